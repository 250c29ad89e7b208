import Foundation
import Testing

@Suite struct `An output` {
  @Test(arguments: [
    ["weigh", "DRAFT", "--repair", "DRAFT"], ["render", "DRAFT", "-o", "DRAFT"],
    ["quote", "DRAFT", "--alloy", "18k-yellow", "--pdf", "DRAFT"],
    ["quote", "DRAFT", "--alloy", "18k-yellow", "--pdf", "two", "--html", "two"],
  ])
  func `never replaces a file that is read, nor another output`(arguments: [String]) throws {
    let scratch = try Scratch()
    let draft = try scratch.file("ring.stl", SmallDrafts.cube)
    let before = try Data(contentsOf: draft)
    let outcome = try BuiltProgram.run(arguments.map { $0 == "DRAFT" ? draft.path : $0 })
    #expect(outcome.status == 64)
    #expect(try Data(contentsOf: draft) == before)
  }
}
