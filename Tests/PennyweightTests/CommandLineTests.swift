import Foundation
import Testing

@Suite struct `The command line` {
  static let commands = [
    [], ["weigh"], ["measure"], ["alloys"], ["quote"], ["fix"], ["fix", "add"], ["fix", "import"], ["fix", "list"],
    ["house"], ["house", "list"], ["house", "check"], ["house", "explain"], ["house", "new"],
  ]

  @Test(arguments: commands) func `explains itself with examples and exit statuses`(command: [String]) throws {
    let outcome = try BuiltProgram.run(command + ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("EXAMPLES"))
    for status in ["0 ", "64", "65", "66", "69", "70", "74", "75"] { #expect(outcome.output.contains("\n  \(status)")) }
  }

  @Test func `says its version`() throws {
    let outcome = try BuiltProgram.run(["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `completes in a shell`(shell: String) throws {
    let outcome = try BuiltProgram.run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("pennyweight") && outcome.output.contains("weight-unit"))
  }

  /// What is asked, and a word of the answer.
  static let mistakes: [([String], String)] = [
    (["weigh"], "file"), (["forge"], "forge"), (["weigh", "a.stl", "--alloy", "18k-yelow"], "18k-yellow"),
    (["weigh", "a.stl", "--alloy", "wax"], "pattern"), (["weigh", "a.stl", "--alloy", "18k,"], "alloy"),
    (["weigh", "a.stl", "--units", "ft"], "'in'"),
    (["measure", "a.stl", "--json", "--csv"], "exclude"), (["alloys", "unobtainium"], "unobtainium"),
    (["weigh", "a.stl", "--cast-factor", "0,9"], "--cast-factor"),
    (["weigh", "a.stl", "--cast-factor", "1", "--shrinkage", "1"], "exclude"),
    (["weigh", "a.stl", "--finishing-depth", "0.3:0.2:0.1"], "--finishing-depth"),
  ]

  @Test(arguments: mistakes) func `that is not understood ends with 64`(arguments: [String], word: String) throws {
    let outcome = try BuiltProgram.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(word), "\(outcome.errors)")
  }

  @Test func `shows an alloy's composition and sources`() throws {
    let outcome = try BuiltProgram.run(["alloys", "14k-yellow"])
    for word in ["Au 58.4", "13.07", "13.05 – 13.92", "585", "Stuller"] { #expect(outcome.output.contains(word)) }
    let objects = try BuiltProgram.run(["alloys", "--json"]).objects
    #expect(objects.count > 35)
    #expect(objects.allSatisfy { $0["id"] is String && $0["density_g_cm3"] is [String: Double] })
  }

  @Test func `prints a catalogue that it reads again`() throws {
    let scratch = try Scratch()
    let catalogue = try scratch.file("house.csv", text: try BuiltProgram.run(["alloys", "--csv"]).output)
    let again = try BuiltProgram.run(["alloys", "--csv", "--alloys-file", catalogue.path])
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output == (try String(contentsOf: catalogue, encoding: .utf8)))
  }
}
