import Foundation
import Testing

@Suite struct `The render command` {
  private let scratch = try? Scratch()

  private func render(_ arguments: [String], _ draft: [UInt8] = SmallDrafts.cube) throws -> BuiltProgram.Outcome {
    let scratch = try #require(scratch)
    try scratch.file("draft.stl", draft)
    return try BuiltProgram.run(["render", "draft.stl"] + arguments, in: scratch.folder)
  }

  /// The pixels across and down by the file's own header.
  private func size(_ name: String) throws -> [Int] {
    let bytes = [UInt8](try Data(contentsOf: #require(scratch).folder.appending(path: name)))
    try #require(bytes.count > 24 && bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    return [16, 20].map { start in bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
  }

  /// Sides, and how many views stand across and down.
  private static let sheets: [([String], Int, Int)] = [
    ([], 1, 1), (["front"], 1, 1), (["front", "top"], 2, 1), (["front", "left", "top"], 3, 1),
    (["front", "left", "top", "three-quarter"], 2, 2),
  ]

  @Test(arguments: sheets) func `writes a picture of the size and with the sides that are asked for`(
    sides: [String], across: Int, down: Int
  ) throws {
    let outcome = try render(["-o", "ring.png", "--size", "120x90"] + sides.flatMap { ["--side", $0] })
    #expect(outcome.status == 0 && outcome.output == "", "\(outcome.errors)")
    let found = try size("ring.png")
    // Between views there may be a narrow gap.
    #expect((120 * across...120 * across + 20 * (across - 1)).contains(found[0]), "\(found)")
    #expect((90 * down...90 * down + 20 * (down - 1)).contains(found[1]), "\(found)")
  }

  @Test func `draws the same picture twice, and another from another side`() throws {
    let folder = try #require(scratch).folder
    let box = SmallDrafts.box(12, 6, 3)
    for (name, side) in [("one.png", "front"), ("two.png", "front"), ("top.png", "top")] {
      #expect(try render(["-o", name, "--side", side, "--size", "120x90"], box).status == 0)
    }
    let pictures = try ["one.png", "two.png", "top.png"].map { try Data(contentsOf: folder.appending(path: $0)) }
    #expect(pictures[0] == pictures[1] && pictures[0] != pictures[2])
  }

  private static let refusals: [([String], Int32)] = [
    (["-o", "nowhere/ring.png"], 74), (["-o", "ring.png", "--size", "0x90"], 64),
    (["-o", "ring.png", "--side", "within"], 64), ([], 64),
  ]

  @Test(arguments: refusals) func `says why it draws nothing`(arguments: [String], status: Int32) throws {
    let outcome = try render(arguments)
    #expect(outcome.status == status && outcome.errors != "" && outcome.output == "", "\(outcome.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: #require(scratch).folder.path) == ["draft.stl"])
  }

  @Test(arguments: [1e10, 1e19, 1e38]) func `draws nothing where weigh refuses the scale`(side: Double) throws {
    let huge = SmallDrafts.box(side, side, side)
    let outcome = try render(["-o", "ring.png"], huge)
    #expect(outcome.status == 65 && outcome.errors.contains("longest side"), "\(outcome.errors)")
    let folder = try #require(scratch).folder
    #expect(try BuiltProgram.run(["weigh", "draft.stl"], in: folder).status == 65)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["draft.stl"])
  }

  @Test func `writes through a link, keeping it and the mode of its file`() throws {
    let folder = try #require(scratch).folder
    let (link, file) = (folder.appending(path: "link.png").path, folder.appending(path: "kept.png").path)
    try #require(scratch).file("kept.png", text: "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "kept.png")
    #expect(try render(["-o", "link.png"]).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "kept.png")
    #expect(try size("kept.png") == [800, 600])
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3)
  }

  #if os(Linux)
    @Test func `writes into a device and leaves it where it is`() throws {
      let folder = try #require(scratch).folder
      let link = folder.appending(path: "full.png").path
      // Through a link, so that only the link could be lost.
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/full")
      let outcome = try render(["-o", "full.png"])
      #expect(outcome.status == 74 && outcome.errors.contains("No space"), "\(outcome.errors)")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/dev/full")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }
  #endif

  @Test func `writes no picture of a draft that is refused`() throws {
    let outcome = try render(["-o", "ring.png"], SmallDrafts.notANumber)
    #expect(outcome.status == 65 && outcome.output == "")
    #expect(try FileManager.default.contentsOfDirectory(atPath: #require(scratch).folder.path) == ["draft.stl"])
  }
}
