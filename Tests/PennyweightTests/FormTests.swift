import Foundation
import Testing

@Suite struct `What is printed` {
  @Test func `walks a folder in order and passes over what is hidden or no draft`() throws {
    let scratch = try Scratch()
    for name in ["b.stl", "a/z.STL", "a/._z.stl", ".git/x.stl", "notes.txt", "c.obj.bak"] {
      try scratch.file(name, SmallDrafts.cube)
    }
    let outcome = try BuiltProgram.run(["measure", ".", "--json"], in: scratch.folder)
    #expect(outcome.status == 0)
    #expect(try outcome.objects.map { $0["file"] as? String } == ["./a/z.STL", "./b.stl"])
  }

  @Test func `as rows for a spreadsheet has one header and a row for each draft and alloy`() throws {
    let scratch = try Scratch()
    let one = try scratch.file("one, \"two\".stl", SmallDrafts.cube)
    let three = try scratch.file("three.stl", SmallDrafts.cube)
    let outcome = try BuiltProgram.run(
      ["weigh", one.path, three.path, "--csv", "--alloy", "18k-yellow,ag925", "--weight-unit", "dwt"])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].contains("finished_low_dwt,finished_dwt,finished_high_dwt"))
    #expect(lines[1].hasPrefix("\"\(one.path.split(separator: "one")[0])one, \"\"two\"\".stl\","))
    // 15.55 g in pennyweights of 1.55517384 g.
    #expect(lines[1].contains(",15.55,10.00,"))
  }

  @Test func `stands in columns under wide letters too`() throws {
    let scratch = try Scratch()
    for name in ["指輪.stl", "ring.stl", "bague-é.stl"] { try scratch.file(name, SmallDrafts.cube) }
    let outcome = try BuiltProgram.run(["weigh", ".", "--alloy", "18k-yellow"], in: scratch.folder)
    let rows = outcome.output.split(separator: "\n").filter { $0.contains(".stl ") }
    let ends = rows.map { row in row.range(of: "1000.000").map { row[..<$0.lowerBound] } ?? "" }
    let columns = ends.map {
      $0.unicodeScalars.reduce(0) { $0 + (("一"..."龥").contains($1) ? 2 : $1.value == 0x301 ? 0 : 1) }
    }
    #expect(rows.count == 3)
    #expect(Set(columns).count == 1, "\(outcome.output)")
  }

  @Test func `reads well at 80 columns`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("ring.stl", SmallDrafts.cube)
    let outcomes = try [["weigh", "ring.stl"], ["measure", "ring.stl"], ["alloys"], ["alloys", "14k-yellow"]].map {
      try BuiltProgram.run($0, in: file.deletingLastPathComponent())
    }
    for outcome in outcomes {
      #expect(outcome.status == 0)
      #expect(outcome.output.split(separator: "\n").filter { $0.count > 80 } == [])
      #expect(!outcome.output.contains(" \n"))
    }
  }

  @Test func `has no colour in a file or a pipe`() throws {
    let outcome = try BuiltProgram.run(["alloys", "18k-yellow"])
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("\u{1B}"))
  }

  #if os(Linux)
    @Test(arguments: [("", true), ("1", false)])
    func `has colour on a terminal unless NO_COLOR is set`(noColour: String, isColoured: Bool) throws {
      let terminal = try Terminal()
      let outcome = try BuiltProgram.run(
        ["alloys", "18k-yellow"], environment: ["NO_COLOR": noColour, "TERM": "xterm"], output: terminal.program)
      let shown = terminal.shown
      #expect(outcome.status == 0)
      #expect(shown.contains("18k-yellow"))
      #expect(shown.contains("\u{1B}[") == isColoured)
    }

    @Test func `that cannot be written ends with 74 and says why`() throws {
      let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
      for arguments in [["alloys"], ["--help"], ["weigh", "--help"]] {
        let outcome = try BuiltProgram.run(arguments, output: full)
        #expect(outcome.status == 74)
        #expect(outcome.errors.contains("No space left"))
      }
    }
  #endif

  @Test func `to a reader who closed the pipe ends quietly with 74`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let outcome = try BuiltProgram.run(["alloys"], output: pipe.fileHandleForWriting)
    #expect(outcome.status == 74)
    #expect(outcome.errors == "")
  }
}
