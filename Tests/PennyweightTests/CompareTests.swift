import DraftShapes
import Foundation
import Meshes
import Testing

@Suite struct `Comparing two drafts` {
  private func draft(_ name: String) -> String {
    BuiltProgram.root.appending(path: "SampleModels/Drafts/\(name)").path
  }

  private func object(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try BuiltProgram.run(["compare", "--json", "--alloy", "18k-yellow"] + arguments)
    #expect(outcome.status == 0 && outcome.errors == "")
    return try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test func `tells that two files are identical, whatever their formats`() throws {
    let files = [draft("plain-band.stl"), draft("plain-band-ascii.stl")]
    let text = try BuiltProgram.run(["compare", "--alloy", "18k-yellow"] + files)
    #expect(text.status == 0 && text.output.contains("The drafts are identical"))
    let same = try object(files)
    #expect(same["identical"] as? Bool == true)
    #expect((same["volume_change_mm3"] as? NSNumber)?.doubleValue == 0)
    #expect((same["findings_new"] as? [Any])?.isEmpty == true)
  }

  @Test func `tells how far and where a table was raised`() throws {
    let scratch = try Scratch()
    let files = try [10.0, 10.25].map { height in
      let path = scratch.folder.appending(path: "\(height).stl")
      try Data(SmallDrafts.box(10, 10, height)).write(to: path)
      return path.path
    }
    let changed = try object(files)
    #expect(changed["identical"] as? Bool == false)
    let deviation = try #require(changed["deviation"] as? [String: Any])
    let largest = try #require((deviation["largest_mm"] as? NSNumber)?.doubleValue)
    #expect(abs(largest - 0.25) <= 0.02)
    let place = try #require((deviation["from_second"] as? [String: Any])?["place_mm"] as? [NSNumber])
    #expect(place[2].doubleValue == 10.25)
    let volume = try #require((changed["volume_change_mm3"] as? NSNumber)?.doubleValue)
    #expect(abs(volume - 25) < 1e-3)
    #expect(try BuiltProgram.run(["compare"] + files).output.contains("largest deviation 0.25 mm"))
  }

  @Test(arguments: [
    ("plain-band.stl", "missing.stl", Int32(66)), ("broken-sheet.stl", "plain-band.stl", 65),
  ])
  func `refuses what cannot be read or weighed, and prints nothing`(first: String, second: String, status: Int32) throws
  {
    let outcome = try BuiltProgram.run(["compare", draft(first), draft(second)])
    #expect(outcome.status == status && outcome.output == "" && outcome.errors.contains(".stl"))
  }

  @Test(arguments: ["0", "-1", "nan", "0.0001"]) func `refuses an accuracy that no draft has`(accuracy: String) throws {
    let files = [draft("plain-band.stl"), draft("plain-band.stl")]
    let outcome = try BuiltProgram.run(["compare", "--accuracy=\(accuracy)"] + files)
    #expect(outcome.status == 64 && outcome.output == "")
  }
}
