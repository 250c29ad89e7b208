import DraftShapes
import Foundation
import Meshes
import Testing

@Suite struct `A draft that cannot be priced for its size` {
  private static let fixes =
    "metal,currency,price_per_troy_ounce,time,source\ngold,USD,4000,2026-03-02T10:00:00Z,LBMA\n"

  private static func quote(_ side: Double, _ more: [String] = []) throws -> BuiltProgram.Outcome {
    let scratch = try Scratch()
    let draft = try scratch.file("ring.stl", SmallDrafts.box(side, side, side))
    let fixes = try scratch.file("fixes.csv", text: fixes)
    return try BuiltProgram.run(
      ["quote", draft.path, "--alloy", "18k-yellow", "--fixes", fixes.path, "--as-of", "2026-03-02T12:00:00Z"] + more)
  }

  @Test func `is said to be too light, with its weight and the likely unit`() throws {
    let run = try Self.quote(0.39)
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(run.errors.contains("ring.stl: too light to be priced: it weighs 0.000"), "\(run.errors)")
    #expect(run.errors.contains("g is the least; it is 0.39 mm long; drawn in inches it is 9.91 mm long"))
    #expect(run.errors.contains("price it with --units in"))
    #expect(!run.errors.contains("weigh the draft again"))
    #expect(try Self.quote(0.39, ["--units", "in"]).status == 0)
  }

  @Test func `is said to be too light where no unit is likely`() throws {
    let run = try Self.quote(0.002)
    #expect(run.status == 65)
    #expect(run.errors.contains("check --units and the scale at which the draft was exported"), "\(run.errors)")
  }

  @Test func `is priced by the sample's weight however light the draft`() throws {
    #expect(try Self.quote(0.39, ["--weighed", "2.5"]).status == 0)
  }

  @Test func `is refused and not called a slip of the command line where it is too large`() throws {
    let run = try Self.quote(500_000)
    #expect(run.status == 65 && run.errors.contains("ring.stl: the draft is too large to be priced"), "\(run.errors)")
  }
}
