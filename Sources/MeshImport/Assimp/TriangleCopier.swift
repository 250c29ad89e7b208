import CAssimp

/// Copies faces into a run of coordinates and counts what it meets.
struct TriangleCopier {
  /// How many coordinates were written.
  private(set) var written = 0
  private(set) var bentPolygons = 0
  private(set) var volumeInDoubt = 0.0
  private(set) var tangledPolygons = 0
  private var faces = 0
  private var cutter = PolygonCutter()

  /// Copies the faces of meshes, in order.
  mutating func copy(
    _ meshes: [PlacedMesh], into buffer: UnsafeMutableBufferPointer<Float>
  ) throws(CopyFault) {
    for mesh in meshes {
      let first = written
      for face in mesh.faces {
        let indices = UnsafeBufferPointer(start: face.mIndices, count: Int(face.mNumIndices))
        guard indices.count >= 3, written + 9 * (indices.count - 2) <= buffer.count,
          indices.allSatisfy({ $0 < mesh.points.count })
        else { throw .otherFaces(faces) }
        if indices.count == 3 {
          for index in indices { write(mesh.points[Int(index)], into: buffer) }
        } else {
          try cut(indices, of: mesh, into: buffer)
        }
        faces += 1
      }
      if !mesh.placement.isIdentity { mesh.placement.place(buffer.extracting(first..<written)) }
    }
  }

  @inline(__always) private mutating func write(
    _ point: aiVector3D, into buffer: UnsafeMutableBufferPointer<Float>
  ) {
    buffer[written] = point.x
    buffer[written + 1] = point.y
    buffer[written + 2] = point.z
    written += 3
  }

  private mutating func cut(
    _ indices: UnsafeBufferPointer<UInt32>, of mesh: PlacedMesh, into buffer: UnsafeMutableBufferPointer<Float>
  ) throws(CopyFault) {
    let corners = indices.map { index in
      let point = mesh.points[Int(index)]
      return SIMD3(Double(point.x), Double(point.y), Double(point.z))
    }
    do {
      switch try cutter.cut(corners) {
      case .flat: break
      case .bent(let volume):
        bentPolygons += 1
        volumeInDoubt += volume
      case .tangled: tangledPolygons += 1
      }
    } catch { throw .tooIntricate(face: faces) }
    for triangle in cutter.triangles {
      for corner in [triangle.x, triangle.y, triangle.z] {
        write(mesh.points[Int(indices[Int(corner)])], into: buffer)
      }
    }
  }
}

extension Placement {
  /// Puts whole triangles of nine coordinates each where they belong; mirrored ones get two corners exchanged.
  func place(_ coordinates: UnsafeMutableBufferPointer<Float>) {
    for start in stride(from: 0, to: coordinates.count, by: 3) {
      let point = place(SIMD3(coordinates[start], coordinates[start + 1], coordinates[start + 2]))
      coordinates[start] = point.x
      coordinates[start + 1] = point.y
      coordinates[start + 2] = point.z
    }
    guard mirrors else { return }
    for start in stride(from: 0, to: coordinates.count, by: 9) {
      for axis in 3..<6 { coordinates.swapAt(start + axis, start + axis + 3) }
    }
  }
}
