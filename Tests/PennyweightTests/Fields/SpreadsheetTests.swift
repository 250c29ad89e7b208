import Foundation
import Testing

@Suite struct `Files for and from spreadsheets` {
  @Test(arguments: ["=cmd", "+1-2", "-ring", "@ring", "＝ring", "'=ring"])
  func `hold no name that a spreadsheet would run`(name: String) throws {
    let scratch = try Scratch()
    try scratch.file("\(name).stl", SmallDrafts.cube)
    for command in [["measure"], ["weigh", "--alloy", "18k-yellow"]] {
      let run = try BuiltProgram.run(command + ["--csv", "--", "\(name).stl"], in: scratch.folder)
      #expect(run.status == 0 && run.output.contains("\n'\(name).stl,"), "\(run.output)\(run.errors)")
    }
  }

  /// The columns parted by another sign, quoted or not, with a byte order mark and any line end: one advice for all.
  @Test(arguments: [";", "\t", "|"], ["\n", "\r\n", "\u{FEFF}"])
  func `are told alike that commas part columns`(sign: String, form: String) throws {
    let (mark, end) = form == "\u{FEFF}" ? (form, "\r\n") : ("", form)
    let scratch = try Scratch()
    let draft = try scratch.file("ring.stl", SmallDrafts.cube)
    let file = { (name: String, rows: [[String]]) throws -> String in
      let text = mark + rows.map { $0.joined(separator: sign) + end }.joined()
      return try scratch.file(name, text: text).path
    }
    let settled = try file("set.csv", [["order", "gross_g"], ["alona-2026-0001", "15,90"]])
    let quoted = try file("quoted.csv", [["\"order\"", "\"gross_g\""], ["\"alona-2026-0001\"", "\"15,90\""]])
    let fixes = try file(
      "fixes.csv",
      [["metal", "currency", "price_per_troy_ounce", "time", "source"], ["gold", "USD", "4,5", "x", "y"]])
    let stones = try file("stones.csv", [["kind", "cut", "count", "supplied_by", "setting"], ["diamond"]])
    let practice = try file("practice.csv", [["key", "low", "value", "high", "source"], ["sprue_percent"]])
    let quote = ["quote", draft.path, "--alloy", "18k-yellow"]
    let runs: [([String], String)] = [
      (["settle", "--csv", settled], settled), (["settle", "--csv", quoted], quoted),
      (["fix", "import", fixes], fixes),
      (quote + ["--fixes", fixes], fixes), (quote + ["--stones", stones], stones),
      (["weigh", draft.path, "--alloy", "18k-yellow", "--practice-file", practice], practice),
    ]
    let environment = ["XDG_DATA_HOME": scratch.folder.path, "PENNYWEIGHT_WORKSHOP": scratch.folder.path + "/workshop"]
    let name = [";": "semicolons", "\t": "tabs", "|": "bars"][sign] ?? ""
    let advice = "the columns are separated by \(name); separate them by commas and write decimals with a point"
    for (command, file) in runs {
      let run = try BuiltProgram.run(command, in: scratch.folder, environment: environment)
      #expect(run.status == 65, "\(command): \(run.errors)")
      #expect(run.errors.contains("\(file):1: \(advice)"), "\(command): \(run.errors)")
      #expect(run.errors.split(separator: "\n").count { $0.contains(file) } == 1, "\(run.errors)")
    }
  }

  @Test func `of readings name orders, and one that is no name is told as that of an order`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("weighins.csv", text: "order,gross_g\nalona 2026,3.20\n18k/yellow,4.10\n")
    let environment = ["PENNYWEIGHT_WORKSHOP": scratch.folder.path + "/workshop"]
    let run = try BuiltProgram.run(["settle", "--csv", file.path], in: scratch.folder, environment: environment)
    #expect(run.status == 65 && run.output.isEmpty)
    let advice = "is not a name for an order; use letters, digits, dots and hyphens"
    #expect(run.errors.contains("\(file.path):2: order: \"alona 2026\" \(advice)"), "\(run.errors)")
    #expect(run.errors.contains("\(file.path):3: order: \"18k/yellow\" \(advice)"), "\(run.errors)")
    #expect(!run.errors.contains("alloy"), "\(run.errors)")
  }
}
