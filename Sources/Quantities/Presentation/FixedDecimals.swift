/// Prints a double with a fixed number of decimals.
///
/// What is rounded is the shortest decimal that reads back as the same double, the one that Swift prints; a half goes
/// away from zero. So 1.005 becomes 1.01, as on paper, though the double lies a hair below. No digit is lost at any
/// size: the work is done on decimal digits.
public enum FixedDecimals {
  /// The number with `decimals` digits after the point, without a point where that is 0.
  ///
  /// A minus sign stands only before a result that is not zero: −0.001 to two decimals is `0.00`.
  ///
  /// - Precondition: a finite number, `decimals` of 0 or more.
  public static func string(_ number: Double, decimals: Int) -> String {
    precondition(number.isFinite, "only a finite number has decimals, not \(number)")
    precondition(decimals >= 0, "\(decimals) decimals")
    var (digits, point) = shortestDigits(of: number.magnitude)
    let kept = point + decimals
    if kept < 0 {
      digits = []
    } else if kept < digits.count {
      let roundsUp = digits[kept] >= 5
      digits.removeSubrange(kept...)
      if roundsUp { point += carry(into: &digits) }
    }
    return text(digits, point: point, decimals: decimals, isNegative: number < 0)
  }

  /// The decimal digits of a number and where its point stands: the number is 0.d₁d₂d₃… × 10^point.
  private static func shortestDigits(of number: Double) -> (digits: [UInt8], point: Int) {
    let printed = Array(number.description.utf8)
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    for (place, letter) in printed.enumerated() {
      if letter == UInt8(ascii: ".") {
        point = digits.count
      } else if letter == UInt8(ascii: "e") {
        exponent = Int(String(decoding: printed[(place + 1)...], as: UTF8.self)) ?? 0
        break
      } else {
        digits.append(letter - UInt8(ascii: "0"))
      }
    }
    let leadingZeros = digits.prefix { $0 == 0 }.count
    return (Array(digits.dropFirst(leadingZeros)), (point ?? digits.count) + exponent - leadingZeros)
  }

  /// Adds one to the last digit; answers 1 when the number grew by a digit in front.
  private static func carry(into digits: inout [UInt8]) -> Int {
    for index in digits.indices.reversed() {
      guard digits[index] == 9 else {
        digits[index] += 1
        return 0
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    return 1
  }

  private static func text(_ digits: [UInt8], point: Int, decimals: Int, isNegative: Bool) -> String {
    func digit(_ place: Int) -> Character {
      Character(UnicodeScalar(UInt8(ascii: "0") + (digits.indices.contains(place) ? digits[place] : 0)))
    }
    var result = isNegative && digits.contains { $0 != 0 } ? "-" : ""
    if point <= 0 { result.append("0") }
    for place in 0..<max(0, point) { result.append(digit(place)) }
    guard decimals > 0 else { return result }
    result.append(".")
    for place in point..<(point + decimals) { result.append(digit(place)) }
    return result
  }
}
