/// Where one column goes through one triangle, in 12 bytes.
struct Crossing {
  /// The column, counted within its band.
  let column: UInt32
  /// Whether the column enters or leaves, and how the triangle faces it.
  let facing: Facing
  /// The depth in cells as float bits, which sort like the depths since none is negative.
  let depth: UInt32

  /// A crossing.
  /// - Parameters:
  ///   - column: the column within its band.
  ///   - depth: cells from the origin; not negative.
  ///   - facing: how the triangle faces the column.
  @inline(__always)
  init(column: UInt32, depth: Float, facing: Facing) {
    self.column = column
    self.depth = depth.bitPattern
    self.facing = facing
  }

  /// The crossing without its column, as one number that sorts by depth, entering before leaving.
  @inline(__always)
  var key: Key { Key(bits: UInt64(depth) &<< 32 | UInt64(facing.bits)) }

  /// A crossing of a known column.
  struct Key: Comparable {
    let bits: UInt64

    /// Cells from the origin along the column.
    @inline(__always) var depth: Float { Float(bitPattern: UInt32(truncatingIfNeeded: bits &>> 32)) }
    /// How the triangle faces the column.
    @inline(__always) var facing: Facing { Facing(bits: UInt32(truncatingIfNeeded: bits)) }
    /// Which set of buckets the crossing came from, where these are told apart.
    @inline(__always) var tag: UInt8 { UInt8(truncatingIfNeeded: bits &>> 8) }

    /// A tag's bits in a key: the eight that the facing leaves free.
    @inline(__always) static func tag(_ tag: UInt8) -> UInt64 { UInt64(tag) &<< 8 }

    @inline(__always)
    static func < (left: Key, right: Key) -> Bool { left.bits < right.bits }
  }
}
