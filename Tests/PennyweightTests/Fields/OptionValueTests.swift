import Foundation
import Testing

@testable import pennyweight

@Suite struct `The value of an option` {
  private func draft() throws -> (scratch: Scratch, path: String) {
    let scratch = try Scratch()
    return (scratch, try scratch.file("cube.stl", SmallDrafts.cube).path)
  }

  @Test(arguments: ["800MB", "1.5 GB", "2G", "2gib", "512 MiB", "900m"])
  func `that is memory is read as it is written`(size: String) throws {
    let (scratch, path) = try draft()
    let run = try BuiltProgram.run(["measure", path, "--memory", size], in: scratch.folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test(arguments: [
    ("64MB", "give 100 MB or more"), ("2", "such as 800MB, 1.5GB or 2GiB"), ("much", "such as 800MB"),
    ("1,5GB", "Write 1.5GB, with a point for the decimals."),
  ])
  func `that is no memory is told what to type`(size: String, advice: String) throws {
    let (scratch, path) = try draft()
    let run = try BuiltProgram.run(["measure", path, "--memory", size], in: scratch.folder)
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains(advice), "\(run.errors)")
  }

  @Test(arguments: ["in", "inch", "Inches"]) func `that is a unit is read by its name too`(unit: String) throws {
    let (scratch, path) = try draft()
    let run = try BuiltProgram.run(["measure", path, "--units", unit, "--json"], in: scratch.folder)
    #expect(try run.objects.first?["units"] as? String == "in", "\(run.errors)")
  }

  @Test func `that is no unit is told which there are`() throws {
    let run = try BuiltProgram.run(["measure", "ring.stl", "--units", "feet"])
    #expect(run.status == 64)
    for unit in ["'mm'", "'cm'", "'in'", "'m'"] { #expect(run.errors.contains(unit), "\(run.errors)") }
  }

  @Test(arguments: [
    ("1,500", "write 1500 or 1+500"), ("250,250", "write 250250 or 250+250"), ("12,000,000", "write 12000000 or"),
    ("three", "write 3, or 25,25"),
  ])
  func `that is a number of pieces is never guessed`(quantity: String, advice: String) throws {
    let run = try BuiltProgram.run(["quote", "--weight", "5", "--alloy", "ag925", "--quantity", quantity])
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains(advice), "\(run.errors)")
  }

  @Test(arguments: [("25,25", 50), ("250+250", 500), ("1+500", 501), ("1500", 1500)])
  func `that is several units of pieces is their sum`(quantity: String, pieces: Int) throws {
    let run = try BuiltProgram.run([
      "quote", "--weight", "5", "--alloy", "ag925", "--kind", "bulk", "--quantity", quantity, "--house", "alona",
      "--fixes", "SampleModels/Prices/fixes.csv", "--as-of", "2026-11-20T15:00:00Z",
    ])
    #expect(
      run.output.contains("pieces       \(pieces), bulk") || run.output.contains(" \(pieces), bulk"), "\(run.errors)")
  }

  @Test(arguments: ["ring.jpg", "ring.pdf", "ring.tar.gz"])
  func `that names a picture names a PNG`(name: String) throws {
    let (scratch, path) = try draft()
    let run = try BuiltProgram.run(["render", path, "-o", name], in: scratch.folder)
    #expect(
      run.status == 64 && run.errors.contains("only PNG is written; give a name that ends in .png"), "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["cube.stl"])
  }

  @Test func `that a command refuses once it runs is told with its own usage`() throws {
    let run = try BuiltProgram.run(["quote", "--weight", "5", "--alloy", "unobtainium"])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: "), "\(run.errors)")
    #expect(run.errors.contains("\nUsage: pennyweight quote "), "\(run.errors)")
    #expect(run.errors.contains("See 'pennyweight quote --help' for more information."), "\(run.errors)")
  }

  @Test func `that names a file in a folder that is not there is told to make it`() throws {
    let (scratch, path) = try draft()
    let run = try BuiltProgram.run(["render", path, "-o", "nowhere/ring.png"], in: scratch.folder)
    #expect(run.status == 74 && run.errors.contains("Make the folder first"), "\(run.errors)")
  }
}
