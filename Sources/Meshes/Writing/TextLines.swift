/// What the text formats share.
enum TextLines {
  /// A name that cannot break its line.
  static func oneLine(_ name: String) -> String { String(name.map { $0.isNewline ? " " : $0 }) }

  /// Adds a space and a coordinate, three times; shortest decimals that read back as the same float32.
  static func append(_ point: SIMD3<Float>, to bytes: inout [UInt8]) {
    for axis in 0..<3 {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: point[axis].description.utf8)
    }
  }
}
