extension OBJMesh {
  /// The triangles, polygons cut, as packed corners.
  func triangles() throws(CopyFault) -> CopiedTriangles {
    var coordinates = GrowingRun<Float>()
    guard coordinates.reserve(9 * outline.triangles), let base = coordinates.base else { throw .outOfMemory }
    var tally = PolygonTally()
    if pieces.allSatisfy({ $0.pass.polygons.count == 0 }) {
      writeTriangles(to: base)
    } else {
      tally = try writePolygons(to: base)
    }
    coordinates.countIn(9 * outline.triangles)
    return CopiedTriangles(coordinates: PackedCorners(coordinates), polygons: tally)
  }

  /// Writes pieces that hold triangles alone, all at the same time.
  private func writeTriangles(to base: UnsafeMutablePointer<Float>) {
    let starts = pieces.reduce(into: [0]) { $0.append($0[$0.count - 1] + 3 * $1.pass.corners.count) }
    guard let points = positions.base else { return }
    // Safe to share: each piece has its own places, the vertices are only read, and the call returns after the last.
    nonisolated(unsafe) let (target, source) = (base, points)
    let all = pieces
    TextPieces.concurrently(all.count) { index in
      var next = target + starts[index]
      for corner in all[index].pass.corners.values {
        let point = source + 3 * Int(corner)
        next[0] = point[0]
        next[1] = point[1]
        next[2] = point[2]
        next += 3
      }
    }
  }

  /// Writes all faces in order: one budget for the cutting of all polygons.
  private func writePolygons(to base: UnsafeMutablePointer<Float>) throws(CopyFault) -> PolygonTally {
    var writer = PolygonWriter()
    var faces = OBJFaces(self)
    var next = base
    var face = 0
    while faces.count > 0 {
      if faces.count == 3 {
        for index in 0..<3 {
          let point = faces.corner(index)
          next[3 * index] = point.x
          next[3 * index + 1] = point.y
          next[3 * index + 2] = point.z
        }
      } else {
        do { try writer.write(faces.count, to: next, corner: faces.corner) } catch { throw .tooIntricate(face: face) }
      }
      next += 9 * (faces.count - 2)
      face += 1
      faces.advance()
    }
    return writer.tally
  }
}
