import Foundation
import Testing

/// An order of a house of one's own whose tax is 20 %, confirmed and not paid.
@Suite struct `Fees before the work` {
  private let scratch: Scratch
  private let id = "vela-2026-0001"
  private let own = ["--prices", "vela.prices.yaml"]

  init() throws {
    scratch = try Scratch()
    let made = try BuiltProgram.run(
      ["house", "new", "vela", "--name", "Atelier Vela", "--currency", "EUR"], in: scratch.folder)
    #expect(made.status == 0, "\(made.errors)")
    let file = scratch.folder.appending(path: "vela.prices.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let taxed = text.replacing(/tax:[^\n]*\n(?:  [^\n]*\n)*/, with: "tax:\n  name: TVA\n  rate: 20 %\n")
    try #require(taxed != text)
    try Data(taxed.utf8).write(to: file)
    try scratch.file(
      "fixes.csv",
      text: "id,metal,currency,price_per_troy_ounce,time,source\nau,gold,EUR,3110.34768,2026-03-02T08:00:00Z,by hand\n")
    let open =
      "open --house vela.policy.yaml --client Zoe --email zoe@example.com --country FR --style ring --metal 18k "
      + "--colour yellow --budget 2000"
    _ = try given(open.split(separator: " ").map(String.init), at: "09:00")
    _ = try given(["assign", id, "Mei"], at: "09:01")
    _ = try given(["confirm", id], at: "09:02")
  }

  private func run(_ words: [String], at time: String) throws -> BuiltProgram.Outcome {
    try BuiltProgram.run(
      ["order"] + words + ["--by", "Mei", "--as-of", "2026-03-02T\(time):00Z"], in: scratch.folder)
  }

  private func given(_ words: [String], at time: String) throws -> String {
    let outcome = try run(words, at: time)
    try #require(outcome.status == 0, "\(words): \(outcome.errors)")
    return outcome.output
  }

  private func refusal(_ words: [String], at time: String) throws -> String {
    let outcome = try run(words, at: time)
    #expect(outcome.status == 65 && outcome.output.isEmpty, "\(words): \(outcome)")
    return outcome.errors
  }

  @Test func `are charged with the tax that the quote tells`() throws {
    let charged = try given(["fees", id] + own, at: "09:03")
    #expect(charged.contains("charged 22.00 EUR: TVA") && charged.contains(/outstanding +132\.00 EUR/), "\(charged)")
    let quoted = try BuiltProgram.run(
      [
        "quote", "--weight", "6.2", "--alloy", "18k-yellow", "--house", "vela.prices.yaml", "--fixes", "fixes.csv",
        "--as-of", "2026-03-02T09:00:00Z",
      ], in: scratch.folder)
    #expect(quoted.output.contains(/TVA +22\.00/), "\(quoted)")
  }

  @Test func `are charged once, before and after they are paid; another is a charge of its own`() throws {
    _ = try given(["fees", id] + own, at: "09:03")
    let twice = try refusal(["fees", id] + own, at: "09:04")
    #expect(twice.contains("Already charged: design fee and cad fee"), "\(twice)")
    #expect(twice.contains("charge it with `order charge`"), "\(twice)")
    _ = try given(["pay", id, "132", "--method", "paypal", "--reference", "P1"], at: "09:05")
    #expect(try refusal(["fees", id] + own, at: "09:06").contains("Already charged"))
    _ = try given(["charge", id, "30", "--for", "design fee", "--first"], at: "09:07")
    #expect(try given(["show", id], at: "09:08").contains(/outstanding +30\.00 EUR/))
  }

  @Test(arguments: [
    ["fees", "vela-2026-0001"], ["offer", "vela-2026-0001", "--item", "R7:ring:45:1:1"],
    ["quote", "vela-2026-0001", "--alloy", "18k-yellow", "--weight", "6.2", "--fixes", "fixes.csv"],
    ["cart", "place", "vela-2026-0001", "--item", "E14:hoops:4.20:10:1"],
  ])
  func `and prices of another house are refused, in words`(words: [String]) throws {
    let errors = try refusal(words + ["--prices", "alona"], at: "09:03")
    let words = "The price book is of alona, in USD; the order is of vela, in EUR. Give its own house's price book"
    #expect(errors.contains(words), "\(errors)")
  }

  @Test func `that were credited stand so in the order, with what was credited for`() throws {
    _ = try given(["fees", id] + own, at: "09:03")
    _ = try given(["credit", id, "12", "--reason", "goodwill"], at: "09:04")
    let shown = try given(["show", id], at: "09:05")
    #expect(shown.contains(/credited +12\.00 EUR goodwill/) && shown.contains(/outstanding +120\.00 EUR/), "\(shown)")
    let object = try JSONSerialization.jsonObject(with: Data(try given(["show", id, "--json"], at: "09:05").utf8))
    let fields = try #require(object as? [String: Any])
    #expect((fields["credited"] as? [Any])?.count == 1 && (fields["charged"] as? [Any])?.count == 3)
  }

  @Test func `a refused quote prints nothing, and the log tells on what evidence staff acted`() throws {
    let quote = ["quote", id, "--alloy", "18k-yellow", "--weight", "6.2", "--fixes", "fixes.csv"] + own
    #expect(try refusal(quote + ["--as", "customer"], at: "09:03").contains("may do this, not the client"))
    #expect(try refusal(quote, at: "09:03").contains("Charge the fees first"))
    _ = try given(["fees", id] + own, at: "09:03")
    _ = try given(["pay", id, "132", "--method", "paypal", "--reference", "P1"], at: "09:04")
    _ = try given(["artwork", id, "sketch.png", "--evidence", "mail of 2 March"], at: "09:05")
    let log = try given(["log", id], at: "09:06")
    let words = "artwork confirmed: sketch.png\n     in the client's name, on evidence: mail of 2 March\n"
    #expect(log.contains(words), "\(log)")
  }
}
