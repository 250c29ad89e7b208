extension Rounding {
  /// The change from one figure to another as both are shown, with its sign: what a person gets who subtracts the first
  /// from the second; `0` where they are shown alike.
  /// - Precondition: finite numbers.
  public func change(from first: Double, to second: Double) -> String {
    guard let one = steps(first), let other = steps(second) else { return signed(second - first) }
    if one == other { return "0" }
    let digits = String((other - one).magnitude)
    let zeros = String(repeating: "0", count: max(0, decimals + 1 - digits.count))
    let padded = zeros + digits
    let fraction = decimals > 0 ? "." + padded.suffix(decimals) : ""
    return (other < one ? "-" : "+") + padded.dropLast(decimals) + fraction
  }

  /// A change that stands for itself, with its sign; `0` where it vanishes in the rounding.
  /// - Precondition: a finite number.
  public func signed(_ change: Double) -> String {
    let text = string(change.magnitude)
    guard text.contains(where: { ("1"..."9").contains($0) }) else { return "0" }
    return (change < 0 ? "-" : "+") + text
  }

  /// How many of its last decimal a number is as it is shown; nil where that is beyond counting.
  private func steps(_ number: Double) -> Int? {
    guard let steps = Int(string(number).filter { $0 != "." }), steps.magnitude < 1 << 61 else { return nil }
    return steps
  }
}
