/// Cuts polygons into packed triangles and counts what it meets.
struct PolygonWriter {
  private(set) var tally = PolygonTally()
  private var cutter = PolygonCutter()
  private var corners: [SIMD3<Double>] = []

  /// Writes the triangles of a polygon of at least four corners, nine coordinates each; gives how many triangles.
  mutating func write(
    _ count: Int, to coordinates: UnsafeMutablePointer<Float>, corner: (Int) -> SIMD3<Float>
  ) throws(TooIntricate) {
    corners.removeAll(keepingCapacity: true)
    for index in 0..<count { corners.append(SIMD3<Double>(corner(index))) }
    switch try cutter.cut(corners) {
    case .flat: break
    case .bent(let volume):
      tally.bent += 1
      tally.volumeInDoubt += volume
    case .tangled: tally.tangled += 1
    }
    var next = coordinates
    for triangle in cutter.triangles {
      for index in 0..<3 {
        let point = corner(Int(triangle[index]))
        next[0] = point.x
        next[1] = point.y
        next[2] = point.z
        next += 3
      }
    }
  }
}

/// What was met while polygons were cut.
struct PolygonTally: Sendable, Hashable, Codable {
  /// Polygons that are bent out of their plane.
  var bent = 0
  /// By how much other cuts of those could change the volume, in the drawn unit cubed, at most.
  var volumeInDoubt = 0.0
  /// Polygons that cross themselves.
  var tangled = 0
}
