/// One pass over a piece of an STL written as text: its facets are checked and their corners kept.
struct ASCIISTLPass: TextPass, ~Copyable {
  var cursor: TextCursor
  /// Nine coordinates a facet.
  var positions = GrowingRun<Float>()
  /// The solids that began, with how many facets of the piece come before them; a piece other than the first begins
  /// within one.
  var solids: [ASCIISTLSolid] = []
  var outline = TextOutline()
  /// Whether the place is within a solid.
  private(set) var isInSolid: Bool
  /// How many more solids were opened than closed before.
  private var extraSolids = 0

  init(_ text: borrowing TextBuffer, _ piece: Range<Int>) {
    cursor = TextCursor(text, piece)
    isInSolid = piece.lowerBound > 0
  }

  mutating func givePositions(to positions: inout GrowingRun<Float>) -> Bool { positions.take(&self.positions) }

  /// Passes the whole piece.
  /// - Throws: the first fault, with its line within the piece.
  mutating func run() throws(TextRefusal) {
    if isInSolid { try passFacets() }
    while try passSolid() {}
    outline.isOdd = cursor.isOdd
  }

  /// Passes one solid; false where the piece ended instead.
  private mutating func passSolid() throws(TextRefusal) -> Bool {
    if isInSolid { return false }
    skipSpaceAndComments()
    if isAtEndOfDraft() { return false }
    if extraSolids > 0, pass(.endsolid) {
      extraSolids -= 1
      _ = try passName()
      return true
    }
    guard pass(.solid) else { throw missing("solid") }
    try beginSolid()
    // A second header before the first facet: the solid that it would end is empty.
    skipSpaceAndComments()
    while pass(.solid) {
      extraSolids += 1
      cursor.isOdd = true
      try beginSolid()
      skipSpaceAndComments()
    }
    try passFacets()
    return true
  }

  private mutating func beginSolid() throws(TextRefusal) {
    isInSolid = true
    solids.append(ASCIISTLSolid(facets: outline.faces, name: try passName()))
  }

  /// Passes the facets of a solid and its end; the piece may end first, and another then goes on.
  private mutating func passFacets() throws(TextRefusal) {
    while true {
      skipSpaceAndComments()
      // Skipping goes on into the next piece, which begins with a facet of its own.
      if cursor.isAtEnd, cursor.end < cursor.textEnd { return }
      guard pass(.facet) else { break }
      try passFacet()
    }
    guard pass(.endsolid) else { throw missing(cursor.isAtEnd ? "endsolid" : "facet or endsolid") }
    _ = try passName()
    isInSolid = false
  }

  /// Passes the name after `solid` or `endsolid`; a facet on the same line would be taken for a part of it.
  private mutating func passName() throws(TextRefusal) -> UnsafeBufferPointer<UInt8> {
    let first = cursor.at
    let name = cursor.passName()
    // assimp looks for keywords within names, and for letters beyond ASCII.
    var place = first
    while place < cursor.at {
      if place.pointee >= 128 || Keyword.facet.stands(at: place) { cursor.isOdd = true }
      if Keyword.vertex.stands(at: place) || Keyword.endsolid.stands(at: place) {
        cursor.isOdd = true
        let after = place[Keyword.vertex.length]
        if Byte.isBlank(after), Byte.startsNumber(place[Keyword.vertex.length + 1]) {
          throw cursor.refusal(.expected("a new line after the name", found: "vertex"))
        }
      }
      place += 1
    }
    return name
  }

  /// Whether only padding is left.
  private mutating func isAtEndOfDraft() -> Bool {
    if cursor.isAtEnd { return true }
    guard !solids.isEmpty || outline.faces > 0, cursor.isAtPadding else { return false }
    outline.omissions.trailingBytes = cursor.textEnd - cursor.at
    cursor.isOdd = true
    cursor.at = cursor.end
    return true
  }

  /// The refusal where a keyword is missing.
  @inline(never) func missing(_ keyword: String) -> TextRefusal {
    if cursor.isAtLastWord { return cursor.refusal(.endsBefore(keyword)) }
    let isExtraCorner = keyword == "endloop" && Keyword.vertex.stands(at: cursor.at)
    let isMissingCorner = keyword == "vertex" && Keyword.endloop.stands(at: cursor.at)
    if isExtraCorner || isMissingCorner { return cursor.refusal(.facetNotATriangle) }
    return cursor.refusal(.expected(keyword, found: cursor.wordForPeople()))
  }
}

/// A solid that begins in a piece of an ASCII STL.
struct ASCIISTLSolid {
  /// How many facets of the piece come before it.
  let facets: Int
  /// Where its name stands in the text.
  let name: UnsafeBufferPointer<UInt8>
}
