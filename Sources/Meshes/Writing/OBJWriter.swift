/// An OBJ file in the making, part by part; equal corners become one vertex.
///
/// Memory is the text and a dictionary of the vertices; for drafts too large for that, `OBJText` writes line by line.
public struct OBJWriter: Sendable {
  /// The text so far, UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var numbers: [SIMD3<Float>: Int] = [:]

  /// A file that opens with a comment.
  public init(comment: String) { append(.comment, comment) }

  /// Adds a line with a keyword and a name; faces that follow belong to it.
  public mutating func append(_ keyword: OBJKeyword, _ name: String) { OBJText.append(keyword, name, to: &bytes) }

  /// Adds triangles: the vertices that are new, then the faces.
  public mutating func append(_ triangles: borrowing TriangleSpan) {
    var faces: [UInt8] = []
    for index in 0..<triangles.count {
      let triangle = triangles[index]
      OBJText.append(
        face: [number(of: triangle.a), number(of: triangle.b), number(of: triangle.c)], to: &faces)
    }
    bytes += faces
  }

  /// Adds one face of any number of corners, three or more, with the vertices that are new.
  public mutating func append(face corners: [SIMD3<Float>]) {
    let face = corners.map { number(of: $0) }
    OBJText.append(face: face, to: &bytes)
  }

  /// A whole file of one object.
  public static func file(_ triangles: borrowing TriangleSpan, comment: String, object: String) -> [UInt8] {
    var writer = OBJWriter(comment: comment)
    writer.append(.object, object)
    writer.append(triangles)
    return writer.bytes
  }

  /// The vertex number of a corner; writes the vertex where it is new.
  private mutating func number(of corner: SIMD3<Float>) -> Int {
    if let known = numbers[corner] { return known }
    OBJText.append(vertex: corner, to: &bytes)
    numbers[corner] = numbers.count + 1
    return numbers.count
  }
}
