import Quantities

extension String {
  /// The text followed by blanks up to a number of columns.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - displayWidth))
  }
}

extension Int {
  /// The number with a thin gap between thousands, for people: `11 422`.
  var grouped: String { FirstLines.grouped(self) }
}
