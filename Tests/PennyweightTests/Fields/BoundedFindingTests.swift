import DraftShapes
import Meshes
import Quantities
import Testing

@testable import Drafts

@Suite struct `Findings of one kind` {
  @Test(arguments: [(0, 0), (1, 1), (50, 50), (51, 51), (99_999, 51)]) func `are told up to fifty`(
    count: Int, told: Int
  ) {
    let findings = (0..<count).map { Finding.degenerateTriangles($0) } + [.notClosed]
    let bounded = findings.boundedByKind
    #expect(bounded.count == told + 1)
    #expect(bounded.contains { $0.code == .notClosed })
    if count > 50 { #expect(bounded.last == .more(.degenerateTriangles, count - 50)) }
  }

  @Test func `are few in what is printed of a draft of many shells`() throws {
    let scratch = try Scratch()
    let solids = (0..<200).map { Shape.box(SIMD3(1, 1, 1)).translated(x: 2 * Double($0 % 20), y: 2 * Double($0 / 20)) }
    let turned = Shape.joining([.box(SIMD3(3, 3, 3)).translated(x: -9)] + solids.map { $0.inverted() })
    let file = try scratch.file("many.stl", BinarySTLWriter.file(turned.buffer.span, note: "many"))
    let run = try BuiltProgram.run(["weigh", file.path, "--alloy", "18k-yellow", "--json"])
    let findings = try #require(run.objects.first?["findings"] as? [[String: String]])
    #expect(findings.count { $0["code"] == "inverted-shell" } == 51, "\(findings.count)")
    #expect(findings.contains { $0["message"] == "and 150 more of this kind" })
  }
}
