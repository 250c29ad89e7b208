/// What is wrong in a line of a text draft; each `found` is printable and short.
public enum TextFault: Sendable, Hashable, Codable {
  /// Something else stands where a keyword should.
  case expected(String, found: String)
  /// The file ends before this keyword.
  case endsBefore(String)
  /// Something that is no number stands where a coordinate should.
  case notANumber(found: String)
  /// A number is written with a decimal comma.
  case decimalComma(found: String)
  /// A coordinate of a triangle or vertex (counted from 1) is NaN, infinite, or beyond float32.
  case notFinite(found: String, owner: Owner)
  /// A facet has another number of corners than three.
  case facetNotATriangle
  /// A vertex has a number of coordinates that no writer uses.
  case coordinateCount(Int)
  /// A vertex carries a weight other than 1, which readers understand differently.
  case weightedVertex(found: String)
  /// A face has fewer than three corners.
  case tooFewCorners(Int)
  /// Something that is no index stands where a face's corner should.
  case notAnIndex(found: String)
  /// A face names a vertex that the file does not have.
  case indexOutOfRange(Int, vertices: Int)
  /// Geometry of a kind that is not read.
  case unreadElement(String)
  /// A statement that the format does not have.
  case unknownStatement(found: String)

  /// There is no memory for what the text holds.
  case outOfMemory

  /// What a bad coordinate belongs to, counted from 1.
  public enum Owner: Sendable, Hashable, Codable {
    /// A facet of an STL.
    case triangle(Int)
    /// A vertex of an OBJ.
    case vertex(Int)
  }
}
