import MeshImport

extension TextFault {
  /// What is wrong, in words that follow the line's number.
  var whatIsWrong: String {
    switch self {
    case .expected(let wanted, let found): "expected \(wanted), found '\(found)'"
    case .endsBefore(let keyword): "the file is cut short: it ends before \(keyword)"
    case .notANumber(let found): "'\(found)' is not a number"
    case .decimalComma(let found): "'\(found)' is written with a decimal comma"
    case .notFinite(let found, .triangle(let triangle)):
      "triangle \(triangle) has the coordinate '\(found)', which is NaN, infinite or too large"
    case .notFinite(let found, .vertex(let vertex)):
      "vertex \(vertex) has the coordinate '\(found)', which is NaN, infinite or too large"
    case .facetNotATriangle: "a facet has another number of corners than three"
    case .coordinateCount(let count): "a vertex has \(count) numbers, not 3 (or 4, 6 or 7 with a weight or a colour)"
    case .weightedVertex(let found): "a vertex has the weight '\(found)', which programs read differently"
    case .tooFewCorners(let count): "a face has \(count == 1 ? "1 corner" : "\(count) corners"), fewer than three"
    case .notAnIndex(let found): "'\(found)' is not the corner of a face"
    case .indexOutOfRange(let index, let vertices):
      "a face names vertex \(index), and there are vertices 1 to \(vertices)"
    case .unreadElement(let keyword): "'\(keyword)' describes geometry that is not read"
    case .unknownStatement(let found): "'\(found)' is no statement of this format"
    case .outOfMemory: "there is no memory for what the file holds"
    }
  }

  /// What the person can do about it.
  var whatToDo: String {
    switch self {
    case .expected, .notANumber, .facetNotATriangle, .coordinateCount, .tooFewCorners, .notAnIndex,
      .indexOutOfRange, .unknownStatement:
      "mend that line or export the draft again"
    case .endsBefore: "copy or export it again"
    case .decimalComma: "export it again with decimal points (an English locale)"
    case .notFinite: "repair the mesh and export it again"
    case .weightedVertex: "export it again without weights"
    case .unreadElement: "export the draft as a mesh"
    case .outOfMemory: "free memory, or export it with fewer triangles"
    }
  }
}
