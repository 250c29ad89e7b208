import Meshes
import Testing

@testable import MeshImport

/// A way of writing the cube.
struct Spelling: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let name: String
  let bytes: [UInt8]
  let findings: [FindingCode]

  init(_ description: String, _ name: String, _ bytes: [UInt8], findings: [FindingCode] = []) {
    testDescription = description
    self.name = name
    self.bytes = bytes
    self.findings = findings
  }

  init(_ description: String, _ name: String, _ text: String, findings: [FindingCode] = []) {
    self.init(description, name, Array(text.utf8), findings: findings)
  }

  static let binary = [
    Spelling("a plain binary STL", "a.stl", Cube.binary()),
    Spelling("a binary STL whose header says solid", "a.stl", Cube.binary(header: "solid Rhino")),
    Spelling("a binary STL without an extension", "a", Cube.binary()),
    Spelling("a binary STL named as an OBJ", "a.obj", Cube.binary()),
    Spelling("ten trailing bytes", "a.stl", Cube.binary(trailing: Array(1...10)), findings: [.trailingBytes]),
    Spelling(
      "ten trailing bytes after a solid header", "a.stl",
      Cube.binary(header: "solid x", trailing: Array(1...10)), findings: [.trailingBytes]),
    Spelling(
      "padding with zeros", "a.stl", Cube.binary(trailing: Array(repeating: 0, count: 3000)),
      findings: [.trailingBytes]),
    Spelling("a Materialise colour header", "a.stl", Cube.binary(header: "COLOR=abcd,MATERIAL=")),
  ]

  static let text = [
    Spelling("plain", "a.stl", Cube.solid()),
    Spelling("upper-case keywords", "a.stl", Cube.solid(number: { "\($0)" }).uppercased()),
    Spelling("mixed-case keywords", "a.stl", Cube.solid().replacing("facet", with: "Facet")),
    Spelling("an upper-case extension", "A.STL", Cube.solid()),
    Spelling("no extension", "a", Cube.solid()),
    Spelling("named as an OBJ", "a.obj", Cube.solid()),
    Spelling("CRLF", "a.stl", Cube.solid().replacing("\n", with: "\r\n")),
    Spelling("a lone CR", "a.stl", Cube.solid().replacing("\n", with: "\r")),
    Spelling("tabs", "a.stl", Cube.solid().replacing(" ", with: "\t")),
    Spelling("a BOM", "a.stl", "\u{FEFF}" + Cube.solid()),
    Spelling("comments", "a.stl", "# made by hand\n" + Cube.solid().replacing("endloop", with: "// x\n#\nendloop")),
    Spelling("a name with spaces and keywords", "a.stl", Cube.solid("a facet of a solid loop normal")),
    Spelling("a name beyond ASCII", "a.stl", Cube.solid("été 戒指")),
    Spelling("a name of a vertex", "a.stl", Cube.solid("vertex of the cone")),
    Spelling("no name", "a.stl", Cube.solid("")),
    Spelling("no last line end", "a.stl", String(Cube.solid().dropLast())),
    Spelling("blank lines", "a.stl", Cube.solid().replacing("\n", with: "\n\n \n")),
    Spelling("many spaces", "a.stl", Cube.solid().replacing(" ", with: "    ")),
    Spelling("one facet a line", "a.stl", Cube.solid().replacing("\n ", with: " ").replacing("\nendf", with: " endf")),
    Spelling("exponents", "a.stl", Cube.solid(number: { "\($0 * 10)e-1" })),
    Spelling("exponents with three digits", "a.stl", Cube.solid(number: { "\($0 / 10)E+001" })),
    Spelling("long exponents", "a.stl", Cube.solid(number: { "\($0)e-0000" })),
    Spelling("plus signs", "a.stl", Cube.solid(number: { $0 > 0 ? "+\($0)" : "\($0)" })),
    Spelling("points without digits", "a.stl", Cube.solid(number: { "\(Int($0))." })),
    Spelling("points without zeros", "a.stl", Cube.solid(number: { $0 > 0 ? ".1e1" : "-.1E1" })),
    Spelling("whole numbers", "a.stl", Cube.solid(number: { "\(Int($0))" })),
    Spelling("thirty decimals", "a.stl", Cube.solid(number: { "\($0)" + String(repeating: "0", count: 30) })),
    Spelling(
      "a small fraction with a large exponent", "a.stl",
      Cube.solid(number: { ($0 > 0 ? "" : "-") + "0.00000000000000000001e20" })),
    Spelling(
      "many digits with a small exponent", "a.stl",
      Cube.solid(number: { ($0 > 0 ? "" : "-") + "100000000000000000000000000e-26" })),
    Spelling("a solid's first line twice", "a.stl", "solid a\n" + Cube.solid("a")),
    Spelling("a solid within an empty one, both ended", "a.stl", "solid a\n" + Cube.solid("b") + "endsolid a\n"),
    Spelling("a name of facets", "a.stl", Cube.solid("facet normal 0 0 1")),
    Spelling("a name of a facet alone", "a.stl", Cube.solid("facet")),
    Spelling("a word after endfacet", "a.stl", Cube.solid().replacing("endfacet", with: "endfacet 12")),
    Spelling("words after endfacet", "a.stl", Cube.solid().replacing("endfacet\n", with: "endfacet of cube \r\n")),
    Spelling("form feeds", "a.stl", Cube.solid().replacing(" ", with: "\u{C}")),
    Spelling("NaN normals", "a.stl", Cube.solid().replacing("normal 0 0 0", with: "normal nan nan nan")),
    Spelling("padding with zeros", "a.stl", Cube.solid() + "\0\0\0", findings: [.trailingBytes]),
    Spelling("control-Z at the end", "a.stl", Cube.solid() + "\u{1A}", findings: [.trailingBytes]),
  ]

  static let obj = [
    Spelling("quads", "a.obj", Cube.vertices + Cube.faces()),
    Spelling("faces before their vertices", "a.obj", Cube.faces() + Cube.vertices),
    Spelling("v/vt", "a.obj", Cube.vertices + "vt 0 0\n" + Cube.faces { "\($0)/1" }),
    Spelling("v//vn", "a.obj", Cube.vertices + "vn 0 0 1\n" + Cube.faces { "\($0)//1" }),
    Spelling("v/vt/vn", "a.obj", Cube.vertices + "vt 0 0\nvn 0 0 1\n" + Cube.faces { "\($0)/1/1" }),
    Spelling("negative indices", "a.obj", Cube.vertices + Cube.faces { "\($0 - 9)" }),
    Spelling(
      "negative indices of all kinds", "a.obj", Cube.vertices + "vt 0 0\nvn 0 0 1\n" + Cube.faces { "\($0 - 9)/-1/-1" }),
    Spelling("colours", "a.obj", Cube.vertices.replacing("\n", with: " 0.5 0.25 1\n") + Cube.faces()),
    Spelling("weights of one", "a.obj", Cube.vertices.replacing("\n", with: " 1.0\n") + Cube.faces()),
    Spelling("weights and colours", "a.obj", Cube.vertices.replacing("\n", with: " 1 0.5 0.25 1\n") + Cube.faces()),
    Spelling("v/", "a.obj", Cube.vertices + Cube.faces { "\($0)/" }),
    Spelling("v//", "a.obj", Cube.vertices + Cube.faces { "\($0)//" }),
    Spelling("v/vt/", "a.obj", Cube.vertices + "vt 0 0\n" + Cube.faces { "\($0)/1/" }),
    Spelling("textures and normals that are not there", "a.obj", Cube.vertices + Cube.faces { "\($0)/7/7" }),
    Spelling(
      "normals, and textures that are not there", "a.obj", Cube.vertices + "vn 0 0 1\n" + Cube.faces { "\($0)/1/1" }),
    Spelling("leading zeros", "a.obj", Cube.vertices + Cube.faces { "0\($0)" }),
    Spelling("twenty leading zeros", "a.obj", Cube.vertices + Cube.faces { "00000000000000000000\($0)" }),
    Spelling("indented lines", "a.obj", (Cube.vertices + Cube.faces()).replacing("\n", with: "\n  ")),
    Spelling("form feeds", "a.obj", (Cube.vertices + Cube.faces()).replacing(" ", with: " \u{C}")),
    Spelling(
      "a backslash in a comment", "a.obj",
      "# C:\\models\\cube.3dm\n" + Cube.vertices + "# C:\\models\\\n" + Cube.faces()),
    Spelling("a backslash in a name", "a.obj", Cube.vertices + "g C:\\cube\n" + Cube.faces()),
    Spelling(
      "one face of two corners", "a.obj", Cube.vertices + "f 1 2\n" + Cube.faces(), findings: [.shortFaces]),
    Spelling("one face of one corner", "a.obj", Cube.vertices + Cube.faces() + "f 1\n", findings: [.shortFaces]),
    Spelling(
      "tags of subdivision", "a.obj", Cube.vertices + Cube.faces() + "t crease 2/1/0 1 2 5.5\n",
      findings: [.ignoredStatements]),
    Spelling(
      "weights of a skin", "a.obj", Cube.vertices + "vw 1 0 0.5\nvw 2 0 1\n" + Cube.faces(),
      findings: [.ignoredStatements]),
    Spelling(
      "an unused curve", "a.obj",
      Cube.vertices + "cstype bspline\ndeg 3\ncurv 0 1 1 2 3 4\nparm u 0 1\nend\n" + Cube.faces(),
      findings: [.skippedElements, .ignoredStatements]),
    Spelling(
      "a material within", "a.obj", "newmtl gold\nKd 1 0.8 0\n" + Cube.vertices + Cube.faces(),
      findings: [.ignoredStatements]),
    Spelling("CRLF", "a.obj", (Cube.vertices + Cube.faces()).replacing("\n", with: "\r\n")),
    Spelling("a lone CR", "a.obj", (Cube.vertices + Cube.faces()).replacing("\n", with: "\r")),
    Spelling("tabs", "a.obj", (Cube.vertices + Cube.faces()).replacing(" ", with: "\t")),
    Spelling("a BOM", "a.obj", "\u{FEFF}" + Cube.vertices + Cube.faces()),
    Spelling(
      "comments", "a.obj",
      "# x\n" + Cube.vertices.replacing("\n", with: " # y\n") + Cube.faces().replacing("\n", with: " #z\n")),
    Spelling("continued lines", "a.obj", (Cube.vertices + Cube.faces()).replacing(" ", with: " \\\n ")),
    Spelling("continued lines with CRLF", "a.obj", (Cube.vertices + Cube.faces()).replacing(" ", with: " \\\r\n")),
    Spelling("upper-case letters", "a.obj", (Cube.vertices + Cube.faces()).uppercased()),
    Spelling("no last line end", "a.obj", String((Cube.vertices + Cube.faces()).dropLast())),
    Spelling("a missing material library", "a.obj", "mtllib /nowhere/x.mtl\n" + Cube.vertices + Cube.faces()),
    Spelling("smoothing", "a.obj", Cube.vertices + "s off\n" + Cube.faces() + "s 1\n"),
    Spelling("named as an STL", "a.stl", Cube.vertices + Cube.faces()),
    Spelling(
      "lines and points", "a.obj", Cube.vertices + "l 1 2 3\np 4\n" + Cube.faces(), findings: [.skippedElements]),
    Spelling(
      "a long comment line", "a.obj", "#" + String(repeating: "x", count: 100_000) + "\n" + Cube.vertices + Cube.faces()
    ),
  ]
}

