import English
import Testing

@testable import MeshImport

/// A file that must be refused, and words that its message must hold.
struct BadFile: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let name: String
  let bytes: [UInt8]
  let words: [String]

  init(_ description: String, _ name: String, _ bytes: [UInt8], _ words: String...) {
    testDescription = description
    self.name = name
    self.bytes = bytes
    self.words = words
  }

  init(_ description: String, _ name: String, _ text: String, _ words: String...) {
    testDescription = description
    self.name = name
    bytes = Array(text.utf8)
    self.words = words
  }

  static let ofAnyKind = [
    BadFile("an empty file", "a.stl", "", "empty", "export"),
    BadFile("spaces alone", "a.stl", " \n\n ", "no triangles"),
    BadFile(
      "a PNG", "a.stl", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "PNG is not read yet", "export STL, OBJ, 3MF or GLB"),
    BadFile("a ZIP archive", "a.zip", Array("PK\u{3}\u{4}xx".utf8), "ZIP", "export STL, OBJ, 3MF or GLB"),
    BadFile("a PLY", "a.ply", "ply\nformat ascii 1.0\n", "PLY is not read yet", "export STL, OBJ, 3MF or GLB"),
    BadFile("a PLY named as an STL", "a.stl", "ply\nformat ascii 1.0\n", "PLY is not read yet"),
    BadFile("a PLY by extension", "a.ply", "something", "PLY is not read yet"),
    BadFile("a STEP file", "a.stp", "ISO-10303-21;\n", "STEP is not read yet"),
    BadFile("a web page", "a.stl", "<!DOCTYPE html>\n<html><body>Sign in</body>", "a web page", "download"),
    BadFile("a web page named as an OBJ", "a.obj", "\n <html>\n<head>", "a web page", "download"),
    BadFile(
      "a Git LFS pointer", "a.stl", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
      "Git LFS pointer", "git lfs pull"),
    BadFile("a text", "a.txt", "Dear customer", "neither STL, OBJ, 3MF nor glTF"),
    BadFile("UTF-16", "a.stl", [0xFF, 0xFE, 0x73, 0, 0x6F, 0], "UTF-16"),
  ]

  static let binary = [
    BadFile("less than a header", "a.stl", [1] + Array(repeating: 0, count: 49), "50 bytes", "again"),
    BadFile("zeros", "a.stl", Array(repeating: 0, count: 50), "50 bytes", "again"),
    BadFile("many zeros", "a.stl", Array(repeating: 0, count: 5000), "no triangles"),
    BadFile("a header alone", "a.stl", Cube.binary()[..<80] + Cube.bytesOf(0), "no triangles"),
    BadFile("a cut record", "a.stl", Array(Cube.binary().dropLast()), "cut short", "12 triangles", "684", "683"),
    BadFile("a cut file with a solid header", "a.stl", Array(Cube.binary(header: "solid x")[..<400]), "cut short"),
    BadFile("a count too small", "a.stl", Cube.binary(count: 3), "3 triangles", "450", "9 triangles"),
    BadFile("a count of zero", "a.stl", Cube.binary(count: 0), "0 triangles", "12 triangles"),
    BadFile("a count too large", "a.stl", Cube.binary(count: .max), "cut short", "4294967295"),
  ]

  static let asciiSTL = [
    BadFile("no facets", "a.stl", "solid x\nendsolid x\n", "no triangles"),
    BadFile("no endsolid", "a.stl", String(Cube.solid().dropLast(14)), "line 86", "cut short", "endsolid"),
    BadFile("a cut facet", "a.stl", String(Cube.solid().prefix(300)), "line", "cut short"),
    BadFile(
      "a solid in a solid", "a.stl", "solid a\n" + Cube.facet(Cube.triangles[0]) + Cube.solid("b"), "line 9",
      "expected facet or endsolid", "'solid'"),
    BadFile(
      "a keyword after endfacet", "a.stl", Cube.solid().replacing("endfacet", with: "endfacet vertex 1 2 3"), "line 8",
      "'vertex'"),
    BadFile("a second end", "a.stl", Cube.solid() + "endsolid cube\n", "line 87", "expected solid", "'endsolid'"),
    BadFile(
      "decimal commas", "a.stl", Cube.solid().replacing(".", with: ","), "line 4", "decimal comma", "decimal point"),
    BadFile("NaN", "a.stl", changing("vertex 1.0 1.0", to: "vertex nan 1.0"), "line 6", "triangle 1", "'nan'"),
    BadFile("infinity", "a.stl", changing("vertex 1.0 1.0", to: "vertex -Inf 1.0"), "line 6", "triangle 1"),
    BadFile("what Windows calls NaN", "a.stl", changing("vertex 1.0 1.0", to: "vertex 1.#QNAN 1"), "triangle 1", "NaN"),
    BadFile("beyond float32", "a.stl", changing("vertex 1.0 1.0", to: "vertex 1e39 1.0"), "line 6", "triangle 1"),
    BadFile("an endless exponent", "a.stl", changing("vertex 1.0 1.0", to: "vertex 1e999999999999 1"), "triangle 1"),
    BadFile(
      "ninety digits", "a.stl", changing("vertex 1.0", to: "vertex " + String(repeating: "9", count: 90)), "triangle 1"),
    BadFile("a word for a number", "a.stl", changing("vertex 1.0 1.0", to: "vertex one 1.0"), "line 6", "'one'"),
    BadFile("a hexadecimal number", "a.stl", changing("vertex 1.0 1.0", to: "vertex 0x1 1.0"), "line 6", "'0x1'"),
    BadFile("a missing coordinate", "a.stl", changing("vertex 1.0 1.0 ", to: "vertex 1.0 "), "line 7", "'endloop'"),
    BadFile("two corners", "a.stl", changing("    vertex -1.0 1.0 -1.0\n", to: ""), "three"),
    BadFile("four corners", "a.stl", changing("  endloop", to: " vertex 0 0 0\n endloop"), "line 7", "three"),
    BadFile("no outer loop", "a.stl", changing("outer", to: "inner"), "line 3", "outer loop", "'inner'"),
    BadFile("words after the end", "a.stl", Cube.solid() + "and more", "line 87", "'and'"),
    BadFile("all on one line", "a.stl", Cube.solid().replacing("\n", with: " "), "line 1", "new line"),
    BadFile("an escape sequence", "a.stl", changing("outer", to: "\u{1B}[31mred"), "\u{FFFD}[31mred"),
    BadFile("solid and nothing else", "a.stl", "solid", "line 1", "cut short"),
  ]

  static let obj = [
    BadFile("no faces", "a.obj", Cube.vertices, "no triangles"),
    BadFile("an index too large", "a.obj", Cube.vertices + "f 1 2 3\nf 1 2 9\n", "line 10", "vertex 9", "1 to 8"),
    BadFile("an index too far back", "a.obj", Cube.vertices + "f -9 -2 -3\n", "line 9", "vertex -9"),
    BadFile("index 0", "a.obj", Cube.vertices + "f 0 1 2\n", "line 9", "vertex 0"),
    BadFile("an index beyond counting", "a.obj", Cube.vertices + "f 1 2 99999999999999999999\n", "line 9", "vertex"),
    BadFile("two corners", "a.obj", Cube.vertices + "f 1 2\n", "line 9", "2 corners"),
    BadFile("a face without corners", "a.obj", Cube.vertices + "f\n", "line 9", "0 corners"),
    BadFile("a word for an index", "a.obj", Cube.vertices + "f 1 b 3\n", "line 9", "'b'"),
    BadFile("slashes without a vertex", "a.obj", Cube.vertices + "f 1 2 /1\n", "line 9", "'/1'"),
    BadFile("too many slashes", "a.obj", Cube.vertices + "f 1 2 3/1/1/1\n", "line 9", "'3/1/1/1'"),
    BadFile("a fraction for an index", "a.obj", Cube.vertices + "f 1.5 2 3\n", "line 9", "'1.5'"),
    BadFile("two coordinates", "a.obj", "v 1 2\n" + Cube.faces(), "line 1", "2 numbers"),
    BadFile("five coordinates", "a.obj", "v 1 2 3 4 5\n" + Cube.faces(), "line 1", "5 numbers"),
    BadFile("a weight of two", "a.obj", "v 1 2 3 2\n" + Cube.faces(), "line 1", "weight '2'"),
    BadFile("decimal commas", "a.obj", "v 1,5 2,5 3,5\n" + Cube.faces(), "line 1", "decimal comma"),
    BadFile("NaN", "a.obj", "v 1 2 3\nv 1 NaN 3\n" + Cube.faces(), "line 2", "vertex 2", "'NaN'"),
    BadFile("beyond float32", "a.obj", "v 1 2 -4e38\n" + Cube.faces(), "line 1", "vertex 1"),
    BadFile("a surface", "a.obj", Cube.vertices + Cube.faces() + "surf 0 1 0 1 1 2 3\n", "line 15", "'surf'", "mesh"),
    BadFile("another file's call", "a.obj", Cube.vertices + "call x.obj\n", "line 9", "'call'"),
    BadFile("an unknown statement", "a.obj", Cube.vertices + "face 1 2 3\n", "line 9", "'face'"),
    BadFile("a cut line", "a.obj", Cube.vertices + "f 1 2 3\nf 1 2", "line 10", "2 corners"),
    BadFile("a control character", "a.obj", Cube.vertices + "f 1 2 3\n\u{1}\n", "line 10"),
  ]

  /// The cube as ASCII STL with one change.
  private static func changing(_ old: String, to new: String) -> String {
    Cube.solid().replacing(old, with: new, maxReplacements: 1)
  }
}

@Suite struct `A file is refused with what, where and what to do` {
  @Test(arguments: BadFile.ofAnyKind + BadFile.binary + BadFile.asciiSTL + BadFile.obj)
  func `for`(bad: BadFile) throws {
    let file = try ScratchFile(bad.name, bad.bytes)
    for importer in ImporterChoice.allCases {
      let refusal = try #require(importRefusal(of: file.path, importer: importer))
      #expect(refusal.category == .dataError)
      #expect(refusal.exitStatus == 65)
      #expect(refusal.message.hasPrefix(file.path + ": "))
      for word in bad.words { #expect(refusal.message.contains(word), "\(refusal.message)") }
      #expect(refusal.message.contains("; "))
      #expect(!refusal.message.contains { $0.isNewline || $0 == "\u{1B}" })
    }
  }

  @Test func `when a coordinate of a binary STL is NaN, by the triangle that was measured`() {
    let refusal = ImportRefusal.nonFinite(triangle: 4, in: "a.stl")
    #expect(refusal.message.contains("triangle 5 "))
    #expect(refusal.exitStatus == 65)
  }
}
