import DraftShapes
import English
import Foundation
import Meshes
import Testing

@testable import MeshImport

@Suite struct `Both importers` {
  static let shapes: [(name: String, shape: Shape)] = [
    ("torus", .torus(radius: 9, tube: 1.3, sides: 24, segments: 60)),
    ("sphere far away", .sphere(radius: 3, rings: 20, segments: 40).translated(x: 400, y: -3, z: 0.1)),
    ("brilliant", .brilliant(diameter: 6.5)),
  ]

  @Test(arguments: shapes.indices) func `give the same triangles of a binary STL, bit for bit`(index: Int) throws {
    let file = try ScratchFile("a.stl", BinarySTLWriter.file(Self.shapes[index].shape.buffer.span, note: "x"))
    #expect(try triangles(of: file.path, .automatic) == triangles(of: file.path, .assimp))
    #expect(try triangles(of: file.path, .assimp) == Self.shapes[index].shape.triangles)
  }

  @Test(arguments: shapes.indices) func `read what was written as text, to a last digit`(index: Int) throws {
    let (name, shape) = Self.shapes[index]
    let buffer = shape.buffer
    let stl = try ScratchFile("a.stl", ASCIISTLWriter.file(buffer.span, name: name))
    let obj = try ScratchFile("a.obj", OBJWriter.file(buffer.span, comment: "made", object: name))
    for path in [stl.path, obj.path] {
      let read = try triangles(of: path, .automatic)
      #expect(read.count == shape.triangles.count)
      let furthest = zip(read, shape.triangles).reduce(Float(0)) { max($0, $1.0.distance(to: $1.1)) }
      #expect(furthest <= 400 * 0x1p-22)
      let reading = try Reading(path)
      #expect(reading.pass.isBalanced)
      #expect(reading.parts.map(\.name) == [name])
    }
  }

  static let samples: [String] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../SampleModels/Drafts").standardized.path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { !$0.hasSuffix("mtl") }.map { folder + "/" + $0 }
  }()

  @Test(arguments: samples) func `measure a sample alike`(path: String) throws {
    let inPlace = try Reading(path)
    let assimp = try Reading(path, importer: .assimp)
    #expect(assimp.importer == .assimp)
    #expect(inPlace.pass == assimp.pass)
    #expect(inPlace.findings == assimp.findings)
  }

  @Test(arguments: samples) func `and our own reader alone gives the same to rounding`(path: String) throws {
    let (both, own) = (try Reading(path), try Reading(path, importer: .inPlace))
    #expect(own.importer == .inPlace)
    #expect(own.parts == both.parts)
    #expect(own.findings.map(\.code) == both.findings.map(\.code))
    #expect(own.pass.isBalanced == both.pass.isBalanced)
    #expect(abs(own.pass.signedVolume - both.pass.signedVolume) < 1e-6 * both.pass.surfaceArea)
    #expect(abs(own.pass.surfaceArea / both.pass.surfaceArea - 1) < 1e-6)
  }

  @Test func `can run at the same time`() async throws {
    let file = try ScratchFile("a.obj", Cube.vertices + Cube.faces())
    let bad = try ScratchFile("b.obj", Cube.vertices + "f 1 2 z\n")
    let (path, badPath) = (file.path, bad.path)
    await withTaskGroup { group in
      for _ in 0..<40 {
        group.addTask { #expect((try? Reading(path))?.pass.triangles == 12) }
        group.addTask { #expect(importRefusal(of: badPath)?.message.contains("'z'") == true) }
      }
    }
  }

  private func triangles(of path: String, _ importer: ImporterChoice) throws -> [Triangle] {
    let draft = try Draft.open(path, importer: importer)
    return draft.withTriangles { triangles in (0..<triangles.count).map { triangles[$0] } }
  }
}

extension Triangle {
  /// The greatest difference of any coordinate.
  fileprivate func distance(to other: Triangle) -> Float {
    zip([a, b, c], [other.a, other.b, other.c]).reduce(0) { greatest, pair in
      let difference = pair.0 - pair.1
      return max(greatest, max(difference.max(), -difference.min()))
    }
  }
}
