import Foundation
import Meshes
import Testing

@testable import Jail
@testable import MeshImport

/// How often each sample is read in the jail: 600 times where PENNYWEIGHT_SOAK is set.
private let runs = ProcessInfo.processInfo.environment["PENNYWEIGHT_SOAK"] == nil ? 3 : 600

@Suite struct `A draft that is read in a jail` {
  private static let samples: [String] = {
    let folder = Child.root.appending(path: "SampleModels/Drafts")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { DraftEnding.isOne($0) }.sorted().map { folder.appending(path: $0).path }
  }()

  @Test func `is tried on samples`() { #expect(Self.samples.count > 10) }

  @Test(.timeLimit(.minutes(120)), arguments: samples, ImporterChoice.allCases)
  func `is the same draft`(sample: String, importer: ImporterChoice) throws {
    let plain = Result { try DraftContents(sample, importer, jail: nil) }
    for _ in 0..<runs {
      switch (plain, Result { try DraftContents(sample, importer, jail: DraftJail(Child.program)) }) {
      case (.success(let plain), .success(let jailed)): #expect(plain == jailed)
      case (.failure(let plain), .failure(let jailed)):
        #expect(plain as? ImportRefusal == jailed as? ImportRefusal, "\(jailed)")
      case (_, let jailed): Issue.record("\(sample): \(jailed)")
      }
    }
  }

  @Test func `tells that it was read behind limits alone`() throws {
    let sample = try #require(Self.samples.first { $0.hasSuffix(".stl") })
    for (walls, isTold) in [(JailWalls.all, false), ([], true)] {
      let program = JailedProgram(path: Child.path, walls: walls)
      let draft = try Draft.open(sample, jail: DraftJail(program))
      #expect(draft.findings.contains(.limitsAlone) == isTold)
    }
  }

  /// Answers that a reader would not give, read by its parent.
  @Test func `is refused where its answer does not hold together`() throws {
    let sample = try #require(Self.samples.first { $0.hasSuffix(".obj") })
    let whole = try Self.answer(sample)
    #expect(throws: Never.self) { try whole.withUnsafeBytes { try JailedAnswer($0) } }
    for length in 0..<min(whole.count, 400) { Self.isRefused(Array(whole.prefix(length))) }
    Self.isRefused(whole + [0])
    // Sizes, counts and names that are changed either give another whole answer or none; nothing is read beyond its end.
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      var changed = whole
      for _ in 0..<3 { changed[Int.random(in: 0..<min(whole.count, 500), using: &random)] = .random(in: 0...255) }
      changed.withUnsafeBytes { bytes in
        guard let answer = try? JailedAnswer(bytes), case .read(let draft) = answer.statement.outcome else { return }
        #expect(answer.coordinates.upperBound <= bytes.count && answer.coordinates.count == 36 * draft.triangles)
        #expect(answer.parts.reduce(0) { $0 + $1.triangles.count } == draft.triangles)
      }
    }
  }

  private static func isRefused(_ bytes: [UInt8]) {
    #expect(throws: JailStop.badAnswer) { try bytes.withUnsafeBytes { try JailedAnswer($0) } }
  }

  private static func answer(_ sample: String) throws -> [UInt8] {
    let input = open(sample, O_RDONLY)
    defer { close(input) }
    let answer = try Child.program.answer(
      to: JailedReader.words(.obj, .automatic), input: input, limits: JailLimits(reading: .obj, bytes: 1_000_000))
    return Array(answer.bytes)
  }

  @Test func `that is not there or changes is refused as without one`() throws {
    let refusal = #expect(throws: ImportRefusal.self) {
      _ = try Draft.open("/nowhere.stl", jail: DraftJail(Child.program))
    }
    #expect(refusal?.reason == .missing)
  }
}

/// The endings of samples.
private enum DraftEnding {
  static func isOne(_ name: String) -> Bool { [".stl", ".obj", ".3mf", ".glb"].contains { name.hasSuffix($0) } }
}

/// All that a draft is.
private struct DraftContents: Equatable {
  let parts: [DraftPart]
  let importer: ImporterUsed
  let statedUnit: StatedUnit?
  let findings: [Finding]
  let corners: [Float]

  init(_ path: String, _ importer: ImporterChoice, jail: DraftJail?) throws {
    let draft = try Draft.open(path, importer: importer, jail: jail)
    (parts, self.importer, statedUnit, findings) = (draft.parts, draft.importer, draft.statedUnit, draft.findings)
    corners = draft.withTriangles { triangles in
      (0..<triangles.count).flatMap { index in
        let triangle = triangles[index]
        return [triangle.a, triangle.b, triangle.c].flatMap { [$0.x, $0.y, $0.z] }
      }
    }
    try draft.verifyUnchanged()
  }
}
