extension OBJCheck {
  /// Passes a line that is neither a vertex nor a face of the usual form.
  mutating func passStatement() throws(TextRefusal) {
    if cursor.isAtLineEnd { return }
    if cursor.at.pointee == Byte.hash { return cursor.skipLine() }
    if isAtPadding() { return }
    let word = cursor.wordForPeople()
    let keyword = word.lowercased()
    let statement = OBJStatement(keyword: keyword)
    switch statement {
    case .vertexOrFace:
      // A continuation or the line's end follows the letter at once.
      throw cursor.refusal(keyword == "v" ? .coordinateCount(0) : .tooFewCorners(0))
    case .object: try changePart { part, name in part = OBJPart(object: name, material: part.material) }
    case .group: try changePart { part, name in part.group = name }
    case .material: try changePart { part, name in part.material = name }
    case .enclosesNothing:
      outline.skippedElements += 1
      cursor.skipContinuedLine()
    case .irrelevant: cursor.skipContinuedLine()
    case .notRead: throw cursor.refusal(.unreadElement(keyword))
    case .unknown: throw cursor.refusal(.unknownStatement(found: word))
    }
  }

  /// Passes the name after a keyword; faces that follow belong to a part of that name.
  private mutating func changePart(_ change: (inout OBJPart, String?) -> Void) throws(TextRefusal) {
    cursor.skipWord()
    let name = cursor.nameToLineEnd()
    var changed = part
    change(&changed, name)
    if changed != part {
      endPart()
      part = changed
    }
  }

  /// Zeros or control-Z up to the end of the file are padding.
  private mutating func isAtPadding() -> Bool {
    guard cursor.at.pointee == 0 || cursor.at.pointee == Byte.control26, cursor.isAtPadding else { return false }
    outline.trailingBytes = cursor.end - cursor.at
    cursor.at = cursor.end
    return true
  }

  /// Passes what follows the three coordinates: a weight, a colour, or both.
  mutating func passWeightAndColour() throws(TextRefusal) {
    let plain = cursor.plain
    let weight = cursor.wordForPeople()
    var count = 3
    while !cursor.isAtOBJLineEnd {
      try cursor.passNumber(of: .vertex(vertices))
      count += 1
      cursor.skipBlanks()
    }
    cursor.plain = plain
    guard count == 4 || count == 6 || count == 7 else { throw cursor.refusal(.coordinateCount(count)) }
    // The format gives weights a meaning on curves and surfaces only; some readers divide by them all the same.
    if count == 4, Double(weight) != 1 { throw cursor.refusal(.weightedVertex(found: weight)) }
  }
}
