/// The triangles of one primitive of a mesh, in its own coordinates.
///
/// Filled once, and not written to afterwards.
final class GLTFShape {
  let positions: GrowingRun<Float>
  /// Three vertices a triangle.
  let corners: GrowingRun<UInt32>
  let material: String?

  var triangleCount: Int { corners.count / 3 }

  /// Reads a primitive; nil where it is points or lines.
  init?(_ primitive: GLTFDocument.Primitive, of mesh: Int, _ access: GLTFAccess) throws(GLTFFault) {
    if primitive.targets?.isEmpty == false { throw .morphed }
    let mode = primitive.mode ?? 4
    guard (0...6).contains(mode) else { throw .malformed(at: "meshes.\(mesh).mode") }
    guard mode >= 4 else { return nil }
    guard let index = primitive.attributes["POSITION"] else { throw .malformed(at: "meshes.\(mesh).POSITION") }
    positions = try access.positions(index)
    let vertices = positions.count / 3
    var indices = GrowingRun<UInt32>()
    if let index = primitive.indices { indices = try access.indices(index) }
    guard indices.values.allSatisfy({ $0 < vertices }) else { throw .missingVertex(mesh: mesh) }
    let isIndexed = primitive.indices != nil
    let count = isIndexed ? indices.count : vertices
    guard count >= 3, mode != 4 || count % 3 == 0 else { throw .malformed(at: "meshes.\(mesh).indices") }
    let triangles = mode == 4 ? count / 3 : count - 2
    var corners = GrowingRun<UInt32>()
    guard corners.reserve(3 * triangles) else { throw .outOfMemory }
    let chosen = indices.values
    func vertex(_ corner: Int) -> UInt32 { isIndexed ? chosen[corner] : UInt32(corner) }
    for triangle in 0..<triangles {
      // glTF 2.0, section 3.7.2.1.
      switch mode {
      case 4: corners.append((vertex(3 * triangle), vertex(3 * triangle + 1), vertex(3 * triangle + 2)))
      case 5:
        let odd = triangle % 2
        corners.append((vertex(triangle), vertex(triangle + 1 + odd), vertex(triangle + 2 - odd)))
      default: corners.append((vertex(triangle + 1), vertex(triangle + 2), vertex(0)))
      }
    }
    self.corners = corners
    let materials = access.document.materials ?? []
    material = primitive.material.flatMap { materials.indices.contains($0) ? materials[$0].name : nil }
  }
}
