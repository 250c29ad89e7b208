import English
import Foundation
import Meshes
import Testing

@testable import MeshImport

/// How many mutants are tried: 20 000, or 1 000 000 when PENNYWEIGHT_SOAK is set.
private let mutants = ProcessInfo.processInfo.environment["PENNYWEIGHT_SOAK"] == nil ? 20_000 : 1_000_000

@Suite struct `A damaged file` {
  static let seeds = [MutantSeed.binary, MutantSeed.asciiSTL, MutantSeed.obj]

  /// Four shares of each format; the numbers of the mutants are their seeds.
  @Test(.timeLimit(.minutes(120)), arguments: 0..<3, 0..<4)
  func `ends in the right triangles, a finding or a refusal with a reason`(format: Int, share: Int) throws {
    let folder = try ScratchFile("x", "x")
    let place = (folder.path as NSString).deletingLastPathComponent
    var read = 0
    for number in stride(from: format + 3 * share, to: mutants, by: 12) {
      let seed = Self.seeds[format][number % Self.seeds[format].count]
      let mutant = Mutant(seed, number: UInt64(number))
      let path = place + "/" + seed.name
      try #require(FileManager.default.createFile(atPath: path, contents: Data(mutant.bytes)))
      let readBefore = read
      for importer in ImporterChoice.allCases where format == 0 || importer != .assimp {
        let fault = Self.fault(of: path, mutant.bytes, importer, wasRead: &read)
        if let fault { Issue.record("mutant \(number) by \(importer): \(fault)") }
      }
      let importers = format == 0 ? 3 : 2
      if ![0, importers].contains(read - readBefore) {
        let refusals = ImporterChoice.allCases.map { importRefusal(of: path, importer: $0)?.message ?? "read" }
        Issue.record("mutant \(number) is read by one importer and refused by another: \(refusals)")
      }
    }
    // Both kinds of end must occur often, or the mutants prove nothing.
    let tried = mutants / 12 * (format == 0 ? 3 : 2)
    #expect(read > tried / 5 && read < tried * 4 / 5, "\(read) of \(tried) were read")
  }

  @Test func `takes no memory to speak of`() throws {
    for (index, count) in [UInt32(1_000_000), 2_000_000_000, .max].enumerated() {
      let file = try ScratchFile("\(index).stl", Cube.binary(count: count))
      for importer in ImporterChoice.allCases { #expect(importRefusal(of: file.path, importer: importer) != nil) }
    }
    let faces = "v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\nf 1 2 2147483648\n"
    let file = try ScratchFile("a.obj", faces)
    #expect(importRefusal(of: file.path)?.message.contains("line 5") == true)
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(0, &usage)
      // KiB: everything that ran in this process so far.
      #expect(usage.ru_maxrss < 2_000_000)
    #endif
  }

  /// What is wrong with how a file's import ended; nil where it ended well.
  private static func fault(
    of path: String, _ bytes: [UInt8], _ importer: ImporterChoice, wasRead: inout Int
  ) -> String? {
    do {
      let draft = try Draft.open(path, importer: importer)
      wasRead += 1
      return fault(draft, PlainReading(bytes, as: draft.format))
    } catch {
      let message = error.message
      let isPrintable = message.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
      return isPrintable && message.hasPrefix(path + ": ") ? nil : "a message that cannot be printed: \(message)"
    }
  }

  private static func fault(_ draft: borrowing Draft, _ plain: PlainReading) -> String? {
    guard draft.triangleCount == plain.triangles else {
      return "\(draft.triangleCount) triangles, \(plain.triangles) by a plain reading"
    }
    if draft.parts.reduce(0, { $0 + $1.triangles.count }) != draft.triangleCount { return "parts do not add up" }
    let findings = draft.findings
    return draft.withTriangles { triangles in Self.fault(triangles, findings, plain) }
  }

  private static func fault(
    _ triangles: borrowing TriangleSpan, _ findings: [Finding], _ plain: PlainReading
  ) -> String? {
    let bad = plain.faces.firstIndex { face in face.contains { !($0.x + $0.y + $0.z).isFinite } }
    do throws(NonFiniteTriangle) { _ = try PlainPass.measure(triangles) } catch {
      return error.index == bad ? nil : "triangle \(error.index) is not finite, \(bad ?? -1) by a plain reading"
    }
    if let bad { return "triangle \(bad) is not finite and was measured" }
    // Bent and tangled polygons may be cut in more than one way.
    if findings.contains(where: { $0.code == .bentPolygons || $0.code == .tangledPolygons }) { return nil }
    var six = 0.0
    for index in 0..<triangles.count {
      let triangle = triangles[index]
      six += PlainReading.determinant(SIMD3(triangle.a), SIMD3(triangle.b), SIMD3(triangle.c))
    }
    let extent = plain.extent
    let doubt = 1e-3 * extent * extent * extent
    return abs(six - plain.sixVolumes) <= doubt ? nil : "six volumes \(six), \(plain.sixVolumes) by a plain reading"
  }
}
