import DraftShapes
import Foundation
import Meshes
import Testing

@Suite struct `Figures that are printed` {
  private static let prices = [
    "--house", "alona", "--fixes", "SampleModels/Prices/fixes.csv", "--as-of", "2026-11-20T15:00:00Z",
  ]

  private static func words(_ line: Substring) -> [String] { line.split(separator: " ").map(String.init) }

  private static func row(_ output: String, _ first: String) throws -> [String] {
    try #require(output.split(separator: "\n").map(words).first { $0.first == first }, "\(output)")
  }

  @Test(arguments: [
    "plain-band.stl", "comfort-fit-band.stl", "solitaire-without-stone.stl", "signet-ring.stl", "pave-ring.stl",
  ])
  func `have one range in weigh and in quote`(name: String) throws {
    let draft = "SampleModels/Drafts/\(name)"
    let weighed = try BuiltProgram.run(["weigh", draft, "--alloy", "18k-yellow"])
    let figures = try Self.row(weighed.output, "18k-yellow")
    let quoted = try BuiltProgram.run(["quote", draft, "--alloy", "18k-yellow"] + Self.prices)
    let line = try #require(quoted.output.split(separator: "\n").first { $0.contains("weight  ") }, "\(quoted.errors)")
    #expect(line.contains("\(figures[4]) g (\(figures[3]) g to \(figures[5]) g)"), "\(line) \(figures)")
  }

