import Foundation
import Testing

@Suite struct `A file with more faults than anyone reads` {
  @Test(arguments: ["prices", "policy"]) func `is told the first fifty and how many more`(kind: String) throws {
    let scratch = try Scratch()
    let keys = (0..<20_000).map { "unknown\($0): 1\n" }.joined()
    let head = kind == "policy" ? "ways: 1\n" : ""
    let file = try scratch.file("vela.\(kind).yaml", text: head + keys)
    let run = try BuiltProgram.run(["house", "check", file.path], in: scratch.folder)
    #expect(run.status == 65)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count <= 52 && run.errors.utf8.count < 100_000, "\(lines.count) lines")
    #expect(lines.contains { $0.contains(#/and [0-9]+ [0-9]{3} more/#) }, "\(lines.last ?? "")")
  }
}
