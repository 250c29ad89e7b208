import Foundation
import Testing

@Suite struct `A sixth house` {
  /// One order from the first message to its end, as a shop's owner would give it; `ID` stands for its name.
  private static let order = [
    "open --house vela.policy.yaml --client Zoe --email zoe@example.com --country FR --style ring --metal 18k "
      + "--colour yellow --budget 2000 --as-of 2026-03-27T09:00:00Z",
    "assign ID Mei --as-of 2026-03-27T09:01:00Z",
    "confirm ID --as-of 2026-03-27T09:02:00Z",
    "fees ID --prices vela.prices.yaml --as-of 2026-03-27T09:03:00Z",
    "pay ID 110 --method paypal --reference P1 --as-of 2026-03-27T09:04:00Z",
    "artwork ID sketch.png --as customer --as-of 2026-03-27T22:30:00Z",
    "submit ID DRAFT --alloy 18k-yellow --as cad-designer --as-of 2026-03-30T09:00:00Z",
    "approve ID --round 1 --as customer --as-of 2026-03-30T10:00:00Z",
    "quote ID --alloy 18k-yellow --fixes fixes.csv --prices vela.policy.yaml --as-of 2026-03-30T10:10:00Z",
    "accept ID --quote 1 --as customer --as-of 2026-03-30T10:20:00Z",
    "pay ID 726.20 --method bank-transfer --reference S1 --as-of 2026-03-30T15:00:00Z",
    "start ID --as-of 2026-03-31T08:00:00Z",
    "finish ID --as-of 2026-04-08T16:00:00Z",
    "weigh-in ID --gross 15.90g --scale bench --as-of 2026-04-09T08:00:00Z",
    "pictures ID --photos front.jpg --as-of 2026-04-09T09:00:00Z",
    "checked ID --as customer --as-of 2026-04-09T18:00:00Z",
    "settle ID --as-of 2026-04-10T08:00:00Z",
    "insure ID yes --as customer --as-of 2026-04-10T11:30:00Z",
    "pay ID 761.33 --method bank-transfer --reference S2 --as-of 2026-04-10T12:00:00Z",
    "ship ID --carrier DHL --tracking J1 --country FR --as-of 2026-04-13T10:00:00Z",
    "deliver ID --as-of 2026-04-17T10:00:00Z",
    "close ID --as-of 2026-04-17T11:00:00Z",
  ]

  @Test func `that asks for half first, by the clocks of Paris, sees an order to its end`() throws {
    let scratch = try Scratch()
    func run(_ arguments: [String]) throws -> BuiltProgram.Outcome {
      try BuiltProgram.run(arguments, in: scratch.folder, environment: ["USER": "Mei"])
    }
    #expect(try run(["house", "new", "vela", "--name", "Atelier Vela", "--currency", "EUR"]).status == 0)
    for (name, edits) in [
      "vela.policy.yaml": [("kind: bespoke, share: 75 %", "kind: bespoke, share: 50 %"), ("UTC", "Europe/Paris")],
      "vela.prices.yaml": [("piece: 75 %", "piece: 50 %")],
    ] {
      let file = scratch.folder.appending(path: name)
      let text = try edits.reduce(String(contentsOf: file, encoding: .utf8)) { $0.replacing($1.0, with: $1.1) }
      try Data(text.utf8).write(to: file)
    }
    let check = try run(["house", "check", "vela.policy.yaml"])
    #expect(check.status == 0, "\(check.errors)")
    try scratch.file(
      "fixes.csv",
      text: "id,metal,currency,price_per_troy_ounce,time,source\nau,gold,EUR,3110.34768,2026-03-30T08:00:00Z,made up\n")
    let draft = BuiltProgram.root.appending(path: "SampleModels/Drafts/signet-ring.stl").path
    for line in Self.order {
      if line.hasPrefix("fees") { try expectCommandWithPrices(scratch) }
      let words = line.replacing("ID", with: "vela-2026-0001").replacing("DRAFT", with: draft).split(separator: " ")
      let outcome = try run(["order"] + words.map(String.init))
      #expect(outcome.status == 0, "\(line): \(outcome.errors)")
    }
    let shown = try run(["order", "show", "vela-2026-0001", "--as-of", "2026-04-17T12:00:00Z"]).output

    for words in [
      "Atelier Vela, bespoke", "first payment 726.20 EUR", "final 1473.18 EUR, quoted 1452.40 EUR", "closed",
    ] {
      #expect(shown.contains(words), "\(shown)")
    }
  }

  /// Without its price book the fees are refused, with the command that goes on: given so, it does.
  private func expectCommandWithPrices(_ scratch: Scratch) throws {
    func run(_ words: [String]) throws -> BuiltProgram.Outcome {
      try BuiltProgram.run(words, in: scratch.folder, environment: ["USER": "Mei"])
    }
    let words = ["order", "fees", "vela-2026-0001", "--dry-run", "--by", "Mei Lin", "--as-of", "2026-03-27T09:03:00Z"]
    let refused = try run(words)
    #expect(refused.status == 65 && refused.output.isEmpty, "\(refused)")
    #expect(refused.errors.contains("order vela-2026-0001: vela is a house of your own"), "\(refused.errors)")
    #expect(
      refused.errors.hasSuffix(
        ": pennyweight order fees vela-2026-0001 --dry-run --by 'Mei Lin' --as-of 2026-03-27T09:03:00Z "
          + "--prices vela.prices.yaml\n"), "\(refused.errors)")
    let again = try run(words + ["--prices", "vela.prices.yaml"])
    #expect(again.status == 0 && again.output.contains("charged 80.00 EUR: cad fee"), "\(again)")
    for other in [
      ["offer", "vela-2026-0001", "--item", "R7:ring:45:1:1"],
      ["quote", "vela-2026-0001", "--alloy", "18k-yellow", "--weight", "3"],
    ] {
      let refused = try run(["order"] + other)
      #expect(refused.status == 65 && refused.errors.contains("--prices vela.prices.yaml"), "\(refused.errors)")
    }
  }
}
