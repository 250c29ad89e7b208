import DraftShapes
import Foundation
import Meshes
import Testing

@Suite struct `A draft whose header states its unit` {
  /// A box as OBJ under a comment.
  private static func box(_ x: Double, _ y: Double, _ z: Double, _ comment: String) -> [UInt8] {
    let buffer = Shape.box(SIMD3(x, y, z)).buffer
    return Array("# \(comment)\n".utf8) + OBJWriter.file(buffer.span, comment: "a box", object: "box")
  }

  private static func measure(_ draft: [UInt8], _ options: [String] = []) throws -> BuiltProgram.Outcome {
    let scratch = try Scratch()
    return try BuiltProgram.run(["measure", try scratch.file("box.obj", draft).path, "--json"] + options)
  }

  private static let maya = "This file uses centimeters as units for non-parametric coordinates."

  @Test func `is measured in it, and told so`() throws {
    let outcome = try Self.measure(Self.box(4, 3, 2, Self.maya))
    let object = try #require(try outcome.objects.first)
    #expect(object["units"] as? String == "cm")
    #expect(abs((object["signed_volume_mm3"] as? Double ?? 0) - 24_000) < 1e-6)
    let findings = try #require(object["findings"] as? [[String: String]])
    #expect(findings.contains { $0["code"] == "unit-stated" && $0["severity"] == "info" })
  }

  @Test func `is measured in another that is given, and told so`() throws {
    let outcome = try Self.measure(Self.box(4, 3, 2, Self.maya), ["--units", "in"])
    let object = try #require(try outcome.objects.first)
    #expect(object["units"] as? String == "in")
    let findings = try #require(object["findings"] as? [[String: String]])
    #expect(findings.contains { $0["code"] == "unit-differs" && $0["severity"] == "warning" })
  }

  @Test func `is refused where that makes no jewelry and millimetres do, until one is given`() throws {
    // 24 cm is no ring; 20 cm may be a collar, but none with 1.6 dm³ of metal.
    for ring in [Self.box(24, 20, 8, Self.maya), Self.box(20, 20, 4, Self.maya)] { try Self.isRefused(ring) }
  }

  private static func isRefused(_ ring: [UInt8]) throws {
    let outcome = try Self.measure(ring)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("--units mm or --units cm"))
    for unit in ["mm", "cm"] { #expect(try Self.measure(ring, ["--units", unit]).status == 0) }
  }

  @Test func `is refused where no option names that unit, until one is given`() throws {
    let feet = Self.box(20, 20, 8, "units: feet")
    #expect(try Self.measure(feet).status == 65)
    #expect(try Self.measure(feet, ["--units", "mm"]).status == 0)
  }

  @Test func `in a file named in Latin-1 is opened`() throws {
    let scratch = try Scratch()
    let plain = try scratch.file("ring.obj", Self.box(4, 3, 2, "x")).path
    // A shell alone can hand over a name that is no UTF-8.
    let script = "n=$(printf 'bague\\351.obj'); cp \"$1\" \"$2/$n\" 2>/dev/null || exit 0; \"$3\" measure \"$2/$n\""
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, "sh", plain, scratch.folder.path, BuiltProgram.url.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(text.isEmpty || text.contains("bague\u{FFFD}.obj"))
  }
}
