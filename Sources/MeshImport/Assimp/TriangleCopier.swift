import CAssimp

/// Copies faces into a run of coordinates, and holds them against what our own reader took from the file.
struct TriangleCopier<Faces: ReadFaces> {
  private let room: UnsafeMutableBufferPointer<Float>
  private var expected: Faces
  private var writer = PolygonWriter()
  /// How many coordinates were written.
  private(set) var written = 0
  /// How many faces of three corners or more there were.
  private(set) var faces = 0
  /// How many meshes had any of them.
  private(set) var meshes = 0

  init(_ room: UnsafeMutableBufferPointer<Float>, like faces: Faces) {
    self.room = room
    expected = faces
  }

  var polygons: PolygonTally { writer.tally }

  /// Copies the faces of meshes, in order.
  mutating func copy(_ scene: [PlacedMesh]) throws(CopyFault) {
    for mesh in scene {
      let first = written
      let points = mesh.points
      for face in mesh.faces {
        let indices = UnsafeBufferPointer(start: face.mIndices, count: Int(face.mNumIndices))
        if indices.count < 3 { continue }
        guard expected.count == indices.count, written + 9 * (indices.count - 2) <= room.count,
          indices.allSatisfy({ $0 < points.count })
        else { throw .otherFaces(faces) }
        try compare(indices, points)
        if indices.count == 3 {
          for index in indices { write(points[Int(index)]) }
        } else {
          try cut(indices, points)
        }
        faces += 1
        expected.advance()
      }
      if written > first { meshes += 1 }
      if !mesh.placement.isIdentity { mesh.placement.place(room.extracting(first..<written)) }
    }
  }

  /// Holds the corners of a face against those that our own reader took.
  @inline(__always) private func compare(
    _ indices: UnsafeBufferPointer<UInt32>, _ points: UnsafeBufferPointer<aiVector3D>
  ) throws(CopyFault) {
    if Faces.self == AnyFaces.self { return }
    for index in indices.indices {
      let (point, own) = (points[Int(indices[index])], expected.corner(index))
      let isNear =
        CornerAgreement.excess(point.x, own.x) <= 0 && CornerAgreement.excess(point.y, own.y) <= 0
        && CornerAgreement.excess(point.z, own.z) <= 0
      guard isNear else {
        throw .otherCorner(face: faces, assimp: SIMD3(point.x, point.y, point.z), reader: own)
      }
    }
  }

  @inline(__always) private mutating func write(_ point: aiVector3D) {
    room[written] = point.x
    room[written + 1] = point.y
    room[written + 2] = point.z
    written += 3
  }

  private mutating func cut(
    _ indices: UnsafeBufferPointer<UInt32>, _ points: UnsafeBufferPointer<aiVector3D>
  ) throws(CopyFault) {
    guard let target = room.baseAddress else { return }
    do {
      try writer.write(indices.count, to: target + written) { index in
        let point = points[Int(indices[index])]
        return SIMD3(point.x, point.y, point.z)
      }
    } catch { throw .tooIntricate(face: faces) }
    written += 9 * (indices.count - 2)
  }
}

/// Faces of a binary STL, whose corners are held against nothing: triangles without end.
struct AnyFaces: ReadFaces {
  var count: Int { 3 }
  func corner(_ index: Int) -> SIMD3<Float> { .zero }
  mutating func advance() {}
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
