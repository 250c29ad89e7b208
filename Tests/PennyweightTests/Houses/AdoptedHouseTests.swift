import Foundation
import Testing

/// What a workshop adopted of a house is what its orders are quoted by, without any file on the command line.
@Suite struct `A workshop that adopted a house` {
  private let desk: CommandDesk
  private static let fix = "fix add gold 3110.34768 --currency EUR --source desk --time 2026-03-30T08:00:00Z"

  /// A house of one's own, adopted with its prices, and an order of it that is confirmed.
  init() throws {
    desk = try CommandDesk()
    try desk.give("house new vela --currency EUR")
    let adopted = try desk.give("house adopt vela.policy.yaml --as-of 2026-03-27T08:00:00Z")
    #expect(adopted == "vela: rules 2026-11 adopted\nvela: prices 2026-03 adopted\n")
    try desk.give(
      """
      order open --house vela.policy.yaml --client Zoe --email zoe@example.com --country FR --style ring --metal 18k \
      --colour yellow --budget 2000 --as-of 2026-03-30T09:00:00Z
      """, "order assign vela-2026-0001 Mei --as-of 2026-03-30T09:01:00Z",
      "order confirm vela-2026-0001 --as-of 2026-03-30T09:02:00Z")
  }

  private func remove(_ file: String) throws {
    try FileManager.default.removeItem(at: desk.scratch.folder.appending(path: file))
  }

  private func edit(_ file: String, _ old: String, _ new: String) throws {
    let place = desk.scratch.folder.appending(path: file)
    let text = try String(contentsOf: place, encoding: .utf8)
    try #require(text.contains(old), "\(file): \(old)")
    try Data(text.replacing(old, with: new).utf8).write(to: place)
  }

  /// The fees of the order, as they would be charged.
  private func fees(_ more: String = "") throws -> String {
    try desk.give("order fees vela-2026-0001 --dry-run --as-of 2026-03-30T09:03:00Z \(more)")
  }

  @Test func `charges and quotes its orders though the files are gone, at the fixes that it keeps`() throws {
    try remove("vela.policy.yaml")
    try remove("vela.prices.yaml")
    #expect(try fees().contains("charged 80.00 EUR: cad fee"))
    try desk.give("\(Self.fix) --workshop workshop")
    #expect(try desk.give("fix list --workshop workshop").contains("3110.34768 EUR"))
    let signet = BuiltProgram.root.appending(path: "SampleModels/Drafts/signet-ring.stl").path
    try desk.give(
      "order fees vela-2026-0001 --as-of 2026-03-30T09:03:00Z",
      "order pay vela-2026-0001 110 --method paypal --reference PP-1 --as-of 2026-03-30T09:04:00Z",
      "order artwork vela-2026-0001 sketch.png --evidence mail --as-of 2026-03-30T09:05:00Z",
      """
      order submit vela-2026-0001 '\(signet)' --alloy 18k-yellow --as cad-designer --as-of 2026-03-30T09:06:00Z
      """, "order approve vela-2026-0001 --round 1 --evidence mail --as-of 2026-03-30T09:07:00Z",
      "order quote vela-2026-0001 --alloy 18k-yellow --as-of 2026-03-30T10:00:00Z")
    let shown = try desk.object("order show vela-2026-0001 --json --as-of 2026-03-30T10:01:00Z")
    let entries = try #require(shown["entries"] as? [[String: Any]])
    let kept = String(decoding: try JSONSerialization.data(withJSONObject: entries), as: UTF8.self)
    #expect(kept.contains("\"priceEdition\":\"2026-03\""), "an order remembers by which edition it was quoted")
    #expect(try desk.give("check").contains("folded anew: all as they were kept"))
  }

  @Test func `takes a second edition beside the first, and a named file before either`() throws {
    try edit("vela.prices.yaml", "amount: 80.00 EUR/order", "amount: 90.00 EUR/order")
    #expect(try fees().contains("80.00 EUR: cad fee"))
    #expect(try fees("--prices vela.prices.yaml").contains("90.00 EUR: cad fee"))
    #expect(try desk.refusal("house adopt vela.prices.yaml").contains("Edition 2026-03 of vela's prices"))
    try edit("vela.prices.yaml", "edition: \"2026-03\"", "edition: \"2026-04\"")
    let adopted = try desk.give("house adopt vela.prices.yaml")
    #expect(adopted == "vela: rules 2026-11 known already\nvela: prices 2026-04 adopted\n")
    #expect(try fees().contains("90.00 EUR: cad fee"))
  }

  private static let ownAlloys = """
    id,metal,karat,colour,fineness_permille,composition_wt_percent,density_g_cm3,density_low,density_high,sources
    vela-18k,gold,18,yellow,750,Au 75 Ag 15 Cu 10,15,15,15,ours

    """

  @Test func `knows the house's own alloys, and refuses a table that is not whole`() throws {
    let proposal = "order propose vela-2026-0001 --alloy vela-18k --cost 12 --dry-run --as-of 2026-03-30T09:03:00Z"
    #expect(try desk.run(proposal).status == 64, "no such alloy")
    try desk.scratch.file("own.csv", text: Self.ownAlloys)
    try desk.scratch.file("broken.csv", text: "id\nx\n")
    #expect(try desk.refusal("house adopt vela.policy.yaml --alloys-file broken.csv").contains("broken.csv"))
    let adopted = try desk.give("house adopt vela.policy.yaml --alloys-file own.csv")
    #expect(adopted.hasSuffix("vela: alloys of own.csv adopted\n"))
    try remove("own.csv")
    #expect(try desk.run(proposal).status != 64)
  }

  @Test func `keeps a fix under its name once, and its check passes`() throws {
    #expect(try desk.give("\(Self.fix) --id au --workshop workshop") == "added au\n")
    #expect(try desk.give("\(Self.fix) --id au --workshop workshop") == "1 known already\n")
    let other = Self.fix.replacing("3110.34768", with: "3000")
    #expect(try desk.refusal("\(other) --id au --workshop workshop").contains("au"))
    #expect(try desk.give("check").contains("folded anew: all as they were kept"))
  }
}
