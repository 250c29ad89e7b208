#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands around an axis: its widest gap, and how far opposite sides are apart.
struct HoleSides {
  /// The widest angle without metal, in degrees; 360 where there is none.
  let widestGap: Double
  /// The least distance between opposite sides; nothing where no two sides face each other.
  private(set) var narrowest: Double?
  /// The greatest.
  private(set) var widest: Double?

  /// Metal farther out than this many radii is the setting above an opening.
  static let open = 1.15
  private static let sectors = 48

  /// Looks around an axis: at `corners`, the nearest all around, and `ends`, between which the gaps are, both read about `read`.
  init(_ corners: [HoleCorner], ends: [HoleCorner], axis: HoleAxis, read: HoleAxis) {
    let (u, v) = axis.across
    let turns = ends.map { end in
      let across = axis.across(to: end.place)
      return atan2(dot(across, v), dot(across, u)) * (180 / Double.pi)
    }.inserted()
    let gaps = zip(turns.dropFirst(), turns).map { $0 - $1 }
    widestGap = turns.first.map { first in max(gaps.max() ?? 0, first + 360 - turns[turns.count - 1]) } ?? 360
    // Sectors as the reading's, two in one: the nearest corner of each is among its corners.
    var nearest = [Double](repeating: .infinity, count: Self.sectors)
    let (u0, v0) = read.across
    for corner in corners {
      let offset = corner.place - read.place
      let turn = HoleReading.turn(dot(offset, u0), dot(offset, v0))
      let sector = min(Int(turn * Double(Self.sectors / 4)), Self.sectors - 1)
      nearest[sector] = min(nearest[sector], axis.across(to: corner.place).length)
    }
    // Two neighbours at a time, so that sides which face each other across a border are met too, and a row of corners at
    // the end of the metal does not count by the part of it that lies beyond a border.
    let half = Self.sectors / 2
    for sector in 0..<half {
      let (one, next) = (nearest[sector], nearest[sector + 1])
      let (opposite, beside) = (nearest[sector + half], nearest[(sector + half + 1) % Self.sectors])
      guard max(max(one, next), max(opposite, beside)) < Self.open * axis.radius else { continue }
      let width = min(one, next) + min(opposite, beside)
      narrowest = min(narrowest ?? .infinity, width)
      widest = max(widest ?? 0, width)
    }
  }
}

extension [Double] {
  /// The numbers in order, by insertion: a few, which nearly are.
  fileprivate func inserted() -> [Double] {
    var ordered = self
    for next in indices.dropFirst() {
      var place = next
      while place > 0, ordered[place - 1] > self[next] {
        ordered[place] = ordered[place - 1]
        place -= 1
      }
      ordered[place] = self[next]
    }
    return ordered
  }
}
