import DraftShapes
import Meshes
import Testing

@Suite struct `A draft of any size` {
  static let wishes = BigDraftKind.allCases.flatMap { kind in
    [BigDraft.leastTriangles(kind), 5000, 5001, 20_002, 99_998].map { (kind, $0) }
  }

  @Test(arguments: wishes)
  func `has as many triangles as asked, or one less where that is odd`(kind: BigDraftKind, wish: Int) {
    let draft = BigDraft(kind, triangles: wish)
    var drawn = 0
    draft.forEachTriangle { _ in drawn += 1 }
    #expect(drawn == wish - wish % 2)
    #expect(draft.triangleCount == drawn)
    #expect(draft.shells.count == (kind == .pave ? 73 : 1))
  }

  @Test(arguments: wishes)
  func `is closed and has the volume of its closed form`(kind: BigDraftKind, wish: Int) {
    let draft = BigDraft(kind, triangles: wish)
    var triangles: [Triangle] = []
    draft.forEachTriangle { triangles.append($0) }
    #expect(ExactSum.edgesWithoutPartner(triangles) == 0)
    #expect(abs(ExactSum.signedVolume(triangles) - draft.exactSignedVolume) <= 1e-6 * draft.exactSignedVolume)
  }

  @Test(arguments: BigDraftKind.allCases)
  func `draws the same triangles one by one, by index and as a whole`(kind: BigDraftKind) {
    for shell in BigDraft(kind, triangles: 5002).shells {
      var (one, vertices, byIndex): ([Triangle], [SIMD3<Float>], [Triangle]) = ([], [], [])
      shell.forEachTriangle { one.append($0) }
      shell.forEachVertex { vertices.append($0) }
      shell.forEachFace { byIndex.append(Triangle(a: vertices[$0.x], b: vertices[$0.y], c: vertices[$0.z])) }
      #expect(vertices.count == shell.vertexCount)
      #expect(one == byIndex)
      #expect(one == shell.shape.triangles)
    }
  }
}