  @Test func `of a change are the difference of those beside it`() throws {
    let scratch = try Scratch()
    for (name, height) in [("a.stl", 3.004), ("b.stl", 3.0151)] {
      try scratch.file(name, SmallDrafts.box(9, 7, height))
    }
    let run = try BuiltProgram.run(["compare", "a.stl", "b.stl", "--alloy", "18k-yellow"], in: scratch.folder)
    let rows = run.output.split(separator: "\n").map(Self.words).filter { $0.count >= 4 }
    let changes = rows.compactMap { row -> (Double, Double, Double)? in
      let last = row.suffix(3).compactMap(Double.init)
      return last.count == 3 ? (last[0], last[1], last[2]) : nil
    }
    #expect(changes.count >= 5, "\(run.output)\(run.errors)")
    for (first, second, change) in changes { #expect(abs(second - first - change) < 1e-9, "\(run.output)") }
    #expect(!run.output.contains("-0.00") && !run.output.contains("+0.00"))
  }

  @Test(arguments: ["US 7", "US 6", "US 6.25"]) func `of another ring size are the difference too`(size: String) throws
  {
    let run = try BuiltProgram.run(["resize", "SampleModels/Drafts/plain-band.stl", "--to", size, "--alloy", "18k"])
    let rows = run.output.split(separator: "\n").map(Self.words).filter { $0.first?.hasPrefix("18k-") == true }
    #expect(rows.count > 3, "\(run.errors)")
    for row in rows {
      let figures = row.compactMap(Double.init)
      #expect(abs(figures[1] - figures[0] - figures[2]) < 1e-9, "\(row)")
    }
    #expect(!run.output.contains("-0.00") && !run.output.contains("+0.00"))
  }

  @Test func `of an open draft hold no volume for a spreadsheet`() throws {
    let scratch = try Scratch()
    try scratch.file("open.stl", SmallDrafts.open)
    for command in [["measure"], ["weigh", "--alloy", "18k-yellow"], ["castability"]] {
      let run = try BuiltProgram.run(command + ["open.stl", "--csv"], in: scratch.folder)
      let rows = run.output.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      let column = try #require(rows.first?.firstIndex(of: "signed_volume_mm3"), "\(run.errors)")
      #expect(rows[1][column].isEmpty && rows[1].contains("false"), "\(run.output)")
    }
    let summary = try BuiltProgram.run(["measure", "open.stl", "--summary"], in: scratch.folder)
    #expect(summary.output.contains("open.stl         11        open "), "\(summary.output)")
  }

  @Test func `of a tiny draft keep their digits for a spreadsheet`() throws {
    let scratch = try Scratch()
    try scratch.file("tiny.stl", SmallDrafts.box(0.047123, 0.0125, 0.0033))
    let run = try BuiltProgram.run(["measure", "tiny.stl", "--csv"], in: scratch.folder)
    for figure in ["0.0471", "0.0125", "0.00330", "0.00000194"] {
      #expect(run.output.contains(",\(figure),"), "\(run.output)")
    }
    let weighed = try BuiltProgram.run(["weigh", "tiny.stl", "--csv", "--alloy", "18k-yellow"], in: scratch.folder)
    #expect(weighed.output.contains(",0.00000194,") && !weighed.output.contains(",0.00,"), "\(weighed.output)")
  }

  @Test func `of castability name one thinnest place`() throws {
    let run = try BuiltProgram.run([
      "castability", "SampleModels/Drafts/hollow-pendant-with-bail.stl", "--wall", "1.1",
    ])
    let text = run.output.replacing("\n", with: " ").replacing(#/ +/#, with: " ")
    let place = try #require(text.firstMatch(of: #/thinnest ([0-9.]+ mm), a wall, at (\([^)]*\))/#), "\(text)")
    #expect(text.contains("of the surface: \(place.output.1) at \(place.output.2)"), "\(text)")
  }

  @Test func `of castability say what passes below a limit`() throws {
    let scratch = try Scratch()
    let wall = Shape.box(SIMD3(9, 9, 0.79)).buffer
    try scratch.file("wall.stl", BinarySTLWriter.file(wall.span, note: "0.79 mm"))
    let run = try BuiltProgram.run(["castability", "wall.stl"], in: scratch.folder)
    #expect(run.output.contains("none thinner than 0.80 mm, no prong thinner than 0.60 mm (2 % less passes)"))
    #expect(run.output.contains("thinnest   0.79 mm"), "\(run.output)")
  }

  @Test func `of walls never have half of them below the thinnest`() throws {
    let scratch = try Scratch()
    for side in [0.3, 0.77, 1.13, 2.9] {
      let plate = Shape.box(SIMD3(15, 15, side)).rotated(about: .x, by: Turn(degrees: 33)).buffer
      try scratch.file("plate.stl", BinarySTLWriter.file(plate.span, note: "a plate"))
      let run = try BuiltProgram.run(["weigh", "plate.stl", "--alloy", "18k-yellow"], in: scratch.folder)
      let walls = try #require(
        run.output.firstMatch(of: #/walls +from ([0-9.]+) mm at .*, half of them up to\s+([0-9.]+) mm/#),
        "\(run.output)")
      #expect((Double(walls.output.1) ?? .nan) <= (Double(walls.output.2) ?? .nan), "\(run.output)")
    }
  }

  @Test func `of holes have their unit, and every line of a refusal its file`() throws {
    let scratch = try Scratch()
    let cup = Shape.box(SIMD3(10, 10, 10)).triangles.dropLast(2)
    let cups =
      Array(cup)
      + cup.map { triangle in
        Triangle(a: triangle.a + SIMD3(30, 0, 0), b: triangle.b + SIMD3(30, 0, 0), c: triangle.c + SIMD3(30, 0, 0))
      }
    try scratch.file("cups.stl", BinarySTLWriter.file(TriangleBuffer(cups).span, note: "two cups"))
    let run = try BuiltProgram.run(["weigh", "cups.stl"], in: scratch.folder)
    let lines = run.errors.split(separator: "\n")
    #expect(run.status == 65 && lines.count == 2, "\(run.errors)")
    for line in lines {
      #expect(line.hasPrefix("pennyweight: cups.stl: ") && line.contains("40.000 mm around"), "\(line)")
    }
    let inches = try BuiltProgram.run(["weigh", "cups.stl", "--units", "in"], in: scratch.folder)
    #expect(inches.errors.contains("1016.000 mm around"), "\(inches.errors)")
  }
}
