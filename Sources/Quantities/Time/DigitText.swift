extension StringProtocol {
  /// The number that a text of exactly so many ASCII digits means; nil for any other text.
  func wholeNumber(digits: Int) -> Int? {
    utf8.count == digits && utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(self) : nil
  }
}

extension BinaryInteger {
  /// The number with zeros before it, to at least so many places.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
