extension OBJPass {
  /// Passes `f` and its corners; the vertex index of each is checked and kept, the rest is only checked.
  @inline(__always) mutating func passFace() throws(TextRefusal) {
    cursor.at += 1
    let first = corners.count
    while true {
      cursor.skipBlanks()
      if cursor.isAtOBJLineEnd { break }
      guard corners.reserve(1) else { throw cursor.refusal(.outOfMemory) }
      try passCorner()
    }
    let count = corners.count - first
    if count == 3 {
      outline.faces += 1
      outline.corners += 3
    } else {
      try endUnusualFace(first, count)
    }
    passLineEnd()
  }

  /// Keeps a polygon; leaves a face of one or two corners out.
  @inline(never) private mutating func endUnusualFace(_ first: Int, _ count: Int) throws(TextRefusal) {
    if count == 0 { throw cursor.refusal(.tooFewCorners(0)) }
    if count < 3 {
      if firstShortFace == nil { firstShortFace = cursor.refusal(.tooFewCorners(count)) }
      // A text that ends within a face was cut short.
      if cursor.at >= cursor.textEnd { throw cursor.refusal(.tooFewCorners(count)) }
      outline.omissions.shortFaces += 1
      corners.removeLast(count)
      while backward.count > 0, backward[backward.count - 1] >= first { backward.removeLast(1) }
    } else {
      guard polygons.reserve(1) else { throw cursor.refusal(.outOfMemory) }
      polygons.append(OBJPolygon(first: first, count: count))
      outline.faces += 1
      outline.corners += count
    }
  }

  /// Passes `v`, `v/vt`, `v//vn` or `v/vt/vn`, and keeps `v`.
  @inline(__always) private mutating func passCorner() throws(TextRefusal) {
    let first = cursor.at
    var next = first
    var index = 0
    while true {
      let digit = next.pointee &- Byte.zero
      if digit >= 10 { break }
      index = index &* 10 &+ Int(digit)
      next += 1
    }
    // Eighteen digits fit an Int; longer ones, and what is no plain index, are looked at again.
    if next == first || next - first > 18 || first.pointee == Byte.zero {
      try passUnusualIndex(first)
    } else {
      cursor.at = next
      try keep(index)
    }
    if cursor.at.pointee == Byte.slash { try passTextureAndNormal(first) }
    guard Byte.isSpace(cursor.at.pointee) || cursor.isAtLineEnd || cursor.at.pointee == Byte.backslash else {
      throw notAnIndex(first)
    }
  }

  @inline(__always) private mutating func keep(_ index: Int) throws(TextRefusal) {
    if index > greatestIndex {
      greatestIndex = index
      lineOfGreatestIndex = cursor.line
      if index > Int32.max { throw cursor.refusal(.indexOutOfRange(index, vertices: vertices)) }
    }
    corners.append(Int32(truncatingIfNeeded: index - 1))
  }

  /// Passes an index that counts back, or is none; one that is out of range is refused.
  @inline(never) private mutating func passUnusualIndex(_ first: UnsafeMutablePointer<UInt8>) throws(TextRefusal) {
    cursor.at = first
    guard let index = passIndex() else { throw notAnIndex(first) }
    if index > 0 { return try keep(index) }
    let place = vertices + index
    let reachesBack = place < 0 && (isFirst || index < -Int(Int32.max))
    guard index < 0, !reachesBack else { throw cursor.refusal(.indexOutOfRange(index, vertices: vertices)) }
    if !isFirst {
      guard backward.reserve(1) else { throw cursor.refusal(.outOfMemory) }
      backward.append(corners.count)
    }
    corners.append(Int32(truncatingIfNeeded: place))
  }

  /// Passes the `/vt/vn` after a vertex index; either may be empty, and slashes without either too.
  @inline(__always) private mutating func passTextureAndNormal(
    _ first: UnsafeMutablePointer<UInt8>
  ) throws(TextRefusal) {
    cursor.at += 1
    let hasTexture = cursor.at.pointee != Byte.slash && passIndex() != nil
    if hasTexture, !hasTextures { namesTextureBefore = true }
    if cursor.at.pointee == Byte.slash {
      cursor.at += 1
      // `1//` and `1/2/` are written by some exporters whose model has no normals.
      if passIndex() == nil { cursor.isOdd = true }
    } else if !hasTexture {
      cursor.isOdd = true
    }
  }

  /// Passes a whole number; nil, and no step, where there is none.
  @inline(__always) private mutating func passIndex() -> Int? {
    let isNegative = cursor.at.pointee == Byte.minus
    var next = isNegative ? cursor.at + 1 : cursor.at
    var value = 0
    let first = next
    var significant = 0
    while Byte.isDigit(next.pointee) {
      if significant > 0 || next.pointee != Byte.zero { significant += 1 }
      // Eighteen digits fit an Int; a longer one stays out of any range.
      if significant <= 18 { value = value &* 10 &+ Int(next.pointee &- Byte.zero) }
      next += 1
    }
    guard next > first else { return nil }
    // assimp reckons from the number how many digits it has.
    if first.pointee == Byte.zero { cursor.isOdd = true }
    if significant > 18 { value = .max }
    cursor.at = next
    return isNegative ? -value : value
  }

  /// The refusal of a corner that began at a place.
  @inline(never) private mutating func notAnIndex(_ first: UnsafeMutablePointer<UInt8>) -> TextRefusal {
    cursor.at = first
    return cursor.refusal(.notAnIndex(found: cursor.wordForPeople()))
  }
}
