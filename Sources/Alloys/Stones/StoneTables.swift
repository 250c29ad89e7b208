import CSVFiles
import Quantities

/// The gems and cuts that a stone list may name.
public struct StoneTables: Sendable, Hashable {
  /// Gems by name, in the table's order.
  public let gems: [Gem]
  /// Cuts by name, in the table's order.
  public let cuts: [StoneCut]

  /// The gem of a name, whatever its case; nil where the table has none.
  public func gem(named name: String) -> Gem? { gems.first { $0.name == name.lowercased() } }

  /// The cut of a name; nil where the table has none.
  public func cut(named name: String) -> StoneCut? { cuts.first { $0.name == name } }

  /// The project's own tables, from `Data/gems.csv` and `Data/cuts.csv`, which are part of the program.
  public static let standard: StoneTables = {
    do {
      return StoneTables(
        gems: try readRows(PackageResources.gems_csv, "gems.csv", ["gem", "density_g_cm3", "diamond"]) { reader in
          guard let name = reader.text("gem"), let density = reader.size("density_g_cm3", below: 23),
            let diamond: YesOrNo = reader.word("diamond")
          else { return nil }
          return Gem(name: name, density: density, isDiamond: diamond == .yes)
        },
        cuts: try readRows(PackageResources.cuts_csv, "cuts.csv", ["cut", "body", "correction", "round", "note"]) {
          reader in
          guard let name = reader.text("cut"), let body: StoneCut.Body = reader.word("body"),
            let correction = reader.size("correction", below: 10), let round: YesOrNo = reader.word("round")
          else { return nil }
          return StoneCut(name: name, body: body, correction: correction, isRound: round == .yes)
        })
    } catch {
      preconditionFailure("the project's own stones are at fault:\n\(error)")
    }
  }()
}

extension MeleeChart {
  /// The project's own chart, from `Data/melee.csv`, which is part of the program.
  public static let standard: MeleeChart = {
    do {
      let columns = ["round_diameter_mm", "trade_carat"]
      return MeleeChart(
        rows: try readRows(PackageResources.melee_csv, "melee.csv", columns) { reader in
          guard let diameter = reader.size(columns[0], below: 100), let carats = reader.size(columns[1], below: 100)
          else { return nil }
          return Row(diameter: diameter, carats: carats)
        })
    } catch {
      preconditionFailure("the project's own melee chart is at fault:\n\(error)")
    }
  }()
}

/// A fact that a table states.
private enum YesOrNo: String, CaseIterable {
  case yes
  case no
}

/// The rows of a data file of the project, each read by `read`, or everything that is wrong with it.
func readRows<Row>(
  _ bytes: [UInt8], _ file: String, _ columns: [String], _ read: (inout RowReader<CSVProblem>) -> Row?
) throws(CSVFaults<CSVProblem>) -> [Row] {
  let table = CSVTable(text: String(decoding: bytes, as: UTF8.self), file: file, columns: columns)
  var faults = table.faults
  var rows: [Row] = []
  for row in table.rows {
    var reader = RowReader<CSVProblem>(row: row)
    if let value = read(&reader) { rows.append(value) }
    faults += reader.faults
  }
  guard faults.isEmpty else { throw CSVFaults(faults) }
  return rows
}
