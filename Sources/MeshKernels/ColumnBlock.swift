/// A block of triangles as nine columns of coordinates, in a buffer that stays in the first-level cache.
///
/// Turning rows into columns first and computing from the buffer after keeps each loop short and plain; in one loop the
/// optimiser looks through the shuffles and rebuilds each vector float by float. Loading adds zero to every coordinate,
/// which makes −0.0 the same as 0.0 and changes nothing else.
struct ColumnBlock {
  /// Triangles in a block; the loops over it have a constant count, which lets the optimiser vectorize them.
  static let triangles = 64
  /// What the buffer must hold, aligned to 32 bytes.
  static let byteCount = 9 * columnBytes
  private static let columnBytes = triangles * MemoryLayout<Float>.size

  private let buffer: UnsafeMutableRawPointer

  @inline(__always)
  init(_ buffer: UnsafeMutableRawPointer) { self.buffer = buffer }

  /// Column `0..<9` (ax, ay, az, bx, …, cz) of the eight triangles from `index` on.
  @inline(__always)
  func eight(_ column: Int, _ index: Int) -> SIMD8<Float> {
    (buffer + (column &* Self.columnBytes &+ index &* 4)).load(as: SIMD8<Float>.self)
  }

  /// Column `0..<9` of the eight triangles from `index` on, as bits, two triangles to a lane.
  @inline(__always)
  func bits(_ column: Int, _ index: Int) -> SIMD4<UInt64> {
    (buffer + (column &* Self.columnBytes &+ index &* 4)).load(as: SIMD4<UInt64>.self)
  }

  /// Column `0..<9` of the triangle at `index`, widened.
  @inline(__always)
  func double(_ column: Int, _ index: Int) -> Double {
    Double((buffer + (column &* Self.columnBytes &+ index &* 4)).load(as: Float.self))
  }

  /// Loads a whole block and turns its rows into columns.
  ///
  /// A row is nine floats, loaded as four, four and one: no byte outside of the corners is read.
  @inline(__always)
  func load(from corners: UnsafeRawPointer, stride: Int) {
    var row = corners
    for index in Swift.stride(from: 0, to: Self.triangles, by: 8) {
      let place = buffer + index &* 4
      FourColumns(at: row, stride: stride).store(at: place, apart: Self.columnBytes)
      FourColumns(at: row + 16, stride: stride).store(at: place + 4 &* Self.columnBytes, apart: Self.columnBytes)
      for lane in 0..<8 {
        let ninth = (row + (32 &+ lane &* stride)).loadUnaligned(as: Float.self) + 0
        (place + (8 &* Self.columnBytes &+ lane &* 4)).storeBytes(of: ninth, as: Float.self)
      }
      row += 8 &* stride
    }
  }

  /// Loads `count` triangles, fewer than a block; the other places repeat the last one's first corner.
  ///
  /// Those triangles without extent change no sum and no bound, and are counted as flat.
  func load(_ count: Int, from corners: UnsafeRawPointer, stride: Int) {
    for index in 0..<Self.triangles {
      let row = corners + min(index, count &- 1) &* stride
      for column in 0..<9 {
        let source = index < count ? column : column % 3
        let float = (row + source &* 4).loadUnaligned(as: Float.self) + 0
        (buffer + (column &* Self.columnBytes &+ index &* 4)).storeBytes(of: float, as: Float.self)
      }
    }
  }
}
