import Foundation
import Testing

@Suite struct `An order without personal data` {
  /// Every word that is a person's, or was written about one, begins with this and occurs nowhere else.
  private static let mark = "Xyzzy"

  /// All that can be said of a client in the life of a bespoke order; the words after the mark differ in each place.
  private static let bespoke = [
    "account open XyzzyAccount --house alona --client XyzzyHolder --email XyzzyHolder@example.com",
    "order open --id fox-ring --house alona --client 'XyzzyName Q' --email XyzzyMail@example.com --country GB "
      + "--account XyzzyAccount --style 'fox ring' --metal 18k --colour yellow --size 'US 7' --budget 2500 "
      + "--reference XyzzyPicture.jpg --logo XyzzyLogo.svg --remarks 'for XyzzyAunt' --earlier-sample XyzzySample "
      + "--wanted XyzzyBirthday --by XyzzyOpener --as-of 2026-03-02T09:00:00Z",
    "order assign fox-ring XyzzySpecialist --as-of 2026-03-02T09:01:00Z",
    "order confirm fox-ring --as-of 2026-03-02T09:05:00Z",
    "order amend fox-ring --remarks 'now for XyzzyUncle' --reason XyzzyAmended --as-of 2026-03-02T09:06:00Z",
    "order confirm fox-ring --as-of 2026-03-02T09:07:00Z",
    "order fees fox-ring --as-of 2026-03-02T09:10:00Z",
    "order pay fox-ring 110 --method paypal --reference XyzzyPayPal --as-of 2026-03-02T10:00:00Z",
    "order artwork fox-ring XyzzySketch.png --evidence XyzzyChat --as-of 2026-03-02T11:00:00Z",
    "order submit fox-ring XyzzyFile.stl --alloy 18k-yellow --as cad-designer --as-of 2026-03-04T09:00:00Z",
    "order comment fox-ring XyzzyComment --round 1 --as customer --as-of 2026-03-04T10:00:00Z",
    "order review fox-ring --round 1 --wish minor-changes XyzzyWish --as customer --as-of 2026-03-04T12:00:00Z",
    "order submit fox-ring XyzzyFile.stl --alloy 18k-yellow --as cad-designer --as-of 2026-03-05T09:00:00Z",
    "order approve fox-ring --round 2 --as customer --as-of 2026-03-06T09:00:00Z",
    "order charge fox-ring 5 --for XyzzyCharged --as-of 2026-03-06T09:10:00Z",
    "order credit fox-ring 5 --reason XyzzyCredited --as-of 2026-03-06T09:11:00Z",
    "order offer fox-ring --item 'R1:fox ring:1000:1:1' --reason XyzzyQuote --as-of 2026-03-06T10:00:00Z",
    "order first-payment fox-ring 700 --reason XyzzyShare --as-of 2026-03-06T10:30:00Z",
    "order accept fox-ring --quote 1 --as customer --as-of 2026-03-06T11:00:00Z",
    "order pay fox-ring 1000 --method bank-transfer --reference XyzzySwift --as-of 2026-03-06T15:00:00Z",
    "order propose fox-ring XyzzyEngraving --cost 20 --as-of 2026-03-07T10:00:00Z",
    "order answer fox-ring 1 --accept --as customer --as-of 2026-03-07T11:00:00Z",
    "order pay fox-ring 20 --method bank-transfer --reference XyzzyMore --as-of 2026-03-07T15:00:00Z",
    "order parcel address fox-ring --ship 'XyzzyReceiver|1 XyzzyStreet|GB' --as-of 2026-03-08T08:00:00Z",
    "order start fox-ring --as-of 2026-03-09T08:00:00Z",
    "order step fox-ring XyzzyStep --as-of 2026-03-11T16:00:00Z",
    "order delay fox-ring shipping --until 2026-04-20T16:00:00Z --reason XyzzyLate --as-of 2026-03-12T16:00:00Z",
    "order finish fox-ring --as-of 2026-03-18T16:00:00Z",
    "order weigh-in fox-ring --gross 15.90g --scale XyzzyScale --as-of 2026-03-19T08:00:00Z",
    "order pictures fox-ring --photos XyzzyFront.jpg --video XyzzyTurn.mp4 --as-of 2026-03-19T09:00:00Z",
    "order checked fox-ring --as customer --as-of 2026-03-19T18:00:00Z",
    "order settle fox-ring --reason XyzzySettled --as-of 2026-03-20T08:00:00Z",
    "order insure fox-ring no --as-of 2026-03-21T11:00:00Z",
    "order note fox-ring XyzzyNote --as-of 2026-03-22T10:00:00Z",
    "order ship fox-ring --carrier DHL --tracking XyzzyTrack --country GB --as-of 2026-03-23T10:00:00Z",
    "order deliver fox-ring --as-of 2026-03-27T14:00:00Z",
    "order complain fox-ring XyzzyComplaint --fault defect --as customer --as-of 2026-03-30T10:00:00Z",
    "case evidence fox-ring.case-1 XyzzyEvidence.jpg --kind photo --as customer --as-of 2026-03-30T11:00:00Z",
    "case verify fox-ring.case-1 yes XyzzyFinding --as-of 2026-03-31T11:00:00Z",
    "case reply fox-ring.case-1 XyzzyReply --as-of 2026-03-31T12:00:00Z",
  ]

