import Foundation
import Meshes
import Testing

@testable import Jail
@testable import MeshImport

/// How many mutants are read: 600, or as many as `make mutants` says, or 20 000 in `make soak`.
private let mutants: Int = {
  let environment = ProcessInfo.processInfo.environment
  if environment["PENNYWEIGHT_SOAK"] != nil { return 20_000 }
  return environment["PENNYWEIGHT_MUTANTS"].flatMap { Int($0) } ?? 600
}()

@Suite struct `A damaged draft in the jail` {
  /// Sound drafts of every format.
  private static let seeds: [(name: String, bytes: [UInt8])] = {
    let box = GLBFile()
    let two = box.with("nodes", [["mesh": 0, "scale": [1, 2, -1]], ["mesh": 0]]).with("scenes", [["nodes": [0, 1]]])
    let samples = ["plain-band-ascii.stl", "initial-pendant.obj"].compactMap { name in
      let path = Child.root.appending(path: "SampleModels/Drafts").appending(path: name).path
      return FileManager.default.contents(atPath: path).map { (name: name, bytes: Array($0)) }
    }
    let small = samples.filter { $0.bytes.count < 2_000_000 }
    let embedded = ((try? box.gltf).map { [(name: "a.gltf", bytes: $0)] } ?? [])
    let binaries = [box, GLBFile(indices: .none, stride: 16), two].compactMap { try? $0.glb }
    return binaries.map { ("a.glb", $0) } + embedded + small + [("a.3mf", Package.bytes), ("a.stl", Self.binarySTL)]
  }()

  /// A tetrahedron.
  private static let binarySTL: [UInt8] = {
    let corners: [SIMD3<Float>] = [[0, 0, 0], [9, 0, 0], [0, 9, 0], [0, 0, 9]]
    let faces = [[0, 2, 1], [0, 1, 3], [1, 2, 3], [2, 0, 3]]
    var bytes = [UInt8](repeating: 0, count: 80) + GLBFile.words([4])
    for face in faces {
      bytes += [UInt8](repeating: 0, count: 12)
      bytes += face.flatMap { corner in (0..<3).flatMap { GLBFile.words([corners[corner][$0].bitPattern]) } } + [0, 0]
    }
    return bytes
  }()

  @Test func `is tried in every format`() throws {
    let formats = try Set(
      Self.seeds.map { seed in
        let file = try HandedFile(seed.name, seed.bytes)
        return try Draft.open(file.path, jail: DraftJail(Child.program)).format
      })
    #expect(formats == Set(DraftFormat.allCases))
  }

  @Test(.timeLimit(.minutes(120)), arguments: 0..<2)
  func `ends in the draft that our reader takes, or a refusal`(share: Int) throws {
    var read = 0
    for number in stride(from: share, to: mutants, by: 2) {
      var random = Chance(seed: UInt64(number))
      let seed = Self.seeds[number / 2 % Self.seeds.count]
      var bytes = seed.bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) { Self.damage(&bytes, &random) }
      let file = try HandedFile(seed.name, bytes)
      let own = Outcome(file.path, .inPlace, nil)
      let jailed = Outcome(file.path, .inPlace, DraftJail(Child.program))
      #expect(own == jailed, "mutant \(number)")
      let both = Outcome(file.path, .automatic, DraftJail(Child.program))
      if case .read = both {
        read += 1
        #expect(both.isNearly(own), "mutant \(number) is read otherwise with assimp beside it: \(both), \(own)")
      }
      if case .refused(.stoppedInJail(let stop)) = both { Issue.record("mutant \(number): \(stop)") }
    }
    #expect(read > mutants / 40, "\(read) were read")
  }

  /// How reading ended.
  private enum Outcome: Equatable {
    case read(triangles: Int, volume: Double)
    case notFinite(Int)
    case refused(RefusalReason)

    /// Whether both ended alike: by default a text's corners are assimp's, off by the last bit of a float32 at most.
    func isNearly(_ other: Self) -> Bool {
      guard case .read(let triangles, let volume) = self, case .read(let others, let its) = other else {
        return self == other
      }
      return triangles == others && abs(volume - its) <= 1e-6 * max(abs(volume), abs(its))
    }

    init(_ path: String, _ importer: ImporterChoice, _ jail: DraftJail?) {
      do throws(ImportRefusal) {
        let draft = try Draft.open(path, importer: importer, jail: jail)
        self = draft.withTriangles { triangles in
          do throws(NonFiniteTriangle) {
            let pass = try PlainPass.measure(triangles)
            return .read(triangles: pass.triangles, volume: pass.signedVolume)
          } catch {
            return .notFinite(error.index)
          }
        }
      } catch {
        self = .refused(error.reason)
      }
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout Chance) {
    guard bytes.count > 8 else { return }
    let at = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes[at] = .random(in: 0...255, using: &random)
    case 2: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...40, using: &random)))
    case 3: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 30)], at: at)
    case 4: bytes.removeLast(bytes.count - at)
    case 5: exchangeDigit(&bytes, at, &random)
    case 6:
      for place in at..<min(bytes.count, at + 4) { bytes[place] = [0, 255, 127].randomElement(using: &random) ?? 0 }
    default: exchangeDigit(&bytes, at, &random)
    }
  }

  /// Another digit in place of the next one: counts, offsets, indices and coordinates of texts.
  private static func exchangeDigit(_ bytes: inout [UInt8], _ at: Int, _ random: inout Chance) {
    guard let digit = bytes[at...].firstIndex(where: { (48...57).contains($0) }) else { return }
    bytes[digit] = .random(in: 48...57, using: &random)
  }
}

/// Random numbers from a seed (Steele, Lea and Flood 2014).
private struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A 3MF package with its parts stored as they are.
private enum Package {
  static let bytes: [UInt8] = {
    let vertices = [[0, 0, 0], [9, 0, 0], [0, 9, 0], [0, 0, 9]].map {
      "<vertex x=\"\($0[0])\" y=\"\($0[1])\" z=\"\($0[2])\"/>"
    }
    let triangles = [[0, 2, 1], [0, 1, 3], [1, 2, 3], [2, 0, 3]].map {
      "<triangle v1=\"\($0[0])\" v2=\"\($0[1])\" v3=\"\($0[2])\"/>"
    }
    let model = """
      <?xml version="1.0"?><model unit="millimeter" xmlns="http://schemas.microsoft.com/3dmanufacturing/core/2015/02">\
      <resources><object id="1"><mesh><vertices>\(vertices.joined())</vertices><triangles>\(triangles.joined())\
      </triangles></mesh></object></resources><build><item objectid="1" transform="1 0 0 0 1 0 0 0 1 2 3 4"/></build>\
      </model>
      """
    return stored("3D/3dmodel.model", Array(model.utf8))
  }()

  private static func stored(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let common = halves([20, 0, 0, 0, 0]) + GLBFile.words([checksum(data), UInt32(data.count), UInt32(data.count)])
    let local = GLBFile.words([0x0403_4B50]) + common + halves([UInt16(name.utf8.count), 0]) + name.utf8 + data
    let entry =
      GLBFile.words([0x0201_4B50]) + halves([20]) + common + halves([UInt16(name.utf8.count), 0, 0, 0, 0])
      + GLBFile.words([0, 0]) + name.utf8
    return local + entry + GLBFile.words([0x0605_4B50]) + halves([0, 0, 1, 1])
      + GLBFile.words([UInt32(entry.count), UInt32(local.count)]) + halves([0])
  }

  private static func halves(_ words: [UInt16]) -> [UInt8] {
    words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
  }

  /// CRC-32 as ZIP has it.
  private static func checksum(_ data: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
