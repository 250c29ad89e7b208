/// The points of a shell that must all lie inside another for it to be inside.
struct ShellPoints {
  /// The number of the last shell that a vertex was taken for.
  private var takenFor: [UInt32]
  private var turn: UInt32 = 0

  /// Shells of fewer faces have large ones, which may leave a container between their corners.
  private static let fewFaces = 500

  /// Remembers no vertex as taken yet.
  init(_ mesh: borrowing WeldedMesh) { takenFor = Array(repeating: 0, count: mesh.points.count) }

  /// Every vertex once; where there are few faces, their middles too.
  mutating func of(_ faces: ArraySlice<UInt32>, _ mesh: borrowing WeldedMesh) -> [SIMD3<Double>] {
    turn += 1
    var points: [SIMD3<Double>] = []
    points.reserveCapacity(faces.count < Self.fewFaces ? 2 * faces.count : faces.count / 2 + 16)
    for face in faces {
      for corner in 3 * Int(face)..<3 * Int(face) + 3 {
        let vertex = mesh.corners[corner]
        if takenFor[Int(vertex)] == turn { continue }
        takenFor[Int(vertex)] = turn
        points.append(mesh.place(vertex))
      }
      if faces.count < Self.fewFaces {
        let (a, b, c) = mesh.places(ofFace: Int(face))
        points.append((a + b + c) / 3)
      }
    }
    return points
  }
}
