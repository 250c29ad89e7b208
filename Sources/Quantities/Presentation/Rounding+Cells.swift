extension Rounding {
  /// So many digits of a number count in a spreadsheet at the least, however small it is.
  public static let digitsInCells = 3

  /// A number for a spreadsheet: with the usual decimals, and with more where fewer than three digits would count.
  ///
  /// A draft in metres taken for millimetres is so small that the usual decimals leave nothing of it: 0.0123 and not 0.01.
  /// - Precondition: a finite number.
  public func cell(_ number: Double) -> String { FixedDecimals.string(number, decimals: decimalsInCell(number)) }

  /// The decimals of a number in a spreadsheet: never fewer than the usual ones, at most 15 more.
  public func decimalsInCell(_ number: Double) -> Int {
    guard number != 0 else { return decimals }
    var digit = number.magnitude
    var needed = Self.digitsInCells - 1
    while digit >= 10, needed > 0 {
      digit /= 10
      needed -= 1
    }
    while digit < 1, needed < decimals + 15 {
      digit *= 10
      needed += 1
    }
    return max(decimals, needed)
  }

  /// A volume of which `bound` is unsure: with the decimals that are known, three at the most; whole mm³ at the least.
  public static func known(_ volume: CubicMillimetres, within bound: CubicMillimetres) -> String {
    var (decimals, step) = (0, 0.1)
    while decimals < Rounding.volume.decimals, step >= bound.value {
      decimals += 1
      step /= 10
    }
    return FixedDecimals.string(volume.value, decimals: decimals)
  }
}
