import Foundation
import Testing

@Suite struct `The house command` {
  @Test func `lists the houses that come with the program`() throws {
    let list = try BuiltProgram.run(["house", "list"])
    #expect(list.status == 0 && list.output.split(separator: "\n").count == 6, "\(list.output)\(list.errors)")
    let objects = try BuiltProgram.run(["house", "list", "--json"]).objects
    #expect(objects.compactMap { $0["house"] as? String }.first == "alona")
  }

  @Test func `explains a house as the text that was read beside its rules`() throws {
    let golden = BuiltProgram.root.appending(path: "Tests/PolicyFilesTests/Explanations/alona.txt")
    #expect(try BuiltProgram.run(["house", "explain", "alona"]).output == String(contentsOf: golden, encoding: .utf8))
    let chapters = try BuiltProgram.run(["house", "explain", "alona", "--json"]).objects
    #expect(chapters.first?["heading"] as? String == "Alona")
  }

  @Test func `writes a house that is whole, quotes, and is found by either of its paths`() throws {
    let scratch = try Scratch()
    let written = try BuiltProgram.run(["house", "new", "vela", "--name", "Atelier Vela"], in: scratch.folder)
    #expect(written.status == 0, "\(written.errors)")
    let check = try BuiltProgram.run(["house", "check", "vela.prices.yaml"], in: scratch.folder)
    #expect(check.status == 0 && check.output.contains("vela.policy.yaml: whole; "), "\(check.errors)")
    for path in ["vela.policy.yaml", "./vela.prices.yaml"] {
      let explained = try BuiltProgram.run(["house", "explain", path], in: scratch.folder)
      #expect(explained.output.hasPrefix("Atelier Vela\n"), "\(explained.errors)")
    }
    let again = try BuiltProgram.run(["house", "new", "vela"], in: scratch.folder)
    #expect(again.status == 65 && again.errors.contains("vela.policy.yaml: the file is there already"))
  }

  @Test func `tells everything that is wrong with both files and between them`() throws {
    let scratch = try Scratch()
    _ = try BuiltProgram.run(["house", "new", "vela"], in: scratch.folder)
    func edit(_ name: String, _ old: String, _ new: String) throws {
      let file = scratch.folder.appending(path: name)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains(old))
      try Data(text.replacing(old, with: new).utf8).write(to: file)
    }
    try edit("vela.policy.yaml", "least-diamond: 0.05 ct", "least-diamond: 0.04 ct")
    let apart = try BuiltProgram.run(["house", "check", "vela.policy.yaml"], in: scratch.folder)
    #expect(apart.status == 65 && apart.output == "")
    #expect(apart.errors.contains("intake.client-stones.least-diamond: the policy says 0.04 ct"), "\(apart.errors)")
    try edit("vela.policy.yaml", "up-to: 5 %", "up-to: 5")
    try edit("vela.prices.yaml", "validity: 7 d", "validity: 7")
    let both = try BuiltProgram.run(["house", "check", "vela.policy.yaml"], in: scratch.folder)
    #expect(both.errors.split(separator: "\n").count == 2, "\(both.errors)")
    #expect(both.errors.contains(": deviation.within[1].up-to: ") && both.errors.contains(": validity: "))
  }

  @Test func `says which of the two files was not there to be checked`() throws {
    let scratch = try Scratch()
    _ = try BuiltProgram.run(["house", "new", "vela"], in: scratch.folder)
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "vela.prices.yaml"))
    let check = try BuiltProgram.run(["house", "check", "vela.policy.yaml"], in: scratch.folder)
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.output.contains("the price book was not checked: vela.prices.yaml is not there"), "\(check.output)")
  }

  @Test func `takes a zone of the system's database, and no other file`() throws {
    let scratch = try Scratch()
    _ = try BuiltProgram.run(["house", "new", "vela"], in: scratch.folder)
    let file = scratch.folder.appending(path: "vela.policy.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    for (zone, status) in [("Europe/Paris", Int32(0)), ("../../../etc/passwd", 65), ("Europe", 65)] {
      try Data(text.replacing("zone: UTC", with: "zone: \(zone)").utf8).write(to: file)
      let explained = try BuiltProgram.run(["house", "explain", "vela.policy.yaml"], in: scratch.folder)
      #expect(explained.status == status, "\(zone): \(explained.errors)")
      #expect(explained.output.contains("the time zone Europe/Paris") == (status == 0))
    }
  }

  @Test(arguments: [
    ["house", "new", "Vela"], ["house", "new", "alona"], ["house", "new", "vela", "--like", "nobody"],
    ["house", "new", "vela", "--name", " "], ["house", "new", "vela", "--currency", "EUX"],
  ])
  func `refuses a house that cannot be`(arguments: [String]) throws {
    let scratch = try Scratch()
    let outcome = try BuiltProgram.run(arguments, in: scratch.folder)
    #expect(outcome.status == 64 && outcome.output == "", "\(outcome.errors)")
  }
}
