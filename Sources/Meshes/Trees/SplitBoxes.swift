/// Boxes around pieces of triangles, for lines through drafts of needles and slivers.
///
/// The box around a long triangle that runs askew is nearly empty, and a line meets thousands of such boxes where it
/// meets few triangles. Cut into pieces along it, its boxes are small. Large boxes are cut most, into `most` pieces of all
/// triangles together.
struct SplitBoxes: Sendable {
  /// The root first, children after their parent in pairs.
  let nodes: [TriangleTree.Node]
  /// The triangle of each piece, by its place in the tree's order; those of a leaf side by side.
  let slots: [UInt32]

  /// A triangle is cut into no more pieces.
  private static let mostOfOne = 256

  /// Pieces for each triangle, and in all beside one each: 16 of a draft of 5 MB take 80 MB while they are sorted.
  private static func most(_ count: Int) -> Int { min(16 * count, 2_000_000) }

  /// Cuts a tree's triangles.
  init(_ tree: TriangleTree) {
    var boxes: [(low: SIMD3<Float>, high: SIMD3<Float>)] = []
    var slotOf: [UInt32] = []
    tree.withSearch { search in
      let surfaces = (0..<tree.count).map { Self.surface(Self.box(search.triangle($0))) }
      let whole = surfaces.reduce(0, +)
      let each = whole > 0 ? Double(Self.most(tree.count)) / whole : 0
      for slot in 0..<tree.count {
        let pieces = 1 + min(Int(each * surfaces[slot]), Self.mostOfOne - 1)
        Self.cut(search.triangle(slot), pieces) { piece in
          boxes.append(Self.box(piece))
          slotOf.append(UInt32(slot))
        }
      }
    }
    var sorting = BoxSorting(middles: boxes.map { $0.low / 2 + $0.high / 2 })
    sorting.run()
    nodes = sorting.bounded { boxes[Int($0)] }
    slots = sorting.order.map { slotOf[Int($0)] }
  }

  /// Halves a triangle and its halves until there are so many pieces.
  private static func cut(_ triangle: PlacedTriangle, _ pieces: Int, _ body: (PlacedTriangle) -> Void) {
    guard pieces > 1 else {
      body(triangle)
      return
    }
    let halves = triangle.halved
    cut(halves.0, pieces / 2, body)
    cut(halves.1, pieces - pieces / 2, body)
  }

  /// The box around a triangle, widened by the rounding to single precision.
  private static func box(_ triangle: PlacedTriangle) -> (low: SIMD3<Float>, high: SIMD3<Float>) {
    let low = SIMD3<Float>(pointwiseMin(triangle.a, pointwiseMin(triangle.b, triangle.c)))
    let high = SIMD3<Float>(pointwiseMax(triangle.a, pointwiseMax(triangle.b, triangle.c)))
    return (
      SIMD3(low.x.nextDown, low.y.nextDown, low.z.nextDown), SIMD3(high.x.nextUp, high.y.nextUp, high.z.nextUp)
    )
  }

  /// Half the surface of a box: how likely a line meets it.
  private static func surface(_ box: (low: SIMD3<Float>, high: SIMD3<Float>)) -> Double {
    let size = SIMD3<Double>(box.high) - SIMD3<Double>(box.low)
    return size.x * size.y + size.y * size.z + size.z * size.x
  }
}
