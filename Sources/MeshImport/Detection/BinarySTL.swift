import Meshes

/// How a binary STL is laid out: 80 bytes of header, the count, then 50 bytes a triangle.
enum BinarySTL {
  static let layout = TriangleLayout.binarySTL
  static let recordsOffset = 84

  /// The count after the header; nil where the file ends before it.
  static func count(_ head: UnsafeRawBufferPointer) -> Int? {
    guard head.count >= recordsOffset else { return nil }
    return Int(UInt32(littleEndian: head.loadUnaligned(fromByteOffset: 80, as: UInt32.self)))
  }

  /// How many bytes a file of so many triangles has.
  static func size(count: Int) -> Int { recordsOffset + count * layout.stride }

  /// Checks a file's size against its count.
  ///
  /// Less than one record may follow the last, or padding of zeros; more would be triangles that are not counted.
  static func fault(count: Int?, size: Int, areZeros: (Range<Int>) -> Bool) -> RefusalReason? {
    guard let count else { return .cutInHeader(size: size) }
    let expected = Self.size(count: count)
    if size < expected { return .truncatedBinary(count: count, expected: expected, size: size) }
    let left = size - expected
    if left >= layout.stride, !areZeros(expected..<size) { return .countContradictsSize(count: count, left: left) }
    return count == 0 ? .noTriangles : nil
  }
}
