import Foundation
import Meshes
import Testing

@Suite struct `The documents` {
  private static let documents = Project.files(in: "", ending: ".md")

  @Test(arguments: documents) func `link to what is there`(document: String) throws {
    let text = try Project.text(document)
    let folder = Project.root.appending(path: document).deletingLastPathComponent()
    for link in text.matches(of: /\]\(([^)\s]+)\)/).map(\.output.1) where !link.contains("://") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target = parts[0].isEmpty ? Project.root.appending(path: document) : folder.appending(path: String(parts[0]))
      #expect(FileManager.default.fileExists(atPath: target.path), "\(document) links to \(link)")
      if parts.count > 1, target.pathExtension == "md" {
        let headings = try Self.anchors(in: String(contentsOf: target, encoding: .utf8))
        #expect(headings.contains(String(parts[1])), "\(document) links to \(link)")
      }
    }
  }

  @Test func `list every finding with its severity, and none that there is not`() throws {
    let rows = try Project.text("docs/findings.md").matches(of: /(?m)^\| `([a-z-]+)` \| (\w+) \|/)
    let listed = rows.map { "\($0.output.1) \($0.output.2)" }
    let known = FindingCode.allCases.map { "\($0.rawValue) \($0.severity.rawValue)" }
    #expect(listed.sorted() == known.sorted())
  }

  @Test func `are what README promises at the root`() {
    for name in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "Makefile", ".ci/run"] {
      #expect(FileManager.default.fileExists(atPath: Project.root.appending(path: name).path), "\(name)")
    }
  }

  /// The anchors that GitHub gives to headings.
  private static func anchors(in text: String) -> Set<String> {
    Set(
      text.matches(of: /(?m)^#+ (.+)$/).map { heading in
        String(
          heading.output.1.lowercased().compactMap { letter -> Character? in
            letter == " " ? "-" : letter.isLetter || letter.isNumber || letter == "-" || letter == "_" ? letter : nil
          })
      })
  }
}
