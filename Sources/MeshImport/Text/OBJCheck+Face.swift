extension OBJCheck {
  /// Passes `f` and its corners; the vertex index of each is checked and written, the rest is only checked.
  @inline(__always) mutating func passFace() throws(TextRefusal) {
    cursor.at += 1
    cursor.writePlain(Byte.f)
    var corners = 0
    while true {
      cursor.skipBlanks()
      if cursor.isAtOBJLineEnd { break }
      cursor.writePlain(Byte.space)
      try passCorner()
      corners += 1
    }
    guard corners >= 3 else { throw cursor.refusal(.tooFewCorners(corners)) }
    outline.faces += 1
    outline.corners += corners
    cursor.passOBJLineEnd()
  }

  /// Passes `v`, `v/vt`, `v//vn` or `v/vt/vn`, and writes `v`.
  @inline(__always) private mutating func passCorner() throws(TextRefusal) {
    let first = cursor.at
    guard let index = passIndex() else { throw notAnIndex(first) }
    if index > greatestIndex {
      greatestIndex = index
      lineOfGreatestIndex = cursor.line
    }
    guard index > 0 || (index < 0 && index >= -vertices) else {
      throw cursor.refusal(.indexOutOfRange(index, vertices: vertices))
    }
    cursor.writePlain(from: first)
    if cursor.at.pointee == Byte.slash { try passTextureAndNormal(first) }
    guard Byte.isBlank(cursor.at.pointee) || cursor.isAtLineEnd || cursor.at.pointee == Byte.backslash else {
      throw notAnIndex(first)
    }
  }

  /// Passes the `/vt/vn` after a vertex index; either may be empty, but not both.
  @inline(__always) private mutating func passTextureAndNormal(
    _ first: UnsafeMutablePointer<UInt8>
  ) throws(TextRefusal) {
    cursor.at += 1
    let texture = cursor.at.pointee == Byte.slash ? nil : passIndex()
    guard cursor.at.pointee == Byte.slash else {
      if texture == nil { throw notAnIndex(first) }
      return
    }
    cursor.at += 1
    // `1/2/` is written by some exporters whose model has no normals.
    if passIndex() == nil, texture == nil { throw notAnIndex(first) }
  }

  /// Passes a whole number of at most ten digits; nil, and no step, where there is none.
  @inline(__always) private mutating func passIndex() -> Int? {
    let isNegative = cursor.at.pointee == Byte.minus
    var next = isNegative ? cursor.at + 1 : cursor.at
    var value = 0
    let first = next
    while Byte.isDigit(next.pointee) {
      // Eighteen digits fit an Int; a longer one stays out of any range.
      if next - first < 18 { value = value &* 10 &+ Int(next.pointee &- Byte.zero) }
      next += 1
    }
    guard next > first else { return nil }
    if next - first > 18 { value = .max }
    cursor.at = next
    return isNegative ? -value : value
  }

  /// The refusal of a corner that began at a place.
  private mutating func notAnIndex(_ first: UnsafeMutablePointer<UInt8>) -> TextRefusal {
    cursor.at = first
    return cursor.refusal(.notAnIndex(found: cursor.wordForPeople()))
  }
}
