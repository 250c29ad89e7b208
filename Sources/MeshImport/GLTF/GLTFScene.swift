import Meshes

/// What a glTF file shows: every shape in its place, counted before any triangle is written.
struct GLTFScene {
  /// Nodes within nodes; real files have a dozen.
  static let mostDepth = 256
  /// Triangles in all, 36 bytes each.
  static let mostTriangles = 200_000_000

  private struct PlacedShape {
    let shape: GLTFShape
    let map: AffineMap
    let object: String?
  }

  private let document: GLTFDocument
  private let access: GLTFAccess
  private var shapes: [PlacedShape] = []
  private var read: [Int: [GLTFShape]] = [:]
  private var seen: Set<Int> = []
  private(set) var triangles = 0
  /// Points and lines.
  private(set) var skipped = 0
  /// Nodes with meshes that the scene does not show.
  private(set) var leftOut = 0

  /// Puts together what a file's scene shows: the one that it names, else its first.
  init(_ container: GLTFContainer) throws(GLTFFault) {
    document = container.document
    access = GLTFAccess(document: document, buffers: container.buffers)
    let (scenes, scene) = (document.scenes ?? [], document.scene ?? 0)
    guard !scenes.isEmpty else { throw .noScene }
    guard scenes.indices.contains(scene) else { throw .badReference("scene", scene) }
    for node in scenes[scene].nodes ?? [] { try place(node, at: .identity, depth: 0) }
    leftOut = (document.nodes ?? []).enumerated().count { $1.mesh != nil && !seen.contains($0) }
  }

  private mutating func place(_ index: Int, at outer: AffineMap, depth: Int) throws(GLTFFault) {
    guard depth < Self.mostDepth else { throw .tooDeep(most: Self.mostDepth) }
    guard let nodes = document.nodes, nodes.indices.contains(index) else { throw .badReference("node", index) }
    // Each node is placed once at the most, so that this ends.
    guard seen.insert(index).inserted else { throw .notATree(node: index) }
    let node = nodes[index]
    guard let own = AffineMap(node) else { throw .badTransform(node: index) }
    let map = own.then(outer)
    if let mesh = node.mesh {
      if node.skin != nil { throw .skinned }
      for shape in try shapes(of: mesh) {
        triangles += shape.triangleCount
        guard triangles <= Self.mostTriangles else { throw .tooManyTriangles(most: Self.mostTriangles) }
        shapes.append(PlacedShape(shape: shape, map: map, object: node.name ?? document.meshes?[mesh].name))
      }
    }
    for child in node.children ?? [] { try place(child, at: map, depth: depth + 1) }
  }

  private mutating func shapes(of index: Int) throws(GLTFFault) -> [GLTFShape] {
    if let known = read[index] { return known }
    guard let meshes = document.meshes, meshes.indices.contains(index) else { throw .badReference("mesh", index) }
    var shapes: [GLTFShape] = []
    for primitive in meshes[index].primitives {
      if let shape = try GLTFShape(primitive, of: index, access) { shapes.append(shape) } else { skipped += 1 }
    }
    read[index] = shapes
    return shapes
  }

  /// All triangles in metres, rounded to float32 once, with the parts that partition them.
  func draft() throws(GLTFFault) -> (corners: PackedCorners, parts: [DraftPart]) {
    var coordinates = GrowingRun<Float>()
    guard coordinates.reserve(9 * triangles) else { throw .outOfMemory }
    var parts: [DraftPart] = []
    for placed in shapes {
      let first = coordinates.count / 9
      let positions = placed.shape.positions.values
      let (second, third) = placed.map.isMirroring ? (2, 1) : (1, 2)
      for triangle in 0..<placed.shape.triangleCount {
        for corner in [0, second, third] {
          let vertex = 3 * Int(placed.shape.corners[3 * triangle + corner])
          let point = SIMD3(positions[vertex], positions[vertex + 1], positions[vertex + 2])
          let there = SIMD3<Float>(placed.map.placed(SIMD3<Double>(point)))
          coordinates.append((there.x, there.y, there.z))
        }
      }
      parts.append(
        DraftPart(
          object: placed.object, material: placed.shape.material, triangles: first..<coordinates.count / 9))
    }
    return (PackedCorners(coordinates), parts)
  }
}

extension AffineMap {
  /// Where a node stands in the one that it lies in (glTF 2.0, section 3.5.3); nil where that is no place.
  fileprivate init?(_ node: GLTFDocument.Node) {
    if let m = node.matrix {
      guard m.count == 16, m[3] == 0, m[7] == 0, m[11] == 0, m[15] == 1 else { return nil }
      self.init(rows: ([m[0], m[1], m[2]], [m[4], m[5], m[6]], [m[8], m[9], m[10]]), then: [m[12], m[13], m[14]])
      return
    }
    let (shift, turn, scale) = (
      node.translation ?? [0, 0, 0], node.rotation ?? [0, 0, 0, 1], node.scale ?? [1, 1, 1]
    )
    guard shift.count == 3, turn.count == 4, scale.count == 3 else { return nil }
    let (x, y, z, w) = (turn[0], turn[1], turn[2], turn[3])
    guard abs(x * x + y * y + z * z + w * w - 1) < 1e-3 else { return nil }
    let first = SIMD3(1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w))
    let second = SIMD3(2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w))
    let third = SIMD3(2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y))
    self.init(rows: (scale[0] * first, scale[1] * second, scale[2] * third), then: [shift[0], shift[1], shift[2]])
  }
}
