import Quantities

extension RowReader {
  /// The cell's exact number above zero and up to `most`.
  package mutating func size(_ column: String, below most: Int) -> ExactDecimal? {
    exact(column, allowed: "more than 0 up to \(most)") { $0 > .zero && $0 <= ExactDecimal(most) }
  }

  /// The cell's exact number from zero to `most`.
  package mutating func amount(_ column: String, upTo most: Int) -> ExactDecimal? {
    exact(column, allowed: "0…\(most)") { $0 >= .zero && $0 <= ExactDecimal(most) }
  }

  /// The cell's exact number, if there is anything in the cell and `read` finds it right.
  package mutating func optional<Value>(_ column: String, _ read: (inout Self) -> Value?) -> Value? {
    cell(column).isEmpty ? nil : read(&self)
  }

  private mutating func exact(
    _ column: String, allowed: @autoclosure () -> String, _ isAllowed: (ExactDecimal) -> Bool
  ) -> ExactDecimal? {
    switch PlainDecimal.read(cell(column)) {
    case .failure(let refusal):
      report(.file(refusal.problem), in: column)
      return nil
    case .success(let decimal):
      guard let exact = ExactDecimal(decimal.text) else {
        let isLarge = decimal.value.magnitude >= 1e12
        let problem: CSVProblem =
          isLarge
          ? .outOfRange(decimal.text, allowed: allowed()) : .tooManyDecimals(decimal.text, kept: ExactDecimal.places)
        report(.file(problem), in: column)
        return nil
      }
      guard isAllowed(exact) else {
        report(.file(.outOfRange(decimal.text, allowed: allowed())), in: column)
        return nil
      }
      return exact
    }
  }
}
