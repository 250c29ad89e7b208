import Quantities

/// Reads the cells of one row and gathers what is wrong with them instead of stopping at the first.
package struct RowReader<Problem: RowProblem> {
  package let row: CSVTable.Row
  package private(set) var faults: [CSVFault<Problem>] = []

  package init(row: CSVTable.Row) { self.row = row }

  package mutating func report(_ problem: Problem, in column: String) {
    faults.append(CSVFault(origin: row.origin, column: column, problem: problem))
  }

  /// The cell as it is; empty where nothing stands in it.
  package func cell(_ column: String) -> String { row.cells[column] ?? "" }

  /// The cell's text, which must not be empty.
  package mutating func text(_ column: String) -> String? {
    let text = cell(column)
    guard !text.isEmpty else {
      report(.file(.missingValue), in: column)
      return nil
    }
    return text
  }

  /// The cell's word out of a closed list.
  package mutating func word<Word: RawRepresentable & CaseIterable>(_ column: String) -> Word?
  where Word.RawValue == String {
    guard let text = text(column) else { return nil }
    guard let word = Word(rawValue: text) else {
      report(.file(.unknownWord(text, known: Word.allCases.map(\.rawValue))), in: column)
      return nil
    }
    return word
  }

  /// The cell's number, within `range`.
  package mutating func number(_ column: String, in range: ClosedRange<Double>) -> Double? {
    switch PlainDecimal.read(cell(column)) {
    case .failure(let refusal):
      report(.file(refusal.problem), in: column)
      return nil
    case .success(let decimal):
      guard range.contains(decimal.value) else {
        report(.file(.outOfRange(decimal.text, allowed: "\(range.lowerBound)…\(range.upperBound)")), in: column)
        return nil
      }
      return decimal.value
    }
  }

  /// The cell's number in whole units of 10^−`scale`, within `range` of those units.
  package mutating func units(_ column: String, scale: Int, in range: ClosedRange<Int>, allowed: String) -> Int? {
    switch PlainDecimal.read(cell(column)) {
    case .failure(let refusal):
      report(.file(refusal.problem), in: column)
      return nil
    case .success(let decimal):
      if let units = decimal.units(scale: scale), range.contains(units) { return units }
      let isFine = decimal.value >= 0 && decimal.units(scale: scale) == nil && decimal.value < 1e15
      let problem: CSVProblem =
        isFine ? .tooManyDecimals(decimal.text, kept: scale) : .outOfRange(decimal.text, allowed: allowed)
      report(.file(problem), in: column)
      return nil
    }
  }

  /// Three cells as an estimate; each must be in `range` and they must rise.
  package mutating func estimate<Quantity: Measure>(
    low: String, value: String, high: String, in range: ClosedRange<Double>, _ make: (Double) -> Quantity
  ) -> Estimate<Quantity>? {
    let (least, expected, most) = (number(low, in: range), number(value, in: range), number(high, in: range))
    guard let least, let expected, let most else { return nil }
    guard least <= expected && expected <= most else {
      report(.file(.outOfOrder(low: cell(low), value: cell(value), high: cell(high))), in: low)
      return nil
    }
    return Estimate(low: make(least), value: make(expected), high: make(most))
  }
}
