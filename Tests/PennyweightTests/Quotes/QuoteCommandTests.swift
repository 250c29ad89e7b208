import Foundation
import Testing

@Suite struct `The quote command` {
  private static let fixes = """
    id,metal,currency,price_per_troy_ounce,time,source
    au,gold,USD,3110.34768,2026-03-02T10:00:00Z,by hand
    pt,platinum,USD,1244.139072,2026-03-02T10:00:00Z,by hand

    """

  /// A desk with fixes, stones and a draft; every quote is of the same moment.
  private struct Desk {
    let scratch = try? Scratch()

    func quote(_ arguments: [String], at moment: String = "2026-03-02T12:00:00Z") throws -> BuiltProgram.Outcome {
      let scratch = try #require(scratch)
      try scratch.file("fixes.csv", text: fixes)
      try scratch.file("cube.stl", SmallDrafts.cube)
      return try BuiltProgram.run(
        ["quote"] + arguments + ["--fixes", "fixes.csv", "--as-of", moment], in: scratch.folder)
    }
  }

  private let desk = Desk()

  @Test func `prices the very weight that weigh gives`() throws {
    let outcome = try desk.quote(["cube.stl", "--alloy", "18k-yellow", "--json"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let inputs = try #require(outcome.objects.first?["inputs"] as? [String: Any])
    let weight = try #require((inputs["request"] as? [String: Any])?["weight"] as? [String: Any])
    let weighed = try BuiltProgram.run(
      ["weigh", "cube.stl", "--alloy", "18k-yellow", "--json"], in: #require(desk.scratch).folder)
    let entry = try #require((weighed.objects.first?["weights"] as? [[String: Any]])?.first)
    let finished = try #require(entry["finished_g"] as? [String: Double])
    let charged = try #require((weight["expected"] as? String).flatMap(Double.init))
    #expect(abs(charged - (finished["value"] ?? 0)) <= 0.005)
    #expect(try #require((weight["low"] as? String).flatMap(Double.init)) <= finished["low"] ?? 0)
    #expect(try #require((weight["high"] as? String).flatMap(Double.init)) >= finished["high"] ?? 0)
    #expect(weight["source"] as? String == "draft")
  }

  @Test func `prints the same bytes for the same inputs`() throws {
    let arguments = ["cube.stl", "--alloy", "18k-yellow", "--plating", "rhodium", "--hallmark", "--json"]
    let first = try desk.quote(arguments)
    #expect(first.status == 0, "\(first.errors)")
    #expect(try desk.quote(arguments).output == first.output)
  }

  @Test func `explains each line to people`() throws {
    let outcome = try desk.quote(["--weight", "5", "--alloy", "18k-yellow", "--house", "alona"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    for words in ["429.30", "÷ 31.1034768 g/ozt", "au: 3110.34768 USD/ozt", "514.10 USD", "385.58 USD, 75 %"] {
      #expect(outcome.output.contains(words), "\(words)")
    }
  }

  @Test func `repeats what was found in the draft`() throws {
    let draft = BuiltProgram.root.appending(path: "SampleModels/Drafts/broken-inverted.stl").path
    let outcome = try desk.quote([draft, "--alloy", "18k-yellow"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("the draft should be looked at: inver"), "\(outcome.output)")
    #expect(outcome.errors.contains("inver"))
  }

  @Test func `repeats that finishing takes too much of a thin draft`() throws {
    try #require(desk.scratch).file("foil.stl", SmallDrafts.box(10, 10, 0.3))
    let outcome = try desk.quote(["foil.stl", "--alloy", "18k-yellow", "--json"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("finishing-model-strained") && outcome.errors.contains("finishing-model-strained"))
  }

  @Test func `compares at the named fixes of each metal`() throws {
    let outcome = try desk.quote(["cube.stl", "--compare", "14k-yellow,pt950-ru", "--fix", "au", "--fix", "pt"])
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `shows alloys side by side`() throws {
    let outcome = try desk.quote(["cube.stl", "--compare", "14k-yellow,18k-yellow,pt950-ru"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    for alloy in ["14k-yellow", "18k-yellow", "pt950-ru"] { #expect(outcome.output.contains("\n  \(alloy) ")) }
    let objects = try desk.quote(["cube.stl", "--compare", "14k-yellow,pt950-ru", "--json"]).objects
    #expect(objects.count == 2)
  }

  /// What is asked, the status, and words of the answer.
  private static let refusals: [([String], Int32, String)] = [
    (["cube.stl", "--alloy", "18k-yellow", "--house", "nobody"], 65, "no such house"),
    (["cube.stl", "--alloy", "18k-yellow", "--house", "./none.yaml"], 66, "none.yaml"),
    (["cube.stl", "--alloy", "18k-yellow", "--stones", "none.csv"], 66, "none.csv"),
    (["none.stl", "--alloy", "18k-yellow"], 66, "none.stl"),
    (["cube.stl", "--alloy", "ag925"], 65, "no price of silver is known"),
    (["cube.stl", "--alloy", "18k-yellow", "--fix", "xx"], 65, "there is no fix xx"),
    (["cube.stl", "--alloy", "18k-yellow", "--quantity", "0"], 65, "0 is impossible"),
    (["--weight", "0", "--alloy", "18k-yellow"], 65, "0.00 g is not more than zero"),
    (["--weight=-5", "--alloy", "18k-yellow"], 65, "-5.00 g is not more than zero"),
    (["cube.stl", "--alloy", "18k"], 64, "choose among"),
    (["cube.stl", "--alloy", "unobtainium"], 64, "unobtainium"),
    (["cube.stl"], 64, "--alloy"),
    (["--alloy", "18k-yellow"], 64, "--weight"),
    (["cube.stl", "--alloy", "18k-yellow", "--quantity", "many"], 64, "many"),
    (["cube.stl", "--alloy", "18k-yellow", "--exchange", "USD/KWD"], 64, "USD/KWD"),
    (["--weight", "5", "--compare", "14k-yellow,pt950-ru"], 64, "--compare"),
    (["cube.stl", "--weighed", "5", "--compare", "14k-yellow,pt950-ru"], 64, "--compare"),
    (["cube.stl", "--alloy", "18k-yellow", "--fix", "au", "--fix", "pt"], 65, "does not use pt of platinum"),
    (
      [
        "--weight", "5", "--alloy", "18k-yellow", "--kind", "bulk", "--quantity", "9223372036854775807,1",
        "--sample-fee-paid", "120",
      ], 65, "9223372036854775807 is impossible"
    ),
  ]

  @Test(arguments: refusals) func `refuses, with what and where and nothing printed`(
    arguments: [String], status: Int32, words: String
  ) throws {
    let outcome = try desk.quote(arguments)
    #expect(outcome.status == status)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func `refuses a stale fix with its age`() throws {
    let outcome = try desk.quote(["--weight", "5", "--alloy", "18k-yellow"], at: "2026-03-05T10:00:00Z")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("au is 72 h old and the house allows 24 h"))
  }

  @Test func `takes a house's own file and tells its faults by line and key`() throws {
    let scratch = try #require(desk.scratch)
    let own = try String(
      contentsOf: BuiltProgram.root.appending(path: "Sources/HouseFiles/Houses/alona.prices.yaml"), encoding: .utf8)
    try scratch.file("mine.yaml", text: own.replacing("markup: 6 %", with: "markup: 16 %"))
    let outcome = try desk.quote(["--weight", "5", "--alloy", "18k-yellow", "--house", "mine.yaml"])
    // 5 × 75 × 1.16 × 1.08
    #expect(outcome.output.contains("469.80"), "\(outcome.errors)")
    try scratch.file("mine.yaml", text: own.replacing("markup: 6 %", with: "markup: 6"))
    let refused = try desk.quote(["--weight", "5", "--alloy", "18k-yellow", "--house", "mine.yaml"])
    #expect(refused.status == 65 && refused.errors.contains("mine.yaml:18: metals.gold.markup"), "\(refused.errors)")
  }

  @Test func `keeps versions with what changed and why`() throws {
    let scratch = try #require(desk.scratch)
    let history = ["--history", "ring.json"]
    let rough = ["--weight", "5", "--alloy", "18k-yellow"] + history
    #expect(try desk.quote(rough).status == 0)
    let silent = try desk.quote(rough)
    #expect(silent.status == 65 && silent.errors.contains("reason"))
    #expect(try desk.quote(["--weighed", "5.18", "--alloy", "18k-yellow", "--reason", "sample"] + history).status == 0)
    let data = try Data(contentsOf: scratch.folder.appending(path: "ring.json"))
    let kept = try #require(try JSONSerialization.jsonObject(with: data) as? [String: [[String: Any]]])
    let versions = try #require(kept["versions"])
    #expect(versions.map { $0["reason"] as? String } == ["", "sample"])
    let changes = try #require(versions.last?["changes"] as? [[String: String]])
    #expect(changes.contains(["what": "finished weight", "before": "5.00 g", "after": "5.18 g"]))
    let forged = try #require(String(data: data, encoding: .utf8)).replacing("\"529.95\"", with: "\"429.56\"")
    #expect(forged != String(data: data, encoding: .utf8))
    try scratch.file("ring.json", text: forged)
    #expect(try desk.quote(rough + ["--reason", "again"]).errors.contains("differs from what its own inputs give"))
  }
}
