import Quantities

extension PlainPass {
  /// The volume of the metal as far as one pass can tell, for a draft drawn in `unit`.
  ///
  /// Overlapping shells are counted as often as they overlap. A balanced draft has the magnitude of its signed volume.
  /// An open one has none that one pass could claim: the metal lies between nothing and the whole box around it.
  ///
  /// - Throws: a surface that encloses next to nothing.
  public func metalVolume(drawnIn unit: DrawnUnit) throws(NoSolid) -> Estimate<CubicMillimetres> {
    let claimed = unit.volume(signedVolume.magnitude)
    switch solidness {
    case .solid, .inverted: return Estimate(exactly: claimed)
    case .noSolid: throw NoSolid()
    case .open:
      let sides = SIMD3<Double>(upperBound) - SIMD3<Double>(lowerBound)
      let box = unit.volume(sides.x * sides.y * sides.z)
      guard box > .zero else { throw NoSolid() }
      return Estimate(low: .zero, value: min(claimed, box), high: box)
    }
  }
}
