import Meshes
import Testing

@testable import MeshImport

@Suite struct `A random OBJ` {
  @Test(arguments: 0..<200) func `is what a plain model says, by every importer`(seed: UInt64) throws {
    let model = RandomOBJ(seed: seed)
    let file = try ScratchFile("a.obj", model.text)
    for importer in ImporterChoice.allCases {
      let draft = try Draft.open(file.path, importer: importer)
      #expect(draft.triangleCount == model.faces.reduce(0) { $0 + $1.corners.count - 2 })
      var parts: [String] = []
      for part in draft.parts {
        let name = "\(part.object ?? "")|\(part.group ?? "")|\(part.material ?? "")"
        parts += Array(repeating: name, count: part.triangles.count)
      }
      #expect(parts == model.faces.flatMap { Array(repeating: $0.part, count: $0.corners.count - 2) })
      draft.withTriangles { triangles in
        var next = 0
        for face in model.faces {
          if face.corners.count == 3 {
            let triangle = triangles[next]
            for (own, right) in zip([triangle.a, triangle.b, triangle.c], face.corners) {
              // All coordinates are whole 64ths below 2^6: every reading of them is exact.
              #expect(own == right, "seed \(seed), \(importer)")
            }
          }
          next += face.corners.count - 2
        }
      }
    }
  }

  @Test(arguments: 0..<200) func `is the same in any number of pieces`(seed: UInt64) throws {
    try withText(RandomOBJ(seed: seed).text) { text in
      let whole = try OBJMesh.read(text, pieces: 1, blanksLibraries: false)
      let right = try whole.triangles()
      for pieces in 2...6 {
        let mesh = try OBJMesh.read(text, pieces: pieces, blanksLibraries: false)
        #expect(mesh.pieces.count > 1)
        #expect(mesh.outline == whole.outline)
        let cut = try mesh.triangles()
        #expect(cut.coordinates.values.elementsEqual(right.coordinates.values))
        #expect(cut.polygons == right.polygons)
      }
    }
  }
}

@Suite struct `A text read in pieces` {
  /// Many cubes, each named by what counts back to it.
  private static let cubes = String(repeating: Cube.vertices + Cube.faces { "\($0 - 9)" }, count: 40)

  @Test(arguments: 1...7) func `is refused with the line of its first fault`(pieces: Int) throws {
    for (bad, line) in [("v 1 x 3", 561), ("f -1 -2 -9999", 561), ("f 1 0 2", 561), ("w", 561)] {
      let text = Self.cubes + bad + "\n" + Self.cubes + "v 1 x 3\n"
      let refusal = #expect(throws: TextRefusal.self) {
        try withText(text) { try OBJMesh.read($0, pieces: pieces, blanksLibraries: false) }
      }
      #expect(refusal?.line == line, "\(bad)")
    }
    // A vertex may come after the face that names it: that there is none is known at the end.
    let refusal = #expect(throws: TextRefusal.self) {
      try withText(Self.cubes + "f 1 2 99999\n" + Self.cubes) {
        try OBJMesh.read($0, pieces: pieces, blanksLibraries: false)
      }
    }
    #expect(refusal?.line == 561)
  }

  @Test(arguments: 1...7) func `of an ASCII STL is the same in any number`(pieces: Int) throws {
    let solids = ["a", "b", "facet normal", "c"].map { Cube.solid($0) }
    for text in [solids.joined(), Cube.solid("x").replacing("\n", with: "\r\n"), solids[0].replacing("\n", with: "\r")]
    {
      try withText(text) { text in
        let whole = try ASCIISTLMesh.read(text, pieces: 1)
        let mesh = try ASCIISTLMesh.read(text, pieces: pieces)
        #expect(mesh.outline.parts == whole.outline.parts)
        #expect(mesh.positions.values.elementsEqual(whole.positions.values))
      }
    }
    let broken = solids[0] + solids[1].replacing("endloop", with: "endlop", maxReplacements: 1) + solids[2]
    let refusal = #expect(throws: TextRefusal.self) {
      try withText(broken) { try ASCIISTLMesh.read($0, pieces: pieces) }
    }
    #expect(refusal?.line == 93)
  }

  @Test(arguments: 1...5) func `with padding, or facets outside of a solid, is told alike`(pieces: Int) throws {
    let padded = Cube.solid() + String(repeating: "\0", count: 900)
    let outline = try withText(padded) { try ASCIISTLMesh.read($0, pieces: pieces).outline }
    #expect(outline.omissions.trailingBytes == 900)
    let loose = Cube.solid("a") + Cube.facet(Cube.triangles[0]) + Cube.solid("b")
    let refusal = #expect(throws: TextRefusal.self) {
      try withText(loose) { try ASCIISTLMesh.read($0, pieces: pieces) }
    }
    #expect(refusal?.line == 87)
  }
}
