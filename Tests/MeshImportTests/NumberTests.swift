import Foundation
import Meshes
import Testing

@testable import MeshImport

/// One number written in many ways.
struct NumberSpellings: CustomTestStringConvertible, Sendable {
  let value: Float
  let spellings: [String]
  var testDescription: String { "\(value)" }

  static let all = [
    NumberSpellings(
      value: 0.5,
      spellings: [
        ".5", "0.5", "+.5", "5e-1", "5.e-1", "0.50000000000000000000", "50E-2", ".05e1", "0.05E+1", "00.5", "+0.5",
        "0.5e0", "500000000000000000000e-21", "0.00000000000000000000005e22", "5E-01", "0.5e+000",
      ]),
    NumberSpellings(
      value: -5,
      spellings: [
        "-5", "-5.", "-5.0", "-.5e1", "-0.5E+01", "-05", "-5e0", "-50e-1", "-5.00000000000000000000", "-5E000",
        "-5000000000000000000000e-21", "-0.000000000000000000000005e24", "-5.e0", "-0.005e3", "-5.0e-0",
      ]),
    NumberSpellings(
      value: 12.345679,
      spellings: [
        "12.345679", "12.3456789", "1.23456789e1", "12345.6789e-3", "12.345678900000000000", ".123456789e+2",
        "0012.3456789", "+12.3456789", "1234567890000e-11", "12.3456789012345678901234567890", "12.34567894e0",
        "12.345678999", "123456.789E-04", "0.00123456789e4", "12.3456789e-0",
      ]),
  ]
}

@Suite struct `A number` {
  /// A tetrahedron with one corner on the number.
  private static func stl(_ number: String) -> String {
    let (o, x, y, z) = ("0 0 0", "\(number) 0 0", "0 9 0", "0 0 9")
    let facets = [[o, y, x], [o, x, z], [o, z, y], [x, y, z]].map { corners in
      "facet normal 0 0 0\nouter loop\n" + corners.map { "vertex \($0)\n" }.joined() + "endloop\nendfacet\n"
    }
    return "solid t\n" + facets.joined() + "endsolid t\n"
  }

  private static func obj(_ number: String) -> String {
    "v 0 0 0\nv \(number) 0 0\nv 0 9 0\nv 0 0 9\nf 1 3 2\nf 1 2 4\nf 1 4 3\nf 2 3 4\n"
  }

  @Test(arguments: NumberSpellings.all, ImporterChoice.allCases)
  func `is the same vertex however it is written, in both formats`(number: NumberSpellings, importer: ImporterChoice)
    throws
  {
    #expect(number.spellings.count >= 15)
    for spelling in number.spellings {
      for (name, text) in [("a.stl", Self.stl(spelling)), ("a.obj", Self.obj(spelling))] {
        let file = try ScratchFile(name, text)
        let draft = try Draft.open(file.path, importer: importer)
        let read = draft.withTriangles { $0[1].b.x }
        let digit = importer == .inPlace ? 0 : 4 * number.value.ulp
        #expect(abs(read - number.value) <= digit, "\(spelling) is read as \(read)")
      }
    }
  }

  @Test func `is the nearest float32, as the C library gives it`() throws {
    var random = SplitMix(seed: 12)
    var numbers: [String] = [
      "16777217", "16777216.9999999999", "16777217.0000000001", "8388609.5", "1.17549429e-38", "1.4e-45", "7e-46",
      "3.4028235e38", "3.40282356e38", "0.1", "1e-10", "9007199254740993", "1.00000005960464477539062500",
      "1.00000005960464477539062501", "1.0000000596046447", "1e22", "1e23", "123456789012345678", "-0", "-0.0e5",
    ]
    for _ in 0..<20_000 {
      let bits = Float(bitPattern: UInt32.random(in: 0..<0x7F00_0000, using: &random))
      numbers.append("\(bits)")
      // The middle between two float32 numbers, and what lies a little beside it.
      numbers.append("\((Double(bits) + Double(bits.nextUp)) / 2)")
      numbers.append(
        "\(Int.random(in: -999...999, using: &random)).\(UInt64.random(in: 0...99_999_999_999_999, using: &random))")
      numbers.append(
        ".\(UInt64.random(in: 0...UInt64.max, using: &random))e\(Int.random(in: -30...30, using: &random))")
    }
    let text = numbers.map { "v \($0) 0 0\n" }.joined()
    let mesh = try withText(text) { try OBJMesh.read($0, blanksLibraries: false) }
    for (index, number) in numbers.enumerated() {
      let (own, right) = (mesh.positions[3 * index], strtof(number, nil))
      #expect(own.bitPattern == right.bitPattern, "\(number): \(own), not \(right)")
    }
  }
}

/// Lends a text as a draft's bytes.
func withText<Outcome>(_ text: String, _ body: (borrowing TextBuffer) throws -> Outcome) throws -> Outcome {
  try Array(text.utf8).withUnsafeBytes { bytes in
    let buffer = try TextBuffer.copying(bytes)
    return try body(buffer)
  }
}
