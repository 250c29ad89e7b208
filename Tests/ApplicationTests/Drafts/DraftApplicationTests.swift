import Alloys
import Drafts
import English
import Foundation
import Meshes
import Payloads
import Testing

/// What an upload would be answered with, without the command line: the same figures, the same bytes.
@Suite struct `A draft without the command line` {
  private static let drafts = ["plain-band.stl", "solitaire-with-stone.stl", "two-tone-ring.obj", "broken-open.stl"]
  private static let catalogue = AlloyCatalogue.standard

  private static func path(_ draft: String) -> String {
    Program.root.appending(path: "SampleModels/Drafts/\(draft)").path
  }

  private static func weighing(_ alloys: String...) throws -> Weighing {
    Weighing(
      alloys: try catalogue.selection(matchingAny: alloys), practice: .standard, catalogue: catalogue)
  }

  @Test(arguments: drafts) func `is measured as the command prints it`(draft: String) throws {
    let path = Self.path(draft)
    let text = try JSONText.text([MeasuredDraftPayload(DraftReader().measured(path))])
    #expect(try text == Program.output("measure \(path) --json"))
  }

  @Test(arguments: drafts) func `is weighed as the command prints it`(draft: String) throws {
    let path = Self.path(draft)
    let weighed = try DraftReader().weighed(path, by: Self.weighing("18k-yellow", "pt950-ru"))
    let printed = try Program.output("weigh \(path) --alloy 18k-yellow --alloy pt950-ru --json")
    #expect(try JSONText.text([WeighedDraftPayload(weighed)]) == printed)
  }

  @Test(arguments: drafts) func `is checked for casting as the command prints it`(draft: String) throws {
    let path = Self.path(draft)
    let checked = try DraftReader().checked(path, limits: CastLimits())
    #expect(try JSONText.text([CheckedDraftPayload(checked)]) == Program.output("castability \(path) --json"))
  }

  @Test func `is refused with the reason that the command gives`() throws {
    let path = Self.path("broken-sheet.stl")
    let refusal = #expect(throws: DraftRefusal.self) { try DraftReader().metal(of: path) }
    let sentence = try #require(refusal?.reason.sentence)
    #expect(try Program.complaint("weigh \(path) --alloy 18k-yellow", status: 65).contains("\(path): \(sentence)"))
  }

  @Test(arguments: [("alona", "18k-yellow"), ("full-payment-bespoke", "18k-white-pd"), ("made-to-order", "14k-rose")])
  func `is quoted as the command prints it`(house: String, alloy: String) throws {
    let fixes = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: fixes) }
    try Data(QuotedSample.fixes.utf8).write(to: fixes)
    let printed = try Program.output(
      """
      quote \(QuotedSample.path) --alloy \(alloy) --house \(house) --fixes \(fixes.path) \
      --as-of \(QuotedSample.moment) --json
      """)
    #expect(try JSONText.text([QuotedSample.quote(house, alloy)]) == printed)
  }
}
