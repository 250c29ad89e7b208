import Foundation
import MeshImport
import Meshes

/// A slow and simple reading of a draft, made apart from the importer, for a check of what that accepts.
struct PlainReading {
  /// The corners of each face.
  var faces: [[SIMD3<Double>]] = []

  init(_ bytes: [UInt8], as format: DraftFormat) {
    switch format {
    case .binarySTL: readBinary(bytes)
    case .asciiSTL: readASCII(Self.lines(bytes))
    case .obj: readOBJ(Self.lines(bytes))
    case .threeMF, .glb, .gltf: preconditionFailure("packages have mutants of their own")
    }
  }

  var triangles: Int { faces.reduce(0) { $0 + $1.count - 2 } }

  /// Six times the signed volume about the origin, each face a fan.
  var sixVolumes: Double {
    faces.reduce(0) { sum, face in
      face.indices.dropFirst().dropLast().reduce(sum) { $0 + Self.determinant(face[0], face[$1], face[$1 + 1]) }
    }
  }

  /// The greatest coordinate.
  var extent: Double { faces.joined().reduce(0) { max($0, abs($1.x), abs($1.y), abs($1.z)) } }

  static func determinant(_ a: SIMD3<Double>, _ b: SIMD3<Double>, _ c: SIMD3<Double>) -> Double {
    a.x * (b.y * c.z - b.z * c.y) + a.y * (b.z * c.x - b.x * c.z) + a.z * (b.x * c.y - b.y * c.x)
  }

  private mutating func readBinary(_ bytes: [UInt8]) {
    func word(_ at: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << (8 * UInt32($1)) } }
    for record in 0..<Int(word(80)) {
      let floats = (0..<9).map { Double(Float(bitPattern: word(84 + 50 * record + 12 + 4 * $0))) }
      faces.append(stride(from: 0, to: 9, by: 3).map { SIMD3(floats[$0], floats[$0 + 1], floats[$0 + 2]) })
    }
  }

  private mutating func readASCII(_ lines: [String]) {
    var words: [String] = []
    for line in lines {
      let all = Self.words(line)
      if let first = all.first?.lowercased(), first == "solid" || first == "endsolid" { continue }
      words += all.prefix { !$0.hasPrefix("#") && !$0.hasPrefix("//") }
    }
    var corners: [SIMD3<Double>] = []
    for index in words.indices where words[index].lowercased() == "vertex" && index + 3 < words.count {
      corners.append(Self.corner(words[(index + 1)...]))
    }
    faces = stride(from: 0, to: corners.count - 2, by: 3).map { Array(corners[$0..<$0 + 3]) }
  }

  private mutating func readOBJ(_ lines: [String]) {
    var corners: [SIMD3<Double>] = []
    var indices: [[(index: Int, known: Int)]] = []
    for line in lines {
      let words = Self.words(line).prefix { !$0.hasPrefix("#") }
      switch words.first?.lowercased() {
      case "v": corners.append(Self.corner(words.dropFirst()))
      case "f":
        indices.append(
          words.dropFirst().map { (index: Int($0.prefix { $0 != "/" }) ?? 0, known: corners.count) })
        if indices[indices.count - 1].count < 3 { indices.removeLast() }
      default: break
      }
    }
    faces = indices.map { face in face.map { corners[$0.index < 0 ? $0.known + $0.index : $0.index - 1] } }
  }

  private static func corner(_ words: ArraySlice<String>) -> SIMD3<Double> {
    let numbers = words.prefix(3).map { Double(Float(Double($0) ?? .nan)) }
    return SIMD3(numbers[0], numbers[1], numbers[2])
  }

  private static func words(_ line: String) -> [String] {
    line.unicodeScalars.split { $0.value == 32 || (9...13).contains($0.value) }.map { String($0) }
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    var text = bytes
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    var lines: [[UInt8]] = [[]]
    var index = 0
    while index < text.count {
      let byte = text[index]
      let isContinued = byte == 92 && index + 1 < text.count && (text[index + 1] == 10 || text[index + 1] == 13)
      if isContinued { index += 1 }
      if text[index] == 13, index + 1 < text.count, text[index + 1] == 10 { index += 1 }
      if isContinued {
        lines[lines.count - 1].append(32)
      } else if text[index] == 10 || text[index] == 13 {
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
      index += 1
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }
}
