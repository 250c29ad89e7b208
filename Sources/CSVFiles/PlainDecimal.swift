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
    let body = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count <= 2, parts.allSatisfy(isDigits), let value = Double(text), value.isFinite {
      let decimals = parts.count == 2 ? parts[1].utf8.count : 0
      return .success(PlainDecimal(text: text, value: value, decimals: decimals, digits: Int(parts.joined())))
    }
    let withPoint = body.split(separator: ",", omittingEmptySubsequences: false)
    let isComma = withPoint.count == 2 && withPoint.allSatisfy(isDigits)
    return .failure(Refusal(problem: isComma ? .decimalComma(text) : .notANumber(text)))
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
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
