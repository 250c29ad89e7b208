/// Powers of ten at hand.
enum PowersOfTen {
  // Safe to share: written once, when they are first asked for, and never freed.
  /// The doubles nearest to 10^-22 to 10^22, by their exponent: exact from 10^0 on, and their inverses.
  nonisolated(unsafe) static let doubles: UnsafePointer<Double> = {
    let middle = UnsafeMutablePointer<Double>.allocate(capacity: 45) + 22
    var power = 1.0
    for exponent in 0...22 {
      middle[exponent] = power
      middle[-exponent] = 1 / power
      power *= 10
    }
    return UnsafePointer(middle)
  }()

  /// Whole ones, 10^0 to 10^7.
  nonisolated(unsafe) static let whole: UnsafePointer<UInt64> = {
    let table = UnsafeMutablePointer<UInt64>.allocate(capacity: 8)
    var power: UInt64 = 1
    for exponent in 0...7 {
      table[exponent] = power
      power *= 10
    }
    return UnsafePointer(table)
  }()
}
