import Foundation
import Testing

/// A bezel of 14-karat white gold on a shank of 18-karat yellow gold, with its stone, at Alona's prices and 102.50 a gram.
@Suite struct `A two-tone order` {
  private let order: OrderRun

  /// Quoted by parts from the approved draft at 0.23 g + 2.92 g, paid and made.
  init() throws {
    order = try OrderRun(house: "alona", style: "two-tone-ring")
    try order.give("assign $ Mei", at: "03-02T09:01")
    try order.give("confirm $", at: "03-02T09:05")
    try order.give("fees $", at: "03-02T09:10")
    try order.give("pay $ 110 --method paypal --reference PP-1", at: "03-02T10:00")
    try order.give("artwork $ sketch.png", as: "customer", at: "03-02T11:00")
    try order.give(
      "submit $ SampleModels/Drafts/two-tone-ring.obj --alloy 18k-yellow", as: "cad-designer", at: "03-04T09:00")
    try order.give("approve $ --round 1", as: "customer", at: "03-06T09:00")
    try order.give(
      "quote $ --part bezel=14k-white-pd --part shank=18k-yellow --stone stone=diamond --fixes SampleOrders/fixes.csv",
      at: "03-06T10:00")
    try order.give("accept $ --quote 1", as: "customer", at: "03-06T11:00")
    try order.give("pay $ 277.78 --method bank-transfer --reference S-1", at: "03-06T15:00")
    try order.give("start $", at: "03-09T08:00")
    try order.give("finish $", at: "03-18T16:00")
  }

  private func shown() throws {
    try order.give("pictures $ --photos front.jpg --video turn.mp4", at: "03-19T09:00")
    try order.give("checked $", as: "customer", at: "03-19T18:00")
  }

  private struct Settled: Decodable {
    let lines: [Line]
    let final: Figure
    let actual: String
    let parts: [Part]?

    struct Figure: Decodable { let amount: String }
    struct Line: Decodable {
      let id: String
      let final: Figure
    }
    struct Part: Decodable {
      let name: String
      let expected: String
      let actual: String
      let basis: String
    }
    struct Shown: Decodable { let settlement: Settled }
  }

  /// Settles; a part beyond its own band needs the client's consent.
  private func settled(beyondBand: Bool = false) throws -> Settled {
    if beyondBand {
      let told = try order.refusal("settle $", at: "03-20T08:00")
      #expect(told.contains("differs by 8.7 %"))
      try order.give("settle $ --reason thicker-bezel", at: "03-20T08:01")
      try order.give("consent $", as: "customer", at: "03-20T08:02")
    } else {
      try order.give("settle $", at: "03-20T08:00")
    }
    let shown = try order.give("show $ --json", at: "03-20T08:00")
    return try JSONDecoder().decode(Settled.Shown.self, from: Data(shown.utf8)).settlement
  }

  private func invoice() throws -> String {
    let file = order.scratch.folder.appending(path: "invoice.pdf")
    try order.give("invoice $ --pdf \(file.path)", at: "03-20T08:00")
    return try Poppler.words(of: file).joined(separator: " ")
  }

  /// A gram of 14 karat is 3188.10637 / 31.1034768 × 0.585 × 1.06 × 1.08 = 68.64507, of 18 karat 88.00650.
  ///
  /// 0.25 g and 3.01 g: 17.16 + 264.90; casting 12 + 3.26 × 0.6 = 1.96; finishing 18 + 3.78; setting 14; margin
  /// 9.93 as quoted and 20 % of the 0.07 more = 9.94; parcel 38: together 379.74.
  @Test func `weighed part by part before assembly is settled to the cent`() throws {
    let one = try order.refusal("weigh-in $ --part bezel=0.25g --scale S2", at: "03-19T08:00")
    #expect(one.contains("follows the weight of shank, which was not weighed"))
    let both = try order.refusal("weigh-in $ --part bezel=0.25g --gross 3.37g --scale S2", at: "03-19T08:00")
    #expect(both.contains("Give --gross, or --part"))
    try order.give("weigh-in $ --part bezel=0.25g --part shank=3.01g --scale S2", at: "03-19T08:00")
    try shown()
    let settled = try settled(beyondBand: true)
    #expect(settled.final.amount == "379.74" && settled.actual == "3.26")
    #expect(settled.lines.filter { $0.id.hasPrefix("metal") }.map(\.final.amount) == ["17.16", "264.90"])
    #expect(settled.parts?.map(\.basis) == ["weighed-before-assembly", "weighed-before-assembly"])
    let invoice = try invoice()
    #expect(invoice.contains("weighed before assembly") && !invoice.contains("split by estimate"))
    #expect(invoice.contains("14k-white-pd quoted for 0.23 g final for 0.25 g"), "\(invoice)")
    #expect(invoice.contains("18k-yellow quoted for 2.92 g final for 3.01 g"), "\(invoice)")
  }

