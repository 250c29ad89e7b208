/// What is summed over the faces of one shell, in drawn units.
struct ShellTally {
  /// The shell's first face.
  let firstFace: Int
  /// The point that volumes are measured from, on the shell, so that no offset from the origin costs precision.
  let anchor: SIMD3<Double>
  /// How many faces run one way and the other; the way of the shell's first face comes first.
  var counts = SIMD2<Int>(0, 0)
  /// The areas of the faces that run one way and the other.
  var areas = SIMD2<Double>(0, 0)
  /// The volume that the faces enclose when all run the first way; once settled, as most of the area does.
  var volume = 0.0
  /// The area of the faces that were added to close the shell.
  var addedArea = 0.0
  /// The least corner of the box around the shell.
  var lower = SIMD3<Float>(repeating: .infinity)
  /// The greatest corner of the box around the shell.
  var upper = SIMD3<Float>(repeating: -.infinity)

  /// No face yet.
  init(firstFace: Int, anchor: SIMD3<Double>) {
    self.firstFace = firstFace
    self.anchor = anchor
  }

  /// Whether it could lie inside another shell: its box does, and it encloses less.
  func isWithin(_ other: ShellTally) -> Bool {
    abs(volume) < abs(other.volume) && all(lower .>= other.lower) && all(upper .<= other.upper)
  }

  /// The area of all drawn faces.
  var area: Double { areas.x + areas.y }

  /// How many drawn faces there are.
  var count: Int { counts.x + counts.y }

  /// Which way the lesser part of the area runs: 0 the first way, 1 the other.
  ///
  /// By area and not by count: the number of triangles follows the drawing program's tessellation, the area the piece.
  var minority: UInt32 {
    if areas.x != areas.y { return areas.x < areas.y ? 0 : 1 }
    return counts.x < counts.y ? 0 : 1
  }

  /// Counts a face whose corners run the given way (0 the first, 1 the other); one that was added is no drawn face.
  @inline(__always)
  mutating func add(
    _ a: SIMD3<Float>, _ b: SIMD3<Float>, _ c: SIMD3<Float>, running way: UInt32, isAdded: Bool
  ) {
    let base = SIMD3<Double>(a)
    let doubled = cross(SIMD3<Double>(b) - base, SIMD3<Double>(c) - base)
    let area = dot(doubled, doubled).squareRoot() / 2
    let volume = dot(base - anchor, doubled) / 6
    if way == 0 { self.volume += volume } else { self.volume -= volume }
    if isAdded {
      addedArea += area
    } else if way == 0 {
      counts.x += 1
      areas.x += area
    } else {
      counts.y += 1
      areas.y += area
    }
    lower = lower.lesser(a).lesser(b).lesser(c)
    upper = upper.greater(a).greater(b).greater(c)
  }
}
