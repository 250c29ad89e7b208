/// Binary STL: an 80-byte note, the count as a little-endian uint32, then 50 bytes a triangle.
///
/// Pure functions; the caller owns the file. Normals are the unit normals of the corners in double precision, rounded to
/// float32; zero where a triangle has no area.
public enum BinarySTLWriter {
  /// Bytes before the first triangle.
  public static let headerSize = 84
  /// Bytes of a triangle.
  public static let recordSize = 50

  /// The header of a file of `triangles` triangles.
  ///
  /// The note is cut after 80 bytes of UTF-8. It must not begin with "solid", which readers take for ASCII STL.
  /// - Precondition: the count fits in 32 bits, all that the format can hold; the note does not begin with "solid".
  public static func header(triangles: Int, note: String) -> [UInt8] {
    precondition(!note.lowercased().hasPrefix("solid"), "a binary STL's note begins otherwise than an ASCII STL")
    precondition((0...Int(UInt32.max)).contains(triangles), "a binary STL counts its triangles in 32 bits")
    var header = Array(note.utf8.prefix(80))
    header += repeatElement(UInt8(ascii: " "), count: 80 - header.count)
    for shift in stride(from: 0, to: 32, by: 8) { header.append(UInt8(truncatingIfNeeded: triangles >> shift)) }
    return header
  }

  /// Writes a triangle's record over the `recordSize` bytes from an offset on: streaming's form, which allocates nothing.
  /// - Precondition: the record lies within the span.
  public static func write(_ triangle: Triangle, at offset: Int, in bytes: inout MutableRawSpan) {
    store(unitNormal(of: triangle), at: offset, in: &bytes)
    store(triangle.a, at: offset + 12, in: &bytes)
    store(triangle.b, at: offset + 24, in: &bytes)
    store(triangle.c, at: offset + 36, in: &bytes)
    bytes.storeBytes(of: 0, toByteOffset: offset + 48, as: UInt16.self)
  }

  /// A whole file.
  public static func file(_ triangles: borrowing TriangleSpan, note: String) -> [UInt8] {
    var file = header(triangles: triangles.count, note: note)
    file += repeatElement(0, count: triangles.count * recordSize)
    var span = file.mutableSpan
    var bytes = span.mutableBytes
    for index in 0..<triangles.count { write(triangles[index], at: headerSize + index * recordSize, in: &bytes) }
    return file
  }

  private static func store(_ point: SIMD3<Float>, at offset: Int, in bytes: inout MutableRawSpan) {
    for axis in 0..<3 {
      bytes.storeBytes(of: point[axis].bitPattern.littleEndian, toByteOffset: offset + 4 * axis, as: UInt32.self)
    }
  }

  /// The outward unit normal, or zero.
  static func unitNormal(of triangle: Triangle) -> SIMD3<Float> {
    let a = SIMD3<Double>(triangle.a)
    let (u, v) = (SIMD3<Double>(triangle.b) - a, SIMD3<Double>(triangle.c) - a)
    let normal = SIMD3(u.y * v.z - u.z * v.y, u.z * v.x - u.x * v.z, u.x * v.y - u.y * v.x)
    let length = (normal * normal).sum().squareRoot()
    return length > 0 ? SIMD3<Float>(normal / length) + SIMD3(repeating: 0) : SIMD3(repeating: 0)
  }
}
