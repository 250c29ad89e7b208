import CSVFiles
import Quantities

extension CastingPractice {
  private enum Column: String, CaseIterable {
    case key
    case low
    case value
    case high
    case source
  }

  /// The practice with the keys of a house's file put over it; the file has the columns key, low, value, high, source.
  ///
  /// Low and high may both be empty where there is no doubt.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - source: what to call the file in faults.
  ///   - catalogue: where the pattern material must be found.
  /// - Returns: the practice.
  /// - Throws: everything that is wrong with the file, by line.
  public func overridden(
    by text: String, source: String, catalogue: AlloyCatalogue = .standard
  ) throws(CSVFaults<CSVProblem>) -> CastingPractice {
    var practice = self
    for row in try Self.settings(text: text, source: source, catalogue: catalogue) {
      practice.apply(row.setting, of: row.key, source: row.source)
    }
    return practice
  }

  /// The practice with one key set, as an option of the command line does.
  ///
  /// - Parameters:
  ///   - key: what is set.
  ///   - text: a number, or low, expected and high with colons between: `0.05:0.10:0.15`; a pattern material's name.
  ///   - source: who sets it, such as the option's name; also stands in faults.
  ///   - catalogue: where the pattern material must be found.
  /// - Returns: the practice.
  /// - Throws: what is wrong with the text.
  public func setting(
    _ key: Key, to text: String, source: String, catalogue: AlloyCatalogue = .standard
  ) throws(CSVFaults<CSVProblem>) -> CastingPractice {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let isRange = parts.count == 3
    let row = CSVTable.Row(
      origin: RowOrigin(file: source, line: nil),
      cells: [
        Column.key.rawValue: key.rawValue, Column.low.rawValue: isRange ? parts[0] : "",
        Column.value.rawValue: isRange ? parts[1] : text, Column.high.rawValue: isRange ? parts[2] : "",
        Column.source.rawValue: source,
      ])
    var reader = RowReader<CSVProblem>(row: row)
    let setting = reader.setting(of: key, catalogue: catalogue)
    guard let setting, reader.faults.isEmpty else { throw CSVFaults(reader.faults) }
    var practice = self
    practice.apply(setting, of: key, source: source)
    return practice
  }

  static func settings(
    text: String, source: String, catalogue: AlloyCatalogue = .standard
  ) throws(CSVFaults<CSVProblem>) -> [(key: Key, setting: Setting, source: String)] {
    let table = CSVTable(text: text, file: source, columns: Column.allCases.map(\.rawValue))
    var faults = table.faults
    var settings: [(key: Key, setting: Setting, source: String)] = []
    var firstOrigins: [Key: RowOrigin] = [:]
    for row in table.rows {
      var reader = RowReader<CSVProblem>(row: row)
      let key: Key? = reader.word(Column.key.rawValue)
      let remark = reader.text(Column.source.rawValue)
      if let key {
        if let first = firstOrigins[key] ?? key.rival.flatMap({ firstOrigins[$0] }) {
          reader.report(.repeatedID(key.rawValue, first: first), in: Column.key.rawValue)
        }
        firstOrigins[key] = row.origin
        let setting = reader.setting(of: key, catalogue: catalogue)
        if let setting, let remark { settings.append((key, setting, remark)) }
      }
      faults += reader.faults
    }
    guard faults.isEmpty else { throw CSVFaults(faults) }
    return settings
  }
}

extension CastingPractice.Key {
  /// The key that says the same thing in another way; a file gives one of the two.
  fileprivate var rival: Self? {
    switch self {
    case .castWeightFactor: .linearShrinkage
    case .linearShrinkage: .castWeightFactor
    case .finishingDepth: .finishingLoss
    case .finishingLoss: .finishingDepth
    case .sprue, .pattern: nil
    }
  }
}

extension RowReader<CSVProblem> {
  /// The row's setting; bounds keep out slips of the keyboard and units, not houses.
  fileprivate mutating func setting(of key: CastingPractice.Key, catalogue: AlloyCatalogue) -> CastingPractice.Setting?
  {
    switch key {
    case .castWeightFactor:
      figures(in: 0.5...1.5, Ratio.init(_:)).map { .size(.patternScaled(byWeight: $0)) }
    case .linearShrinkage: figures(in: 0...20, Ratio.init(percent:)).map { .size(.shrinking(linear: $0)) }
    case .finishingDepth: figures(in: 0...2, Millimetres.init).map { .finishing(.depth($0)) }
    case .finishingLoss: figures(in: 0...95, Ratio.init(percent:)).map { .finishing(.flat($0)) }
    case .sprue: figures(in: 0...1000, Ratio.init(percent:)).map { .sprue($0) }
    case .pattern: patternMaterial(in: catalogue).map { .pattern($0) }
    }
  }

  private mutating func figures<Quantity: Measure>(
    in range: ClosedRange<Double>, _ make: (Double) -> Quantity
  ) -> Estimate<Quantity>? {
    if cell("low").isEmpty && cell("high").isEmpty {
      return number("value", in: range).map { Estimate(exactly: make($0)) }
    }
    return estimate(low: "low", value: "value", high: "high", in: range, make)
  }

  private mutating func patternMaterial(in catalogue: AlloyCatalogue) -> AlloyID? {
    guard let text = text("value") else { return nil }
    let materials = catalogue.patternMaterials.map(\.id)
    guard let material = materials.first(where: { $0.text == text }) else {
      report(.unknownWord(text, known: materials.map(\.text)), in: "value")
      return nil
    }
    return material
  }
}