  /// An order that a specialist cancels.
  private static let cancelled = [
    "order open --id fox-pin --house alona --client XyzzyName --email XyzzyMail@example.com --style 'fox pin' "
      + "--metal 14k --colour rose --budget 900 --as-of 2026-03-02T09:00:00Z",
    "order cancel fox-pin --reason XyzzyWhy --as customer --as-of 2026-03-02T10:00:00Z",
    "order cancel fox-pin --reason XyzzyWhy --grant --because XyzzyDecided --as-of 2026-03-02T11:00:00Z",
  ]

  private static func marks(in lines: [String]) -> Set<String> {
    Set(lines.flatMap { $0.matches(of: /Xyzzy[A-Za-z]+/).map { String($0.output) } })
  }

  private func desk(_ lines: [String]) throws -> CommandDesk {
    let desk = try CommandDesk()
    let draft = BuiltProgram.root.appending(path: "SampleModels/Drafts/signet-ring.stl")
    try FileManager.default.copyItem(at: draft, to: desk.scratch.folder.appending(path: "XyzzyFile.stl"))
    for line in lines { try desk.give(line) }
    return desk
  }

  @Test(arguments: [("fox-ring", "fox ring"), ("fox-pin", "fox pin")])
  func `H2-13: tells designs, weights, prices and times, and no word that is the client's or anybody's`(
    id: String, work: String
  ) throws {
    let lines = id == "fox-ring" ? Self.bespoke : Self.cancelled
    let desk = try desk(lines)
    if id == "fox-ring" { try expectWork(desk) }
    // What is searched for was written: every one of the marks stands in some journal.
    var kept = try desk.give("order log \(id) --json") + desk.give("account show XyzzyAccount --json", allowing: 65)
    kept += try desk.give("case show \(id).case-1 --json", allowing: 65)
    for mark in Self.marks(in: lines) { #expect(kept.contains(mark), "\(mark) is in no journal") }
    for form in ["", " --json"] {
      let shown = try desk.give("order show \(id) --without-personal-data\(form) --as-of 2026-04-01T00:00:00Z")
      #expect(shown.contains(work))
      for mark in Self.marks(in: lines) { #expect(!shown.contains(mark), "\(mark) is shown:\n\(shown)") }
      for other in ["xyzzy", "@", "example.com"] { #expect(!shown.lowercased().contains(other), "\(shown)") }
    }
  }

  private func expectWork(_ desk: CommandDesk) throws {
    let shown = try desk.object("order show fox-ring --without-personal-data --json --as-of 2026-04-01T00:00:00Z")
    #expect(shown["country"] as? String == "GB")
    let rounds = try #require(shown["rounds"] as? [[String: Any]])
    #expect(rounds.count == 2 && rounds.allSatisfy { ($0["model"] as? String)?.count == 64 })
    #expect((shown["cases"] as? [[String: Any]])?.first?["fault"] as? String == "defect")
    let text = try desk.give("order show fox-ring --without-personal-data --as-of 2026-04-01T00:00:00Z")
    for fact in [
      "wanted            fox ring, 18k, yellow, size US 7", "price             1020.00 USD, final",
      "2026-03-23 10:00 UTC  sent",
    ] {
      #expect(text.contains(fact), "\(text)")
    }
  }
}
