/// One pass over a piece of an OBJ: every line is checked, its vertices and the corners of its faces are kept.
///
/// A piece other than the first does not know how many vertices come before it: corners that count back from where they
/// stand are kept as they lie against the piece's own first vertex and noted, to be settled when all pieces are read.
struct OBJPass: TextPass, ~Copyable {
  var cursor: TextCursor
  /// Whether no vertices come before the piece.
  let isFirst: Bool
  /// Whether statements that make assimp open other files are blanked out of the text.
  let blanksLibraries: Bool
  /// Three coordinates a vertex.
  var positions = GrowingRun<Float>()
  /// The vertex of each corner, from 0; those of `backward` from the piece's first vertex, and may be negative there.
  var corners = GrowingRun<Int32>()
  /// Faces of more than three corners, in order.
  var polygons = GrowingRun<OBJPolygon>()
  /// Which corners count from the piece's own first vertex.
  var backward = GrowingRun<Int>()
  var changes: [OBJPartChange] = []
  var vertices = 0
  var outline = TextOutline()
  /// The greatest vertex index of any face, which may come before its vertex, and its line.
  var greatestIndex = 0
  var lineOfGreatestIndex = 1
  /// Whether the piece has texture coordinates, and whether a corner before them names one.
  var hasTextures = false
  var namesTextureBefore = false
  /// The first face that was left out for its few corners.
  var firstShortFace: TextRefusal?

  init(_ text: borrowing TextBuffer, _ piece: Range<Int>, blanksLibraries: Bool) {
    cursor = TextCursor(text, piece)
    isFirst = piece.lowerBound == 0
    self.blanksLibraries = blanksLibraries
  }

  mutating func givePositions(to positions: inout GrowingRun<Float>) -> Bool { positions.take(&self.positions) }

  /// Passes the whole piece.
  /// - Throws: the first fault, with its line within the piece.
  mutating func run() throws(TextRefusal) {
    while !cursor.isAtEnd { try passLine() }
    outline.isOdd = cursor.isOdd
  }

  /// Passes one line, continued ones included.
  @inline(__always) private mutating func passLine() throws(TextRefusal) {
    if Byte.isBlank(cursor.at.pointee) || cursor.at.pointee == Byte.backslash { passIndent() }
    let letter = cursor.at.pointee
    let isShort = cursor.at[1] == Byte.space || cursor.at[1] == Byte.tab
    if letter == Byte.v, isShort { return try passVertex() }
    if letter == Byte.f, isShort { return try passFace() }
    if letter == Byte.v, Byte.isTextureOrNormal(cursor.at[1]), Byte.isBlank(cursor.at[2]) {
      if cursor.at[1] == Byte.t { hasTextures = true }
      cursor.skipContinuedLine()
    } else {
      try passOtherLine()
    }
    cursor.skipLineEnd()
  }

  /// assimp knows a statement by the first letter of its line.
  @inline(never) private mutating func passIndent() {
    cursor.skipBlanks()
    if !cursor.isAtLineEnd { cursor.isOdd = true }
  }

  /// Passes a line whose first word is another, or is written in capitals.
  @inline(never) private mutating func passOtherLine() throws(TextRefusal) {
    let letter = Byte.lowercased(cursor.at.pointee)
    if letter == Byte.v || letter == Byte.f, Byte.isBlank(cursor.at[1]) {
      cursor.isOdd = true
      if letter == Byte.v { try passVertex() } else { try passFace() }
    } else {
      try passStatement()
    }
  }

  /// Passes `v x y z`, with a weight or a colour or both after it.
  @inline(__always) private mutating func passVertex() throws(TextRefusal) {
    cursor.at += 1
    vertices += 1
    guard vertices <= Int32.max, positions.reserve(3) else { throw cursor.refusal(.outOfMemory) }
    if let point = cursor.passUsualPoint() { positions.append(point) } else { try passUnusualPoint() }
    cursor.skipBlanks()
    if !cursor.isAtOBJLineEnd { try passWeightAndColour() }
    passLineEnd()
  }

  /// Passes three coordinates in any form.
  @inline(never) private mutating func passUnusualPoint() throws(TextRefusal) {
    for index in 0..<3 {
      cursor.skipBlanks()
      guard !cursor.isAtOBJLineEnd else { throw cursor.refusal(.coordinateCount(index)) }
      positions.append(try cursor.passNumber(of: .vertex(vertices)))
    }
  }

  /// Passes a comment and the line's end.
  @inline(__always) mutating func passLineEnd() {
    if cursor.at.pointee == Byte.lineFeed {
      cursor.at += 1
      cursor.line += 1
    } else {
      passUnusualLineEnd()
    }
  }

  @inline(never) private mutating func passUnusualLineEnd() {
    if cursor.at.pointee == Byte.hash {
      // assimp counts the words of a comment as coordinates.
      cursor.isOdd = true
      cursor.skipLine()
    }
    if cursor.at.pointee == Byte.carriageReturn, cursor.at[1] != Byte.lineFeed { cursor.isOdd = true }
    cursor.skipLineEnd()
  }

  /// Passes what follows the three coordinates: a weight, a colour, or both.
  @inline(never) private mutating func passWeightAndColour() throws(TextRefusal) {
    let weight = cursor.wordForPeople()
    var first: Float = 0
    var count = 3
    while !cursor.isAtOBJLineEnd {
      let number = try cursor.passNumber(of: .vertex(vertices))
      if count == 3 { first = number }
      count += 1
      cursor.skipBlanks()
    }
    guard count == 4 || count == 6 || count == 7 else { throw cursor.refusal(.coordinateCount(count)) }
    // The format gives weights a meaning on curves and surfaces only; some readers divide by them all the same.
    if count == 4, first != 1 { throw cursor.refusal(.weightedVertex(found: weight)) }
    // assimp passes over a vertex of seven numbers, and divides by a weight.
    if count != 6 { cursor.isOdd = true }
  }
}

/// A face of more than three corners.
struct OBJPolygon: BitwiseCopyable {
  /// Where its corners begin.
  let first: Int
  /// How many there are.
  let count: Int
}

/// A statement that says what the faces after it belong to.
struct OBJPartChange {
  enum Kind { case object, group, material }
  let kind: Kind
  /// How many triangles of the piece come before it.
  let triangles: Int
  /// Where its name stands in the text.
  let name: UnsafeBufferPointer<UInt8>
}
