import Foundation
import Testing

@Suite struct `A file that cannot be weighed` {
  /// A file, what is in it, and a word that the reason must hold.
  struct Case: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let reason: String

    var testDescription: String { name }
  }

  private static func ascii(_ vertex: String) -> [UInt8] {
    let facet = "facet normal 0 0 0\nouter loop\nvertex 0 0 0\nvertex \(vertex)\nvertex 0 1 0\nendloop\nendfacet\n"
    return Array("solid a\n\(facet)endsolid a\n".utf8)
  }

  static let cases = [
    Case(name: "empty.stl", bytes: [], reason: "empty"),
    Case(name: "short.stl", bytes: Array(SmallDrafts.cube.dropLast(60)), reason: "12"),
    Case(name: "count.stl", bytes: SmallDrafts.cube + [UInt8](repeating: 1, count: 500), reason: "12"),
    Case(name: "nan.stl", bytes: SmallDrafts.notANumber, reason: "triangle 1"),
    Case(name: "sheet.stl", bytes: SmallDrafts.sheet, reason: "no-solid"),
    Case(name: "none.stl", bytes: Array("solid a\nendsolid a\n".utf8), reason: "triangle"),
    Case(name: "cut.stl", bytes: Array(ascii("1 0 0").dropLast(40)), reason: "line"),
    Case(name: "comma.stl", bytes: ascii("1,5 0 0"), reason: "line 5"),
    Case(name: "infinite.stl", bytes: ascii("inf 0 0"), reason: "line 5"),
    Case(name: "index.obj", bytes: Array("v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 9\n".utf8), reason: "line 4"),
    Case(name: "none.obj", bytes: Array("v 0 0 0\n".utf8), reason: "holds"),
    Case(name: "draft.3dm", bytes: Array("3D Geometry File Format".utf8), reason: "STL"),
  ]

  @Test(arguments: cases, ["measure", "weigh"])
  func `is named with its reason, prints nothing and ends with 65`(refused: Case, command: String) throws {
    let scratch = try Scratch()
    let file = try scratch.file(refused.name, refused.bytes)
    for form in [[], ["--json"], ["--csv"]] {
      let outcome = try BuiltProgram.run([command, file.path] + form)
      #expect(outcome.status == 65)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains(refused.name) && outcome.errors.contains(refused.reason), "\(outcome.errors)")
    }
  }

  @Test(arguments: ["measure", "weigh"]) func `is missing with 66`(command: String) throws {
    let outcome = try BuiltProgram.run([command, "/nowhere/ring.stl"])
    #expect(outcome.status == 66)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("/nowhere/ring.stl"))
  }

  @Test func `leaves the others printed, and the status says 65 though another is missing`() throws {
    let scratch = try Scratch()
    let good = try scratch.file("good.stl", SmallDrafts.cube)
    let bad = try scratch.file("bad.stl")
    let outcome = try BuiltProgram.run([
      "weigh", bad.path, "/nowhere.stl", good.path, "--json", "--alloy", "18k-yellow",
    ])
    #expect(outcome.status == 65)
    #expect(try outcome.objects.map { $0["file"] as? String } == [good.path])
    #expect(outcome.errors.contains("bad.stl") && outcome.errors.contains("/nowhere.stl"))
    #expect(!outcome.errors.contains("good.stl"))
  }

  @Test func `cannot move a terminal's cursor by its name`() throws {
    let outcome = try BuiltProgram.run(["measure", "\u{1B}[2Jring.stl"])
    #expect(outcome.status == 66)
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(outcome.errors.contains("\\u{1B}[2Jring.stl"))
  }

  @Test func `is a folder without drafts`() throws {
    let scratch = try Scratch()
    try scratch.file("notes.txt", text: "nothing to weigh")
    let outcome = try BuiltProgram.run(["weigh", scratch.folder.path])
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(".stl, .obj, .3mf, .glb or .gltf"))
  }
}
