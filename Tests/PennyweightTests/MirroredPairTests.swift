import DraftShapes
import Meshes
import Testing

@Suite struct `A mirrored pair of earrings` {
  /// A shape and its mirror image beside it, inside out as mirrored exports are: the signed volumes cancel each other.
  private static func pair(_ shape: Shape) -> [UInt8] {
    let buffer = Shape.joining([shape, shape.inverted().translated(x: 30)]).buffer
    return BinarySTLWriter.file(buffer.span, note: "a pair")
  }

  private static func codes(_ object: [String: Any]) -> [String] {
    (object["findings"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
  }

  @Test(arguments: ["mm", "cm"]) func `is measured as it is weighed, both pieces told as separate`(unit: String) throws
  {
    let scratch = try Scratch()
    let file = try scratch.file("pair.stl", Self.pair(.sphere(radius: 5, rings: 24, segments: 48)))
    let measured = try BuiltProgram.run(["measure", file.path, "--json", "--units", unit])
    let weighed = try BuiltProgram.run(["weigh", file.path, "--json", "--alloy", "18k-yellow", "--units", unit])
    #expect(measured.status == 0 && weighed.status == 0, "\(measured.errors)")
    let (one, other) = (try #require(try measured.objects.first), try #require(try weighed.objects.first))
    let volume = try #require(one["signed_volume_mm3"] as? Double)
    let metal = try #require((other["metal_volume_mm3"] as? [String: Double])?["value"])
    #expect(volume > 900 && abs(volume / metal - 1) < 1e-12)
    for object in [one, other] {
      #expect(Self.codes(object).contains("inverted-shell") && Self.codes(object).contains("separate-bodies"))
      #expect(!Self.codes(object).contains("no-solid"))
    }
  }

  @Test func `is no sheet, and a sheet is still refused`() throws {
    let scratch = try Scratch()
    let pair = try scratch.file("pair.stl", Self.pair(.box(SIMD3(4, 5, 6))))
    let sheet = try scratch.file("sheet.stl", SmallDrafts.sheet)
    let outcome = try BuiltProgram.run(["measure", pair.path, sheet.path])
    #expect(outcome.status == 65 && outcome.errors.contains("sheet.stl: no-solid"), "\(outcome.errors)")
    #expect(outcome.output.contains("240.000 mm³"), "\(outcome.output)")
  }
}