@Suite struct `A cube is read rightly from` {
  @Test(arguments: Spelling.binary, ImporterChoice.allCases)
  func `binary STL`(spelling: Spelling, importer: ImporterChoice) throws {
    let file = try ScratchFile(spelling.name, spelling.bytes)
    let reading = try Reading(file.path, importer: importer)
    #expect(reading.format == .binarySTL)
    #expect(reading.importer == (importer == .assimp ? .assimp : .inPlace))
    expectCube(reading, spelling)
  }

  @Test(arguments: Spelling.text, ImporterChoice.allCases)
  func `ASCII STL`(spelling: Spelling, importer: ImporterChoice) throws {
    let file = try ScratchFile(spelling.name, spelling.bytes)
    let reading = try Reading(file.path, importer: importer)
    #expect(reading.format == .asciiSTL)
    #expect(reading.importer == (importer == .inPlace ? .inPlace : .assimp))
    expectCube(reading, spelling)
  }

  @Test(arguments: Spelling.obj, ImporterChoice.allCases)
  func `OBJ`(spelling: Spelling, importer: ImporterChoice) throws {
    let file = try ScratchFile(spelling.name, spelling.bytes)
    let reading = try Reading(file.path, importer: importer)
    #expect(reading.format == .obj)
    #expect(reading.importer == (importer == .inPlace ? .inPlace : .assimp))
    expectCube(reading, spelling)
  }

  private func expectCube(_ reading: Reading, _ spelling: Spelling) {
    #expect(reading.pass.triangles == 12)
    #expect(reading.pass.isBalanced)
    #expect(abs(reading.pass.signedVolume - 8) < 1e-5)
    #expect(abs(reading.pass.surfaceArea - 24) < 1e-5)
    #expect(reading.pass.lowerBound == SIMD3(repeating: -1))
    #expect(reading.pass.upperBound == SIMD3(repeating: 1))
    #expect(reading.findings.map(\.code) == spelling.findings)
  }
}
