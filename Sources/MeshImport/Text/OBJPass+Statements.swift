extension OBJPass {
  /// Passes a line that is neither a vertex nor a face of the usual form.
  @inline(never) mutating func passStatement() throws(TextRefusal) {
    if cursor.isAtLineEnd {
      if cursor.at.pointee == Byte.carriageReturn, cursor.at[1] != Byte.lineFeed { cursor.isOdd = true }
      return
    }
    if cursor.at.pointee == Byte.hash { return cursor.skipLine() }
    if isAtPadding() { return }
    let first = cursor.at
    let word = cursor.wordForPeople()
    let keyword = word.lowercased()
    switch OBJStatement(keyword: keyword) {
    case .vertexOrFace:
      // A continuation or the line's end follows the letter at once, or a blank of another kind.
      throw cursor.refusal(keyword == "v" ? .coordinateCount(0) : .tooFewCorners(0))
    case .object: passChange(.object)
    case .group: passChange(.group)
    case .material: passChange(.material)
    case .enclosesNothing:
      outline.omissions.skippedElements += 1
      cursor.skipContinuedLine()
    case .library:
      cursor.skipContinuedLine()
      if blanksLibraries { blank(from: first) }
    case .irrelevant: cursor.skipContinuedLine()
    case .ignored:
      outline.omissions.ignoredStatements += 1
      if outline.omissions.firstIgnored == nil { outline.omissions.firstIgnored = keyword }
      cursor.isOdd = true
      cursor.skipContinuedLine()
    case .notRead: throw cursor.refusal(.unreadElement(keyword))
    case .unknown: throw cursor.refusal(.unknownStatement(found: word))
    }
    if keyword != word { cursor.isOdd = true }
  }

  /// Passes the name after a keyword; faces that follow belong to a part of that name.
  private mutating func passChange(_ kind: OBJPartChange.Kind) {
    cursor.skipWord()
    let name = cursor.passName()
    changes.append(OBJPartChange(kind: kind, triangles: outline.triangles, name: name))
  }

  /// Makes a comment of the lines from a place up to here: assimp would open the files that they name.
  private mutating func blank(from first: UnsafeMutablePointer<UInt8>) {
    var place = first
    while place < cursor.at {
      if place.pointee != Byte.lineFeed, place.pointee != Byte.carriageReturn { place.pointee = Byte.hash }
      place += 1
    }
  }

  /// Zeros or control-Z up to the end of the file are padding.
  private mutating func isAtPadding() -> Bool {
    guard cursor.at.pointee == 0 || cursor.at.pointee == Byte.control26, cursor.isAtPadding else { return false }
    outline.omissions.trailingBytes = cursor.textEnd - cursor.at
    cursor.isOdd = true
    cursor.at = cursor.end
    return true
  }
}