  /// 3.37 g less 0.46 ct are 3.278 g; by 0.23 to 2.92 of 3.15 that is 0.239 g (0.23935) and 3.039 g (3.03865).
  ///
  /// 16.41 + 267.45; casting 12 + 3.278 × 0.6 = 1.97; finishing 21.78; setting 14; margin 9.93 + 20 % of 0.08 = 9.95;
  /// parcel 38: together 381.56, of which 277.78 is paid.
  @Test func `weighed whole is split by the quote's estimates, and says so wherever it is shown`() throws {
    let weighed = try order.give("weigh-in $ --gross 3.37g --stones 0.46ct --scale S2", at: "03-19T08:00")
    #expect(weighed.contains("3.278 g metal (split by estimate: bezel 0.239 g, shank 3.039 g)"))
    try shown()
    let settled = try settled()
    #expect(settled.final.amount == "381.56" && settled.actual == "3.278")
    #expect(settled.lines.filter { $0.id.hasPrefix("metal") }.map(\.final.amount) == ["16.41", "267.45"])
    #expect(settled.parts?.map(\.actual) == ["0.239", "3.039"] && settled.parts?.map(\.expected) == ["0.23", "2.92"])
    #expect(settled.parts?.map(\.basis) == ["split-by-estimate", "split-by-estimate"])
    let shown = try order.give("show $", at: "03-20T08:00")
    #expect(shown.contains("(4.06 %), split by estimate: bezel 0.239 g, shank 3.039 g; billed; final 381.56 USD"))
    #expect(try order.give("log $ --json", at: "03-20T08:00").contains("\"split-by-estimate\""))
    let invoice = try invoice()
    #expect(invoice.contains("split by estimate") && invoice.contains("not a reading"))
    #expect(invoice.contains("103.78"))
    #expect(try BuiltProgram.run(["check", "--workshop", order.workshop]).status == 0)
  }

  /// The same figures as of the order alone: a batch splits by the same estimates, and takes another alloy by the same rule.
  @Test func `is split in a batch as it is alone`() throws {
    try order.give("weigh-in $ --part bezel=0.25g --part shank=3.01g --scale S2", at: "03-19T08:00")
    try shown()
    func settle(_ name: String, _ row: String) throws -> BuiltProgram.Outcome {
      let csv = try order.scratch.file(name, text: "order,gross_g,stones_ct,part,alloy,again_because\n\(row)\n")
      return try BuiltProgram.run([
        "settle", "--csv", csv.path, "--scale", "S2", "--by", "Mei", "--workshop", order.workshop, "--as-of",
        "2026-03-20T08:00:00Z",
      ])
    }
    let other = try settle("other.csv", "\(order.id),0.25,,bezel,,recast\n\(order.id),3.01,,shank,18k-rose,")
    #expect(other.status == 65 && other.errors.contains("18k-rose was weighed, but 18k-yellow is quoted"))
    let settled = try settle("batch.csv", "\(order.id),3.37,0.46,,,the whole piece")
    #expect(settled.status == 0 && settled.output.contains("381.56"), "\(settled.output)\(settled.errors)")
    #expect(try order.give("show $", at: "03-20T08:00").contains("split by estimate: bezel 0.239 g, shank 3.039 g"))
  }

  @Test func `is weighed in another alloy on an accepted change of that part alone`() throws {
    let weigh = "weigh-in $ --part bezel=0.25g --part shank=3.01g --alloy shank=18k-rose --scale S2"
    #expect(try order.refusal(weigh, at: "03-19T08:00").contains("18k-rose was weighed, but 18k-yellow is quoted"))
    #expect(
      try order.refusal("propose $ --alloy 18k-rose --cost 12", at: "03-19T08:10").contains("Say which part changes"))
    #expect(
      try order.refusal("propose $ --alloy 18k-rose --part tip --cost 12", at: "03-19T08:10").contains("no part tip"))
    #expect(try order.refusal("propose $ --alloy 99k --cost 12", at: "03-19T08:10").contains("99k"))
    let told = try order.give("propose $ --alloy 18k-rose --part shank --cost 12 --days 2", at: "03-19T08:20")
    #expect(told.contains("change 1 proposed: 18k-rose of the shank in place of 18k-yellow, 12.00 USD, 2 days more"))
    #expect(try order.refusal(weigh, at: "03-19T08:25").contains("have the client accept it"))
    try order.give("answer $ 1 --accept", as: "customer", at: "03-19T08:30")
    let bezel = "weigh-in $ --part bezel=0.25g --part shank=3.01g --alloy bezel=18k-rose --scale S2"
    #expect(try order.refusal(bezel, at: "03-19T08:35").contains("18k-rose was weighed, but 14k-white-pd is quoted"))
    let whole = "weigh-in $ --gross 3.26g --without-stones --alloy 18k-rose --scale S2"
    #expect(try order.refusal(whole, at: "03-19T08:35").contains("weigh the parts singly"))
    try order.give(weigh, at: "03-19T08:40")
    try shown()
    #expect(try settled(beyondBand: true).final.amount == "391.74")
  }
}
