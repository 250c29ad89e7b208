import CSVFiles

/// Why a row of the standard catalogue is kept though its composition says otherwise.
public struct CatalogueException: Sendable, Hashable {
  /// The alloy.
  public let alloy: AlloyID
  /// The check that it misses.
  public let check: AlloyAudit.Check
  /// Why it stays as it is.
  public let reason: String

  private enum Column: String, CaseIterable {
    case id
    case check
    case reason
  }

  /// Reads a list of exceptions.
  /// - Throws: everything that is wrong with it, by line.
  public static func parse(text: String, source: String) throws(CSVFaults<AlloyRowProblem>) -> [CatalogueException] {
    let table = CSVTable(text: text, file: source, columns: Column.allCases.map(\.rawValue))
    var faults = table.faults(among: AlloyRowProblem.self)
    var exceptions: [CatalogueException] = []
    for row in table.rows {
      var reader = RowReader<AlloyRowProblem>(row: row)
      let alloy = reader.id(Column.id.rawValue)
      let check: AlloyAudit.Check? = reader.word(Column.check.rawValue)
      let reason = reader.text(Column.reason.rawValue)
      faults += reader.faults
      if let alloy, let check, let reason {
        exceptions.append(CatalogueException(alloy: alloy, check: check, reason: reason))
      }
    }
    guard faults.isEmpty else { throw CSVFaults(faults) }
    return exceptions
  }

  /// The exceptions of the standard catalogue, from `Data/exceptions.csv`, which is part of the program.
  public static let standard: [CatalogueException] = {
    do {
      return try parse(text: String(decoding: PackageResources.exceptions_csv, as: UTF8.self), source: "exceptions.csv")
    } catch {
      preconditionFailure("the project's own exceptions are at fault:\n\(error)")
    }
  }()
}
