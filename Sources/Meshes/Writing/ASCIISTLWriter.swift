/// ASCII STL, line by line; coordinates are the shortest decimals that read back as the same float32.
///
/// Pure functions; the caller owns the file.
public enum ASCIISTLWriter {
  /// The line that opens a solid.
  public static func opening(name: String) -> [UInt8] { Array("solid \(TextLines.oneLine(name))\n".utf8) }

  /// The line that closes it.
  public static func closing(name: String) -> [UInt8] { Array("endsolid \(TextLines.oneLine(name))\n".utf8) }

  /// Adds a triangle's seven lines: streaming's form.
  public static func append(_ triangle: Triangle, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "  facet normal".utf8)
    TextLines.append(BinarySTLWriter.unitNormal(of: triangle), to: &bytes)
    bytes.append(contentsOf: "\n    outer loop\n".utf8)
    for corner in [triangle.a, triangle.b, triangle.c] {
      bytes.append(contentsOf: "      vertex".utf8)
      TextLines.append(corner, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    bytes.append(contentsOf: "    endloop\n  endfacet\n".utf8)
  }

  /// A whole file of one solid.
  public static func file(_ triangles: borrowing TriangleSpan, name: String) -> [UInt8] {
    var file = opening(name: name)
    for index in 0..<triangles.count { append(triangles[index], to: &file) }
    return file + closing(name: name)
  }
}
