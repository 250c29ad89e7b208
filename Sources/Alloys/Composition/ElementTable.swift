import CSVFiles
import Quantities

/// The density of each element that a composition can name.
public struct ElementTable: Sendable, Hashable {
  private let densities: [ChemicalElement: GramsPerCubicCentimetre]

  /// The density of the pure solid element near 20 °C.
  public func density(of element: ChemicalElement) -> GramsPerCubicCentimetre {
    guard let density = densities[element] else {
      preconditionFailure("a table was made without \(element.rawValue)")
    }
    return density
  }

  private enum Column: String, CaseIterable {
    case symbol
    case density = "density_g_cm3"
    case sources
  }

  /// Reads a table that must give every element once.
  /// - Throws: everything that is wrong with it, by line.
  public static func parse(text: String, source: String) throws(CSVFaults<AlloyRowProblem>) -> ElementTable {
    let table = CSVTable(text: text, file: source, columns: Column.allCases.map(\.rawValue))
    var faults = table.faults(among: AlloyRowProblem.self)
    var densities: [ChemicalElement: GramsPerCubicCentimetre] = [:]
    for row in table.rows {
      var reader = RowReader<AlloyRowProblem>(row: row)
      let element: ChemicalElement? = reader.word(Column.symbol.rawValue)
      let density = reader.number(Column.density.rawValue, in: 0.1...22.6)
      _ = reader.text(Column.sources.rawValue)
      if let element, densities[element] != nil {
        reader.report(.repeatedElement(element.rawValue), in: Column.symbol.rawValue)
      }
      if let element, let density { densities[element] = GramsPerCubicCentimetre(density) }
      faults += reader.faults
    }
    if faults.isEmpty {
      let last = RowOrigin(file: source, line: table.rows.last?.origin.line ?? 1)
      faults = ChemicalElement.allCases.filter { densities[$0] == nil }.map {
        CSVFault(origin: last, column: $0.rawValue, problem: .file(.missingValue))
      }
    }
    guard faults.isEmpty else { throw CSVFaults(faults) }
    return ElementTable(densities: densities)
  }

  /// The project's own table, from `Data/elements.csv`, which is part of the program.
  public static let standard: ElementTable = {
    do {
      return try parse(text: String(decoding: PackageResources.elements_csv, as: UTF8.self), source: "elements.csv")
    } catch {
      preconditionFailure("the project's own elements are at fault:\n\(error)")
    }
  }()
}
