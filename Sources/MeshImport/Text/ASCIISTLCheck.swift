/// Checks an STL written as text, and leaves its plainest form for assimp: one solid of facets without names, in lower
/// case, with normals that nobody needs set to zero.
struct ASCIISTLCheck: ~Copyable {
  private var cursor: TextCursor
  private var outline = TextOutline()
  private var solids = 0

  /// Checks a whole text; it is written over with its plain form, of `plainBytes` bytes.
  /// - Throws: the first fault, with its line.
  static func check(_ text: borrowing TextBuffer) throws(TextRefusal) -> TextOutline {
    var check = ASCIISTLCheck(cursor: TextCursor(text))
    while try check.passSolid() {}
    check.cursor.writePlain("endsolid\n")
    check.outline.plainBytes = check.cursor.plain - check.cursor.start
    return check.outline
  }

  private init(cursor: consuming TextCursor) { self.cursor = cursor }

  /// Passes one solid; false where the text ended instead.
  private mutating func passSolid() throws(TextRefusal) -> Bool {
    cursor.skipSpaceAndComments()
    if isAtEndOfDraft() { return false }
    guard cursor.pass(.solid) else { throw missing("solid") }
    let name = try passName()
    cursor.skipSpace()
    // The plain form must not reach behind the end while there is reading to do.
    if cursor.isAtEnd { throw missing("endsolid") }
    if solids == 0 { cursor.writePlain("solid\n") }
    solids += 1
    let first = outline.faces
    while cursor.passAfterSpace(.facet) { try passFacet() }
    guard cursor.pass(.endsolid) else { throw missing(cursor.isAtEnd ? "endsolid" : "facet or endsolid") }
    _ = try passName()
    if outline.faces > first { outline.parts.append(DraftPart(object: name, triangles: first..<outline.faces)) }
    return true
  }

  /// Passes the name after `solid` or `endsolid`; a facet on the same line would be taken for a part of it.
  private mutating func passName() throws(TextRefusal) -> String? {
    let first = cursor.at
    let name = cursor.nameToLineEnd()
    var place = first
    while place < cursor.at {
      let after = place[Keyword.vertex.length]
      if Byte.isBlank(after), Keyword.vertex.stands(at: place), Byte.startsNumber(place[Keyword.vertex.length + 1]) {
        throw cursor.refusal(.expected("a new line after the name", found: "vertex"))
      }
      place += 1
    }
    return name
  }

  /// Passes a facet after its first keyword.
  @inline(__always) private mutating func passFacet() throws(TextRefusal) {
    guard cursor.passAfterSpace(.normal) else { throw missing("normal") }
    for _ in 0..<3 {
      // A normal is not used, so that a NaN in it does no harm.
      cursor.skipSpace()
      cursor.skipWord()
    }
    cursor.skipSpace()
    if cursor.isAtEnd { throw missing("outer loop") }
    cursor.writePlain("facet normal 0 0 0\n")
    guard cursor.passAfterSpace(.outer) else { throw missing("outer loop") }
    guard cursor.passAfterSpace(.loop) else { throw missing("loop") }
    for _ in 0..<3 { try passVertex() }
    guard cursor.passAfterSpace(.endloop) else { throw missing("endloop") }
    guard cursor.passAfterSpace(.endfacet) else { throw missing("endfacet") }
    outline.faces += 1
    outline.corners += 3
  }

  @inline(__always) private mutating func passVertex() throws(TextRefusal) {
    guard cursor.passAfterSpace(.vertex) else { throw missing("vertex") }
    cursor.writePlain("vertex")
    for _ in 0..<3 {
      cursor.skipSpace()
      cursor.writePlain(Byte.space)
      try cursor.passNumber(of: .triangle(outline.faces + 1))
    }
    cursor.writePlain(Byte.lineFeed)
  }

  /// Whether only padding is left.
  private mutating func isAtEndOfDraft() -> Bool {
    if cursor.isAtEnd { return true }
    guard solids > 0, cursor.isAtPadding else { return false }
    outline.trailingBytes = cursor.end - cursor.at
    return true
  }

  /// The refusal where a keyword is missing.
  private func missing(_ keyword: String) -> TextRefusal {
    if cursor.isAtLastWord { return cursor.refusal(.endsBefore(keyword)) }
    let isExtraCorner = keyword == "endloop" && Keyword.vertex.stands(at: cursor.at)
    let isMissingCorner = keyword == "vertex" && Keyword.endloop.stands(at: cursor.at)
    if isExtraCorner || isMissingCorner { return cursor.refusal(.facetNotATriangle) }
    return cursor.refusal(.expected(keyword, found: cursor.wordForPeople()))
  }
}

// Computed, so that each is a constant where it is compared.
extension Keyword {
  @inline(__always) fileprivate static var solid: Keyword { Keyword("solid") }
  @inline(__always) fileprivate static var facet: Keyword { Keyword("facet") }
  @inline(__always) fileprivate static var normal: Keyword { Keyword("normal") }
  @inline(__always) fileprivate static var outer: Keyword { Keyword("outer") }
  @inline(__always) fileprivate static var loop: Keyword { Keyword("loop") }
  @inline(__always) fileprivate static var vertex: Keyword { Keyword("vertex") }
  @inline(__always) fileprivate static var endloop: Keyword { Keyword("endloop") }
  @inline(__always) fileprivate static var endfacet: Keyword { Keyword("endfacet") }
  @inline(__always) fileprivate static var endsolid: Keyword { Keyword("endsolid") }
}
