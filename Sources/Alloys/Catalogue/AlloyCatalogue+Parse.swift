import CSVFiles
import Quantities

extension AlloyCatalogue {
  /// The columns of a catalogue file; they may stand in any order.
  public static let columns = Column.allCases.map(\.rawValue)

  enum Column: String, CaseIterable {
    case id
    case metal
    case karat
    case colour
    case fineness = "fineness_permille"
    case composition = "composition_wt_percent"
    case density = "density_g_cm3"
    case densityLow = "density_low"
    case densityHigh = "density_high"
    case sources
  }

  /// Reads a catalogue from comma-separated text with the header of `columns`.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - source: what to call the file in faults and in the origin of each row.
  ///   - known: alloys that a composition may name beside those of the file itself.
  /// - Returns: the rows in the file's order.
  /// - Throws: everything that is wrong with the file, by line.
  public static func parse(
    text: String, source: String, known: AlloyCatalogue = .standard
  ) throws(CSVFaults<AlloyRowProblem>) -> AlloyCatalogue {
    let table = CSVTable(text: text, file: source, columns: columns)
    var faults = table.faults(among: AlloyRowProblem.self)
    var alloys: [Alloy] = []
    let named = Set(table.rows.compactMap { $0.cells[Column.id.rawValue] })
    var firstOrigins: [String: RowOrigin] = [:]
    for row in table.rows {
      var reader = RowReader<AlloyRowProblem>(row: row)
      let name = reader.cell(Column.id.rawValue)
      if let first = firstOrigins[name] {
        reader.report(.file(.repeatedID(name, first: first)), in: Column.id.rawValue)
      } else if !name.isEmpty {
        firstOrigins[name] = row.origin
      }
      let alloy = reader.alloy()
      for part in alloy?.composition.namedAlloys ?? [] {
        let isKnown = named.contains(part.text) || known.alloy(part) != nil
        if !isKnown { reader.report(.unknownAlloy(part.text), in: Column.composition.rawValue) }
        if part.text == name { reader.report(.namesItself(name), in: Column.composition.rawValue) }
      }
      faults += reader.faults
      if let alloy, reader.faults.isEmpty { alloys.append(alloy) }
    }
    let catalogue = AlloyCatalogue(alloys)
    faults += finenessFaults(of: catalogue, within: known.overridden(by: catalogue))
    guard faults.isEmpty else { throw CSVFaults(faults) }
    return catalogue
  }

  /// The rows whose composition holds less of the precious metal than even a hallmark's tolerance lets pass, or more
  /// by half a karat, which is a slip and no alloy.
  private static func finenessFaults(of rows: AlloyCatalogue, within whole: AlloyCatalogue) -> [CSVFault<
    AlloyRowProblem
  >] {
    rows.all.compactMap { alloy in
      guard let audit = whole.audit(of: alloy), let share = audit.fineShare, let off = audit.finenessOff,
        off < Fineness.hallmarkTolerance * -1 || off > Karat.half
      else { return nil }
      let held = FixedDecimals.string(share.value * 1000, decimals: 1)
      let claimed = FixedDecimals.string(alloy.fineness.share * 1000, decimals: 1)
      let problem: AlloyRowProblem =
        off < .zero
        ? .belowFineness(composition: held, fineness: claimed) : .aboveFineness(composition: held, fineness: claimed)
      return CSVFault(origin: alloy.origin, column: Column.composition.rawValue, problem: problem)
    }
  }
}

extension RowReader<AlloyRowProblem> {
  /// The row's alloy, or nil and the faults that keep it from being one.
  fileprivate mutating func alloy() -> Alloy? {
    typealias Column = AlloyCatalogue.Column
    let id = id(Column.id.rawValue)
    let metal: Metal? = word(Column.metal.rawValue)
    let karat = karat(Column.karat.rawValue)
    let colour = cell(Column.colour.rawValue)
    let fineness = units(Column.fineness.rawValue, scale: 1, in: 0...10_000, allowed: "0…1000")
      .map { Fineness(partsPerTenThousand: $0) }
    let composition = composition(Column.composition.rawValue)
    // Nothing that a jeweler casts is lighter than foam or heavier than osmium.
    let density = estimate(
      low: Column.densityLow.rawValue, value: Column.density.rawValue, high: Column.densityHigh.rawValue,
      in: 0.1...22.6, GramsPerCubicCentimetre.init)
    let sources = text(Column.sources.rawValue)
    if let metal, let karat, let fineness { check(karat, of: metal, against: fineness) }
    guard let id, let metal, let fineness, let composition, let density, let sources else { return nil }
    return Alloy(
      id: id, metal: metal, karat: karat, colour: colour.isEmpty ? nil : colour, fineness: fineness,
      composition: composition, density: density, sources: sources.split(separator: ";").map(String.init),
      origin: row.origin)
  }

  private mutating func karat(_ column: String) -> Karat? {
    guard !cell(column).isEmpty else { return nil }
    return units(column, scale: 0, in: 1...24, allowed: "1…24").flatMap(Karat.init)
  }

  /// Gold's fineness must be nearest to its karat; what gold-filled names is the karat of its layer.
  private mutating func check(_ karat: Karat, of metal: Metal, against fineness: Fineness) {
    let column = AlloyCatalogue.Column.karat.rawValue
    switch metal {
    case .gold:
      let nearest = Karat.nearest(to: fineness)
      if nearest != karat.parts { report(.notTheKarat("\(karat.parts)", nearest: nearest), in: column) }
    case .goldFilled: break
    case .platinum, .palladium, .silver, .brass, .bronze, .steel, .titanium, .wax, .resin:
      report(.karatWithoutGold, in: column)
    }
  }
}

extension Fineness {
  /// How far a piece without solder may fall below its stamp in the US: 3 ‰.
  ///
  /// Source: National Gold and Silver Stamping Act (15 U.S.C. 295), as the reference data of the trade gives it.
  static let hallmarkTolerance = Ratio(0.003)
}
