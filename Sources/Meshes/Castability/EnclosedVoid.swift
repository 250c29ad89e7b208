import Quantities

/// A void that nothing leads into.
public struct EnclosedVoid: Sendable, Hashable {
  /// How large it is.
  public let volume: CubicMillimetres
  /// The half width that this volume is known within; nothing of one that a shell bounds.
  public let bound: CubicMillimetres
  /// Its middle, in millimetres of the drawing.
  public let place: SIMD3<Double>
}

extension EnclosedVoid {
  /// The voids of a draft: its cavity shells by their closed volume, and those that columns see between shells.
  static func all(shells: [Shell], seen: [BodyReading.Region], unit: DrawnUnit) -> [EnclosedVoid] {
    let cavities = shells.filter { $0.role == .cavity }
    let between = seen.filter { region in !cavities.contains { $0.isSame(as: region) } }
    return cavities.map { shell in
      let middle = (SIMD3<Double>(shell.lowerBound) + SIMD3<Double>(shell.upperBound)) / 2
      return EnclosedVoid(
        volume: unit.volume(shell.signedVolume.magnitude), bound: .zero, place: middle * unit.millimetres)
    }
      + between.map {
        EnclosedVoid(
          volume: unit.volume($0.volume), bound: unit.volume($0.bound), place: $0.centre * unit.millimetres)
      }
  }
}

extension Shell {
  /// Whether a void that columns saw is this cavity: its middle within the shell's box and about as large.
  fileprivate func isSame(as region: BodyReading.Region) -> Bool {
    let (low, high) = (SIMD3<Double>(lowerBound), SIMD3<Double>(upperBound))
    let isWithin = all(region.centre .>= low) && all(region.centre .<= high)
    return isWithin && abs(region.volume / signedVolume.magnitude - 1) < 0.2
  }
}
