import DraftShapes
import Meshes

extension MutantSeed {
  /// Small pieces as jewelers draw them: what is only seen when a draft is weighed.
  static let pieces: [MutantSeed] = [
    seed(.torus(radius: 9, tube: 1, sides: 6, segments: 16)),
    seed(
      .joining([
        .torus(radius: 9, tube: 1, sides: 5, segments: 12), Shape.brilliant(diameter: 3).translated(z: 9.5),
      ])),
    seed(.joining([.box(SIMD3(8, 6, 2)), Shape.box(SIMD3(4, 4, 4)).translated(x: 2, y: 1, z: 1)])),
    seed(.joining([.box(SIMD3(8, 8, 8)), Shape.box(SIMD3(4, 4, 4)).inverted().translated(x: 2, y: 2, z: 2)])),
    seed(.joining([.box(SIMD3(4, 4, 4)), Shape.box(SIMD3(4, 4, 4)).translated(x: 4)])),
    MutantSeed(name: "a.obj", bytes: obj(.prong(foot: 0.6, tip: 0.4, height: 3, rings: 3, segments: 8))),
    MutantSeed(name: "a.obj", bytes: obj(.cylinder(radius: 3, height: 0.2, segments: 12))),
  ]

  private static func seed(_ shape: Shape) -> MutantSeed {
    MutantSeed(name: "a.stl", bytes: BinarySTLWriter.file(shape.buffer.span, note: "a piece"))
  }

  private static func obj(_ shape: Shape) -> [UInt8] {
    let buffer = shape.buffer
    return OBJWriter.file(buffer.span, comment: "a piece", object: "piece")
  }
}
