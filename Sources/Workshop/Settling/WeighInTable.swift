import CSVFiles
import Orders
import Quantities

/// A CSV of readings: one row a reading, rows of one order together.
public struct WeighInTable {
  private let text: String
  private let file: String
  private let scale: String?
  private let weighedBy: String

  /// Takes the text of a file, the scale where it names none, and who weighed.
  public init(_ text: String, file: String, scale: String?, weighedBy: String) {
    self.text = text
    self.file = file
    self.scale = scale
    self.weighedBy = weighedBy
  }

  /// The columns; those after `gross_g` may be left out.
  public static let columns = [
    "order", "gross_g", "stones_ct", "pieces", "part", "scale", "confirmed_because", "reason", "absorb", "alloy",
    "without_stones", "again_because",
  ]

  /// The orders in the file's order, or everything that is wrong with it.
  public func orders() throws(CSVFaults<WeighInProblem>) -> [WeighedOrder] {
    let table = CSVTable(
      text: text, file: file, columns: ["order"], optional: Array(Self.columns.dropFirst()))
    var faults = table.faults(among: WeighInProblem.self)
    var names: [OrderID] = []
    var rows: [OrderID: [WeighInRow]] = [:]
    for row in table.rows {
      var reader = RowReader<WeighInProblem>(row: row)
      let read = reader.weighIn()
      faults += reader.faults
      guard let read else { continue }
      if rows[read.order] == nil { names.append(read.order) }
      rows[read.order, default: []].append(read)
    }
    guard faults.isEmpty else { throw CSVFaults(faults) }
    return names.map { name in order(name, rows[name] ?? []) }
  }

  private func order(_ name: OrderID, _ rows: [WeighInRow]) -> WeighedOrder {
    let readings = rows.compactMap(\.reading)
    let weighIn =
      readings.isEmpty
      ? nil
      : WeighIn(
        readings: readings, scale: rows.lazy.compactMap(\.scale).first ?? scale ?? "", weighedBy: weighedBy,
        confirmedBecause: rows.lazy.compactMap(\.confirmedBecause).first,
        againBecause: rows.lazy.compactMap(\.againBecause).first)
    return WeighedOrder(
      order: name, weighIn: weighIn, reason: rows.lazy.compactMap(\.reason).first,
      absorbing: rows.contains { $0.absorb })
  }
}

/// What can be wrong with a file of readings.
public enum WeighInProblem: RowProblem {
  /// What any file may have.
  case file(CSVProblem)
  /// No name for an order.
  case notAnOrderName(String)

  /// What is wrong, in the words of people.
  public var whatIsWrong: String {
    switch self {
    case .file(let problem): problem.whatIsWrong
    case .notAnOrderName(let text): "\"\(text)\" is not a name for an order"
    }
  }

  /// What to do about it.
  public var whatToDo: String {
    switch self {
    case .file(let problem): problem.whatToDo
    case .notAnOrderName: "use letters, digits, dots and hyphens, 64 at most, such as alona-2026-0001"
    }
  }
}

/// One row of the file.
private struct WeighInRow {
  let order: OrderID
  let reading: ScaleReading?
  let scale: String?
  let confirmedBecause: String?
  let reason: String?
  let absorb: Bool
  let againBecause: String?
}

extension RowReader<WeighInProblem> {
  /// The row's reading, or nil and the faults that keep it from being one.
  fileprivate mutating func weighIn() -> WeighInRow? {
    let order = text("order").flatMap { name -> OrderID? in
      if let order = OrderID(name) { return order }
      report(.notAnOrderName(name), in: "order")
      return nil
    }
    let gross = optional("gross_g") { $0.size("gross_g", below: 1_000_000) }
    let stones = optional("stones_ct") { $0.amount("stones_ct", upTo: 1_000_000) }
    let pieces = optional("pieces") { $0.size("pieces", below: 1_000_000) }
    let absorb: YesOrNo? = optional("absorb") { $0.word("absorb") }
    let withoutStones: YesOrNo? = optional("without_stones") { $0.word("without_stones") }
    guard let order, faults.isEmpty else { return nil }
    let (part, alloy) = (cell("part"), said("alloy"))
    let reading = gross.map { gross in
      ScaleReading(
        part: part.isEmpty ? nil : part, gross: WeighedGrams(gross), stones: ExactCarats(stones ?? .zero),
        pieces: Int((pieces ?? .one).billionths / ExactDecimal.one.billionths), alloy: alloy,
        isWithoutStones: withoutStones == .yes ? true : nil)
    }
    return WeighInRow(
      order: order, reading: reading, scale: said("scale"), confirmedBecause: said("confirmed_because"),
      reason: said("reason"), absorb: absorb == .yes, againBecause: said("again_because"))
  }

  private func said(_ column: String) -> String? { cell(column).isEmpty ? nil : cell(column) }
}

/// Whether the house bears the difference, or no stones were on the scale.
private enum YesOrNo: String, CaseIterable {
  case yes
  case no
}
