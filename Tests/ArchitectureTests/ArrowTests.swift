import Foundation
import Testing

@Suite struct `Arrows between targets` {
  @Test func `in Package swift are those of the table in ARCHITECTURE`() throws {
    let table = try Self.table()
    let targets = try Manifest.targets()
    #expect(Set(table.keys) == Set(targets.map(\.name)), "every target has a row, and every row a target")
    for target in targets {
      #expect(target.dependencies == table[target.name], "\(target.name)")
    }
  }

  @Test func `are taken by every import and left idle by none`() throws {
    let targets = try Manifest.targets()
    let known = Set(targets.flatMap { [$0.name] + $0.dependencies })
    for target in targets where !["CAssimp", "CPango"].contains(target.name) {
      let sources = try SwiftSource.all(in: target.folder)
      let imported = sources.reduce(into: Set<String>()) { $0.formUnion($1.imports) }.intersection(known)
      #expect(imported == target.dependencies, "\(target.name)")
    }
  }

  @Test func `never run in a circle`() throws {
    let arrows = Dictionary(uniqueKeysWithValues: try Manifest.targets().map { ($0.name, $0.dependencies) })
    var left = arrows
    while let leaf = left.first(where: { $0.value.isDisjoint(with: left.keys) }) { left[leaf.key] = nil }
    #expect(left.isEmpty, "\(left.keys.sorted())")
  }

  @Test func `let a system library or a package into its own targets alone`() throws {
    let owners = [
      "CAssimp": ["MeshImport"], "CPango": ["Typesetting"],
      "ArgumentParser": ["pennyweight", "make-sample-models", "make-sample-orders"],
      "Yams": ["HouseFiles"], "GRDB": ["SQLiteJournals"], "Crypto": ["Journals", "Secrets"],
      "_CryptoExtras": ["Secrets"],
    ]
    for target in try Manifest.targets() {
      for source in try SwiftSource.all(in: target.folder) {
        for (library, owners) in owners where source.imports.contains(library) {
          #expect(owners.contains(target.name), "\(source.path) imports \(library)")
        }
      }
    }
  }

  /// The table's first column and the names between backticks in its last.
  private static func table() throws -> [String: Set<String>] {
    let text = try Project.text("ARCHITECTURE.md")
    let rows = text.matches(of: /(?m)^\| `([\w-]+)` \|.*\| ([^|]*) \|$/)
    #expect(!rows.isEmpty)
    return Dictionary(
      rows.map { row in
        (String(row.output.1), Set(row.output.2.matches(of: /`(\w+)`/).map { String($0.output.1) }))
      }, uniquingKeysWith: { $0.union($1) })
  }
}
