/// What is left of things that cancel each other in pairs: faces that run against each other along an edge.
enum PairedOff {
  /// So few are looked through one by one.
  private static let few = 16

  /// The places that are left when, of each kind, the first of two opposites go out together; in their order.
  ///
  /// Linear: of a kind those are left that are more than their opposites, the last of them.
  /// - Parameter sides: each thing's kind, doubled, plus one for the opposite.
  /// - Returns: the places in `sides`.
  static func left(of sides: [UInt32]) -> [Int] {
    sides.count <= few ? leftOfFew(sides) : leftOfMany(sides)
  }

  static func leftOfFew(_ sides: [UInt32]) -> [Int] {
    var left: [Int] = []
    for place in sides.indices {
      if let partner = left.firstIndex(where: { sides[$0] ^ sides[place] == 1 }) {
        left.remove(at: partner)
      } else {
        left.append(place)
      }
    }
    return left
  }

  static func leftOfMany(_ sides: [UInt32]) -> [Int] {
    var surplus: [UInt32: Int] = [:]
    for side in sides { surplus[side >> 1, default: 0] += side & 1 == 0 ? 1 : -1 }
    var left: [Int] = []
    for place in sides.indices.reversed() {
      let (kind, sign) = (sides[place] >> 1, sides[place] & 1 == 0 ? 1 : -1)
      guard let over = surplus[kind], over.signum() == sign else { continue }
      surplus[kind] = over - sign
      left.append(place)
    }
    return left.reversed()
  }
}
