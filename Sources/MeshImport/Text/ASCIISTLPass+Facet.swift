extension ASCIISTLPass {
  /// Passes a facet after its first keyword.
  @inline(__always) mutating func passFacet() throws(TextRefusal) {
    guard passAfterSpace(.normal) else { throw missing("normal") }
    passNormal()
    guard passAfterSpace(.outer) else { throw missing("outer loop") }
    guard passAfterSpace(.loop) else { throw missing("loop") }
    guard positions.reserve(9) else { throw cursor.refusal(.outOfMemory) }
    for _ in 0..<3 { try passVertex() }
    guard passAfterSpace(.endloop) else { throw missing("endloop") }
    guard passAfterSpace(.endfacet) else { throw missing("endfacet") }
    outline.faces += 1
    outline.corners += 3
    if cursor.at.pointee != Byte.lineFeed { try passFacetEnd() }
  }

  /// Passes three words: a normal is not used, so that a NaN in it does no harm.
  @inline(__always) private mutating func passNormal() {
    for _ in 0..<3 {
      cursor.skipSpace()
      cursor.skipWord()
    }
  }

  @inline(__always) private mutating func passVertex() throws(TextRefusal) {
    guard passAfterSpace(.vertex) else { throw missing("vertex") }
    if let point = cursor.passUsualPoint() { return positions.append(point) }
    for _ in 0..<3 {
      cursor.skipSpace()
      positions.append(try cursor.passNumber(of: .triangle(outline.faces + 1)))
    }
  }

  /// Passes the rest of a facet's last line: words that are none of the format's.
  @inline(never) private mutating func passFacetEnd() throws(TextRefusal) {
    while true {
      while Byte.isBlank(cursor.at.pointee) { cursor.at += 1 }
      let isComment = cursor.at.pointee == Byte.hash || cursor.at.pointee == Byte.slash
      if cursor.isAtLineEnd || isComment || stands(.facet) || stands(.endsolid) { return }
      let isOther =
        stands(.solid) || stands(.vertex) || stands(.outer) || stands(.loop) || stands(.endloop) || stands(.normal)
        || stands(.endfacet)
      // A word is letters and digits; padding and damage are none.
      guard !isOther, Byte.isLetter(cursor.at.pointee) || Byte.isDigit(cursor.at.pointee) else {
        throw missing("facet or endsolid")
      }
      cursor.isOdd = true
      cursor.skipWord()
    }
  }

  private func stands(_ keyword: Keyword) -> Bool { keyword.stands(at: cursor.at) }
}

extension ASCIISTLPass {
  /// Passes a keyword that stands here as a whole word.
  @inline(__always) mutating func pass(_ keyword: Keyword) -> Bool {
    let after = cursor.at + keyword.length
    guard keyword.stands(at: cursor.at), Byte.isSpace(after.pointee) || after >= cursor.end else { return false }
    // assimp reads keywords in small letters alone, and compares them with what follows.
    if !keyword.standsExactly(at: cursor.at)
      || cursor.at[keyword.length] > Byte.carriageReturn
        && cursor.at[keyword.length] != Byte.space
    {
      cursor.isOdd = true
    }
    cursor.at = after
    return true
  }

  /// Skips spaces, line ends and comments, then passes a keyword that stands there.
  @inline(__always) mutating func passAfterSpace(_ keyword: Keyword) -> Bool {
    cursor.skipSpace()
    if cursor.at.pointee == Byte.hash || cursor.at.pointee == Byte.slash { skipSpaceAndComments() }
    return pass(keyword)
  }

  /// Skips spaces, line ends and comments from `#` or `//` to the line's end.
  mutating func skipSpaceAndComments() {
    cursor.skipSpace()
    while cursor.at.pointee == Byte.hash || (cursor.at.pointee == Byte.slash && cursor.at[1] == Byte.slash) {
      // assimp reads on in comments.
      cursor.isOdd = true
      cursor.skipLine()
      cursor.skipSpace()
    }
  }
}

// Computed, so that each is a constant where it is compared.
extension Keyword {
  @inline(__always) static var solid: Keyword { Keyword("solid") }
  @inline(__always) static var facet: Keyword { Keyword("facet") }
  @inline(__always) static var normal: Keyword { Keyword("normal") }
  @inline(__always) static var outer: Keyword { Keyword("outer") }
  @inline(__always) static var loop: Keyword { Keyword("loop") }
  @inline(__always) static var vertex: Keyword { Keyword("vertex") }
  @inline(__always) static var endloop: Keyword { Keyword("endloop") }
  @inline(__always) static var endfacet: Keyword { Keyword("endfacet") }
  @inline(__always) static var endsolid: Keyword { Keyword("endsolid") }
}
