import CSVFiles
import Quantities

extension StoneList {
  /// The columns of a stone list, in any order; those after `count` may be left out where no row needs them.
  public static let columns = Column.allCases.map(\.rawValue)

  enum Column: String, CaseIterable {
    case kind
    case cut
    case count
    case supplier = "supplied_by"
    case setting
    case length = "length_mm"
    case width = "width_mm"
    case depth = "depth_mm"
    case carats = "carat"
    case pricePerCarat = "price_per_carat"
    case pricePerStone = "price_per_stone"
    case certificate

    static let needed: [Self] = [.kind, .cut, .count, .supplier, .setting]
  }

  /// Reads a stone list from comma-separated text.
  ///
  /// A stone's weight is as given in `carat` (of one stone), or its size must be there: length, width and depth, where
  /// a round needs one diameter only. The house's stones have a price per carat or per stone, the client's have none.
  ///
  /// - Throws: everything that is wrong with the list, by line and column.
  public static func parse(
    text: String, source: String, tables: StoneTables = .standard
  ) throws(CSVFaults<CSVProblem>) -> StoneList {
    let needed = Column.needed.map(\.rawValue)
    let table = CSVTable(text: text, file: source, columns: needed, optional: columns.filter { !needed.contains($0) })
    var faults = table.faults
    var stones: [Stone] = []
    for row in table.rows {
      var reader = RowReader<CSVProblem>(row: row)
      let stone = reader.stone(tables)
      faults += reader.faults
      if let stone, reader.faults.isEmpty { stones.append(stone) }
    }
    guard faults.isEmpty else { throw CSVFaults(faults) }
    return StoneList(stones: stones)
  }
}

extension RowReader<CSVProblem> {
  fileprivate typealias Column = StoneList.Column

  /// The row's stones, or nil and the faults that keep them from being any.
  fileprivate mutating func stone(_ tables: StoneTables) -> Stone? {
    let gem = named(.kind, tables.gems, by: \.name)
    let cut = named(.cut, tables.cuts, by: \.name)
    let count = units(Column.count.rawValue, scale: 0, in: 1...100_000, allowed: "1…100000")
    let supplier: StoneSupplier? = word(Column.supplier.rawValue)
    let setting: SettingStyle? = word(Column.setting.rawValue)
    let size = size(isRound: cut?.isRound ?? false)
    let carats = optional(Column.carats.rawValue) { $0.size(Column.carats.rawValue, below: 10_000) }
    let price = price(supplier)
    if let cut, cell(Column.carats.rawValue).isEmpty { checkWeighable(cut) }
    guard let gem, let cut, let count, let supplier, let setting else { return nil }
    let certificate = cell(Column.certificate.rawValue)
    return Stone(
      gem: gem, cut: cut, size: size, givenCarats: carats.map(ExactCarats.init), count: count, supplier: supplier,
      price: price, setting: setting, certificate: certificate.isEmpty ? nil : certificate, line: row.origin.line ?? 0)
  }

  private mutating func named<Entry>(_ column: Column, _ entries: [Entry], by name: (Entry) -> String) -> Entry? {
    guard let text = text(column.rawValue) else { return nil }
    let asked = text.lowercased()
    guard let entry = entries.first(where: { name($0) == asked }) else {
      report(.unknownWord(text, known: entries.map(name)), in: column.rawValue)
      return nil
    }
    return entry
  }

  private mutating func size(isRound: Bool) -> StoneSize? {
    // No cut stone in trade is longer than 200 mm; the bound also keeps the product of three sizes exact.
    let length = optional(Column.length.rawValue) { $0.size(Column.length.rawValue, below: 200) }
    let width = optional(Column.width.rawValue) { $0.size(Column.width.rawValue, below: 200) }
    let depth = optional(Column.depth.rawValue) { $0.size(Column.depth.rawValue, below: 200) }
    guard let length, let width = width ?? (isRound ? length : nil) else { return nil }
    return StoneSize(length: length, width: width, depth: depth)
  }

  private mutating func checkWeighable(_ cut: StoneCut) {
    var needed: [Column] = [.length]
    if !cut.isRound { needed += [.width, .depth] }
    for column in needed where cell(column.rawValue).isEmpty { report(.missingValue, in: column.rawValue) }
  }

  private mutating func price(_ supplier: StoneSupplier?) -> StonePrice? {
    // A thousand million for a carat or a stone bounds every currency.
    let perCarat = optional(Column.pricePerCarat.rawValue) {
      $0.amount(Column.pricePerCarat.rawValue, upTo: 1_000_000_000)
    }
    let perStone = optional(Column.pricePerStone.rawValue) {
      $0.amount(Column.pricePerStone.rawValue, upTo: 1_000_000_000)
    }
    let given = [Column.pricePerCarat, .pricePerStone].filter { !cell($0.rawValue).isEmpty }
    switch supplier {
    case .client:
      if let first = given.first { report(.notTogether("a price", "a stone of the client"), in: first.rawValue) }
    case .house:
      if given.isEmpty { report(.missingValue, in: Column.pricePerCarat.rawValue) }
      if given.count == 2 {
        report(.notTogether("a price per carat", "a price per stone"), in: Column.pricePerStone.rawValue)
      }
    case nil: break
    }
    return perCarat.map(StonePrice.perCarat) ?? perStone.map(StonePrice.perStone)
  }
}
