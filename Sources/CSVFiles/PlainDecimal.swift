/// A decimal number as data files write it: digits with at most one point and perhaps a minus, nothing else.
package struct PlainDecimal {
  package let text: String
  /// The number; the nearest double to what is written.
  package let value: Double
  private let decimals: Int
  private let digits: Int?

  /// Reads a number, or says why it is none.
  package static func read(_ text: String) -> Result<PlainDecimal, Refusal> {
    if text.isEmpty { return .failure(Refusal(problem: .missingValue)) }
    let body = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    if let digits = Digits(body, mark: UInt8(ascii: ".")), let value = Double(text), value.isFinite {
      return .success(PlainDecimal(text: text, value: value, decimals: digits.behind ?? 0, digits: digits.whole))
    }
    let isComma = Digits(body, mark: UInt8(ascii: ","))?.behind != nil
    return .failure(Refusal(problem: isComma ? .decimalComma(text) : .notANumber(text)))
  }

  /// Digits with at most one mark between them.
  private struct Digits {
    /// How many stand behind the mark; nil without one.
    private(set) var behind: Int?
    /// The whole number that all of them make; nil where it is too large.
    private(set) var whole: Int? = 0

    init?(_ text: Substring.UTF8View, mark: UInt8) {
      var before = 0
      for byte in text {
        if byte == mark, behind == nil {
          behind = 0
          continue
        }
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        if let behind { self.behind = behind + 1 } else { before += 1 }
        whole = whole.flatMap { Self.adding(byte - UInt8(ascii: "0"), to: $0) }
      }
      guard before > 0, behind != 0 else { return nil }
    }

    private static func adding(_ digit: UInt8, to whole: Int) -> Int? {
      let (tenfold, overflow) = whole.multipliedReportingOverflow(by: 10)
      let (sum, another) = tenfold.addingReportingOverflow(Int(digit))
      return overflow || another ? nil : sum
    }
  }

  /// The number in units of 10^−`scale`, exactly; nil where it has more decimals or is too large.
  package func units(scale: Int) -> Int? {
    guard decimals <= scale, let digits, !text.hasPrefix("-") else { return nil }
    var result = digits
    for _ in decimals..<scale {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = product
    }
    return result
  }

  /// Why a text is not a plain decimal.
  package struct Refusal: Error {
    package let problem: CSVProblem
  }
}
