import Foundation

/// What Package.swift says of the project's targets, read as text.
enum Manifest {
  /// A target that is not a test's.
  struct Target {
    let name: String
    let folder: String
    let dependencies: Set<String>
  }

  /// Every target but the tests'.
  static func targets() throws -> [Target] {
    let text = try Project.text("Package.swift")
    let kinds = /\.(target|executableTarget|systemLibrary|testTarget)\(\s*name: "([^"]+)"/
    let starts = text.matches(of: kinds)
    return starts.enumerated().compactMap { index, start in
      guard start.output.1 != "testTarget" else { return nil }
      let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : text.endIndex
      let body = String(text[start.range.upperBound..<end])
      let name = String(start.output.2)
      let path = body.firstMatch(of: /path: "([^"]+)"/).map { String($0.output.1) }
      return Target(name: name, folder: path ?? "Sources/\(name)", dependencies: dependencies(in: body))
    }
  }

  /// The names between the brackets after `dependencies:`; of a product, its name.
  private static func dependencies(in body: String) -> Set<String> {
    guard let start = body.firstRange(of: "dependencies: [") else { return [] }
    let list = body[start.upperBound...].prefix { $0 != "]" }
    let names = list.replacing(/package: "[^"]+"/, with: "").matches(of: /"([^"]+)"/)
    return Set(names.map { String($0.output.1) })
  }
}
