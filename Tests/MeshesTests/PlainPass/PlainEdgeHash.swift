import Meshes

/// The edge hash by rounds of AES, done plainly: one byte after the other, from the definition of the cipher (FIPS 197).
struct PlainEdgeHash {
  private let substitutes = (0...255).map { Self.substitute(UInt8($0)) }
  /// The keys of the three rounds, the low word first.
  private let keys: [[UInt64]] = [
    [0xBB67_AE85_84CA_A73B, 0x6A09_E667_F3BC_C908], [0xA54F_F53A_5F1D_36F1, 0x3C6E_F372_FE94_F82B],
    [0x9B05_688C_2B3E_6C1F, 0x510E_527F_ADE6_82D1],
  ]

  /// The hash over some triangles, modulo 2⁶⁴.
  func hash(_ triangles: [Triangle]) -> UInt64 {
    var sum: Int64 = 0
    for triangle in triangles {
      let (a, b, c) = (mixed(triangle.a), mixed(triangle.b), mixed(triangle.c))
      let first: Int64 = (b.p - a.p) * (c.q - a.q)
      let second: Int64 = (c.p - a.p) * (b.q - a.q)
      sum = sum &+ first &- second
    }
    return UInt64(bitPattern: sum)
  }

  private func mixed(_ corner: SIMD3<Float>) -> (p: Int64, q: Int64) {
    var block: [UInt8] = []
    for coordinate in [corner.x, corner.y, corner.z, 0] {
      let word = (coordinate + 0).bitPattern
      for byte in 0..<4 { block.append(UInt8(truncatingIfNeeded: word >> UInt32(8 * byte))) }
    }
    for key in keys { block = round(block, key) }
    return (word(block, 0) >> 1, word(block, 1) >> 1)
  }

  private func word(_ block: [UInt8], _ index: Int) -> Int64 {
    var word: Int64 = 0
    for byte in 0..<4 { word |= Int64(block[4 * index + byte]) << Int64(8 * byte) }
    return word
  }

  private func round(_ block: [UInt8], _ key: [UInt64]) -> [UInt8] {
    let matrix: [[UInt8]] = [[2, 3, 1, 1], [1, 2, 3, 1], [1, 1, 2, 3], [3, 1, 1, 2]]
    var next: [UInt8] = []
    for place in 0..<16 {
      let (column, row) = (place / 4, place % 4)
      var byte = UInt8(truncatingIfNeeded: key[place / 8] >> UInt64(8 * (place % 8)))
      for other in 0..<4 {
        let shifted = block[4 * ((column + other) % 4) + other]
        byte ^= Self.product(matrix[row][other], substitutes[Int(shifted)])
      }
      next.append(byte)
    }
    return next
  }

  private static func substitute(_ byte: UInt8) -> UInt8 {
    let inverse: UInt8 = (1...255).map { UInt8($0) }.first { product(byte, $0) == 1 } ?? 0
    var substitute: UInt8 = 0x63 ^ inverse
    for turn in 1...4 { substitute ^= inverse << UInt8(turn) | inverse >> UInt8(8 - turn) }
    return substitute
  }

  /// The product modulo x⁸ + x⁴ + x³ + x + 1.
  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var (left, product) = (left, UInt8(0))
    for bit in 0..<8 {
      if right >> bit & 1 == 1 { product ^= left }
      left = left << 1 ^ (left >= 0x80 ? 0x1B : 0)
    }
    return product
  }
}
