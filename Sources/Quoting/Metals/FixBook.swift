import CSVFiles
import Quantities

/// The fixes that are known, in the order in which they were written down.
public struct FixBook: Sendable, Hashable {
  /// All of them; their names differ.
  public let fixes: [MetalFix]

  /// Nothing known.
  public static let empty = FixBook(unchecked: [])

  init(unchecked fixes: [MetalFix]) { self.fixes = fixes }

  /// Takes fixes; of several with one name the first.
  public init(_ fixes: [MetalFix]) {
    var names: Set<String> = []
    self.fixes = fixes.filter { names.insert($0.id).inserted }
  }

  /// The fix of that name.
  public func fix(_ id: String) -> MetalFix? { fixes.first { $0.id == id } }

  /// The latest fix of a metal that was known at a moment, in any of the currencies, the first of them preferred.
  ///
  /// Of two fixes of one moment the one that was written down later counts.
  public func latest(_ metal: PreciousMetal, in currencies: [Currency], asOf moment: UTCInstant) -> MetalFix? {
    for currency in currencies {
      let known = fixes.filter { $0.metal == metal && $0.currency == currency && $0.time <= moment }
      if let time = known.map(\.time).max() { return known.last { $0.time == time } }
    }
    return nil
  }
}

extension FixBook {
  /// The columns of a file of fixes.
  public static let columns = ["id", "metal", "currency", "price_per_troy_ounce", "time", "source"]
  /// The header line of a file of fixes.
  public static let header = columns.joined(separator: ",") + "\n"

  /// Reads fixes from comma-separated text; the column `id` may be left out or empty, the fix then gets a name.
  ///
  /// - Throws: everything that is wrong with the file, by line and column: a price of zero, two fixes of one name.
  public static func parse(text: String, source: String) throws(CSVFaults<CSVProblem>) -> FixBook {
    let table = CSVTable(text: text, file: source, columns: Array(columns.dropFirst()), optional: ["id"])
    var faults = table.faults.filter { $0.problem != .noRows }
    var fixes: [MetalFix] = []
    var origins: [String: RowOrigin] = [:]
    for row in table.rows {
      var reader = RowReader<CSVProblem>(row: row)
      if let fix = reader.fix() {
        if let first = origins[fix.id] { reader.report(.repeatedID(fix.id, first: first), in: "id") }
        origins[fix.id] = origins[fix.id] ?? row.origin
        fixes.append(fix)
      }
      faults += reader.faults
    }
    guard faults.isEmpty else { throw CSVFaults(faults) }
    return FixBook(unchecked: fixes)
  }

  /// The fixes as lines of comma-separated text without a header, to be added to a file.
  public var lines: String {
    fixes.map { fix in
      CSVRow.text([
        fix.id, fix.metal.rawValue, fix.currency.code, "\(fix.pricePerTroyOunce)", "\(fix.time)", fix.source,
      ])
    }.joined()
  }

  /// The fixes of `new` that are not in this book yet.
  ///
  /// - Throws: where a name is taken by another fix; a name means one figure for ever.
  public func additions(from new: FixBook) throws(FixNameTaken) -> FixBook {
    var added: [MetalFix] = []
    for fix in new.fixes {
      guard let known = self.fix(fix.id) else {
        added.append(fix)
        continue
      }
      if !known.isSame(as: fix) { throw FixNameTaken(known: known) }
    }
    return FixBook(unchecked: added)
  }
}

extension RowReader<CSVProblem> {
  fileprivate mutating func fix() -> MetalFix? {
    let metal: PreciousMetal? = word("metal")
    let currency = text("currency").flatMap { code -> Currency? in
      if let currency = Currency(code: code) { return currency }
      report(.unknownWord(code, known: ["the codes of ISO 4217, such as USD"]), in: "currency")
      return nil
    }
    let price = size("price_per_troy_ounce", below: 1_000_000_000)
    let time = text("time").flatMap { text -> UTCInstant? in
      if let time = UTCInstant(text) { return time }
      report(.unknownWord(text, known: ["a moment in UTC such as 2026-03-02T10:00:00Z"]), in: "time")
      return nil
    }
    let source = text("source")
    guard let metal, let currency, let price, let time, let source else { return nil }
    let id = cell("id")
    return MetalFix(
      id: id.isEmpty ? MetalFix.name(metal, currency, time) : id, metal: metal, currency: currency,
      pricePerTroyOunce: price, time: time, source: source)
  }
}

/// A fix of that name is already written down and says something else.
public struct FixNameTaken: Error, Hashable {
  /// The fix that bears the name.
  public let known: MetalFix

  /// Makes the error.
  public init(known: MetalFix) { self.known = known }
}
