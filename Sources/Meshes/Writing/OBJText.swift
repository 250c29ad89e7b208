/// The lines of an OBJ file, one at a time: streaming's form; coordinates are the shortest decimals that read back as the
/// same float32.
public enum OBJText {
  /// A line with a keyword and a name: `o`, `g`, `usemtl`, `mtllib`, `#`.
  public static func append(_ keyword: OBJKeyword, _ name: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\(keyword.rawValue) \(TextLines.oneLine(name))\n".utf8)
  }

  /// A vertex; the first of a file has number 1.
  public static func append(vertex: SIMD3<Float>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "v"))
    TextLines.append(vertex, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A face of three or more vertex numbers, counter-clockwise seen from outside.
  public static func append(face numbers: some Sequence<Int>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "f"))
    for number in numbers {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: number.description.utf8)
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}
