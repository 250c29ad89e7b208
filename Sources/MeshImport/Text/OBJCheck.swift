/// Checks an OBJ, and leaves its plainest form for assimp: `v x y z` and `f a b c …` lines alone, in one mesh.
///
/// What encloses nothing is left out: colours, normals, texture coordinates, smoothing, lines, points, curves and
/// material libraries (other files). Objects, groups and materials are kept as the outline's parts.
struct OBJCheck: ~Copyable {
  var cursor: TextCursor
  var outline = TextOutline()
  var vertices = 0
  /// The greatest vertex index of any face so far, which may come before its vertex, and its line.
  var greatestIndex = 0
  var lineOfGreatestIndex = 1
  var part = OBJPart()
  var partBegan = 0

  /// Checks a whole text; it is written over with its plain form, of `plainBytes` bytes.
  /// - Throws: the first fault, with its line.
  static func check(_ text: borrowing TextBuffer) throws(TextRefusal) -> TextOutline {
    var check = OBJCheck(cursor: TextCursor(text))
    while !check.cursor.isAtEnd { try check.passLine() }
    guard check.greatestIndex <= check.vertices else {
      let fault = TextFault.indexOutOfRange(check.greatestIndex, vertices: check.vertices)
      throw TextRefusal(fault: fault, line: check.lineOfGreatestIndex)
    }
    check.endPart()
    check.outline.plainBytes = check.cursor.plain - check.cursor.start
    return check.outline
  }

  private init(cursor: consuming TextCursor) { self.cursor = cursor }

  /// Passes one line, continued ones included.
  @inline(__always) private mutating func passLine() throws(TextRefusal) {
    cursor.skipBlanks()
    let letter = Byte.lowercased(cursor.at.pointee)
    let isShort = Byte.isBlank(cursor.at[1])
    if letter == Byte.v, isShort { return try passVertex() }
    if letter == Byte.f, isShort { return try passFace() }
    if letter == Byte.v, Byte.isTextureOrNormal(cursor.at[1]), Byte.isBlank(cursor.at[2]) {
      cursor.skipContinuedLine()
    } else {
      try passStatement()
    }
    cursor.skipLineEnd()
  }

  /// Passes `v x y z`, with a weight or a colour or both after it.
  @inline(__always) private mutating func passVertex() throws(TextRefusal) {
    cursor.at += 1
    vertices += 1
    cursor.writePlain(Byte.v)
    for index in 0..<3 {
      cursor.skipBlanks()
      guard !cursor.isAtOBJLineEnd else { throw cursor.refusal(.coordinateCount(index)) }
      cursor.writePlain(Byte.space)
      try cursor.passNumber(of: .vertex(vertices))
    }
    cursor.skipBlanks()
    if !cursor.isAtOBJLineEnd { try passWeightAndColour() }
    cursor.passOBJLineEnd()
  }

  /// Ends the part that the faces so far belong to.
  mutating func endPart() {
    let triangles = partBegan..<outline.triangles
    guard !triangles.isEmpty else { return }
    outline.parts.append(
      DraftPart(object: part.object, group: part.group, material: part.material, triangles: triangles))
    partBegan = outline.triangles
  }
}

/// What the faces of an OBJ belong to at some line.
struct OBJPart: Hashable {
  var object: String?
  var group: String?
  var material: String?
}
