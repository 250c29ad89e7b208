import Testing

@Suite struct `Measuring that is asked for plainly` {
  @Test(arguments: [[], ["--json"], ["--csv"]]) func `prints what the parsed command prints`(form: [String]) throws {
    let scratch = try Scratch()
    let file = try scratch.file("ring.stl", SmallDrafts.cube)
    let missing = file.deletingLastPathComponent().appendingPathComponent("no.stl")
    for drafts in [[file.path], [file.path, missing.path], [missing.path], ["."]] {
      let plain = try BuiltProgram.run(["measure"] + drafts + form, in: scratch.folder)
      let parsed = try BuiltProgram.run(["measure", "--importer", "automatic"] + drafts + form, in: scratch.folder)
      #expect(plain.status == parsed.status && plain.output == parsed.output && plain.errors == parsed.errors)
    }
  }

  @Test(arguments: [
    (["--json", "--csv", "ring.stl"], 64), (["--json", "--json", "ring.stl"], 0), (["--jsn", "ring.stl"], 64), ([], 64),
    (["", "ring.stl"], 66), (["--", "-a.stl"], 66), (["--units", "in", "ring.stl"], 0), (["ring.stl", "--help"], 0),
  ])
  func `leaves everything else to the parser`(words: [String], status: Int) throws {
    let scratch = try Scratch()
    try scratch.file("ring.stl", SmallDrafts.cube)
    #expect(Int(try BuiltProgram.run(["measure"] + words, in: scratch.folder).status) == status)
  }
}
