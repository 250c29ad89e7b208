import CAssimp

extension FaceFigures {
  /// The figures of a scene of assimp's, as its nodes place it; points and lines are none of it.
  init(_ scene: borrowing AssimpScene) {
    self.init()
    for mesh in scene.placedMeshes {
      let points = mesh.points
      for face in mesh.faces {
        let indices = UnsafeBufferPointer(start: face.mIndices, count: Int(face.mNumIndices))
        guard indices.count >= 3, indices.allSatisfy({ $0 < points.count }) else { continue }
        // A node that mirrors turns its faces round with it.
        let mirrors = mesh.placement.mirrors
        add(indices.count) { index in
          let point = points[Int(indices[mirrors ? indices.count - 1 - index : index])]
          return mesh.placement.place(SIMD3(point.x, point.y, point.z))
        }
      }
    }
  }
}
