import Foundation
import GRDB
import Journals
import OpenedWorkshop
import TestSupport
import Testing
import Workshop
import WorkshopFolder

/// Every row of a workshop of all kinds deleted, put in the place of its neighbour, or exchanged with it, by a program that
/// takes the guards away and puts them back: a check tells it, whatever row it was.
@Suite struct `A single row that another program changed` {
  private enum Change: String, CaseIterable {
    case deleted, copied, swapped
  }

  @Test(arguments: ["alona", "ason"])
  func `is told by a check`(house: String) async throws {
    let scratch = try Scratch()
    let sound = try await workshop(of: house, in: scratch)
    let file = try Tampering("\(sound)/workshop.sqlite")
    var (tried, places) = (0, 0)
    for table in try file.tables() {
      let rows = try file.rows(of: table)
      for (place, row) in rows.enumerated() {
        let other = rows[(place + 1) % rows.count]
        for change in Change.allCases {
          places += 1
          guard Soak.isWhole || places % 37 == 0 || rows.count == 1 else { continue }
          let changed = try scratch.copy(sound, as: "changed")
          defer { try? FileManager.default.removeItem(atPath: changed) }
          guard try isChanged(by: change, row, other, of: table, "\(changed)/workshop.sqlite") else { continue }
          // Lists are compared by folding every journal, which takes a second.
          let folds = ["projections", "due"].contains(table.name)
          let isTold = try await isTold(changed, folds: folds)
          #expect(isTold, "\(house): row \(place + 1) of \(table.name) \(change.rawValue)")
          tried += 1
        }
      }
    }
    #expect(tried > 20)
    print("\(house): \(tried) rows changed")
  }

  /// A workshop that an earlier version wrote, with orders at every stage, cases and accounts, brought up to date.
  private func workshop(of house: String, in scratch: Scratch) async throws -> String {
    let frozen = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Frozen/0.1.0/\(house)/workshop").path
    let sound = try scratch.copy(frozen, as: "sound")
    try FileManager.default.createDirectory(atPath: "\(sound)/vault", withIntermediateDirectories: true)
    _ = try await WorkshopFolder.openUpToDate(sound, .toWrite)
    return sound
  }

  /// Changes a row; false where both rows say the same, or the file itself takes no two that do.
  private func isChanged(
    by change: Change, _ row: [DatabaseValue], _ other: [DatabaseValue], of table: Tampering.Table, _ file: String
  ) throws -> Bool {
    let file = try Tampering(file)
    let saysSame = row.dropFirst(table.key.count) == other.dropFirst(table.key.count)
    if change != .deleted, saysSame || table.columns.isEmpty { return false }
    do {
      switch change {
      case .deleted: try file.delete(row, of: table)
      case .copied: try file.put(row, inPlaceOf: other, of: table)
      case .swapped: try file.swap(row, other, of: table)
      }
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return false
    }
  }

  private func isTold(_ folder: String, folds: Bool) async throws -> Bool {
    do {
      let workshop = try await WorkshopFolder.open(folder, .toRead)
      if try await !workshop.check().isEmpty { return true }
      return folds ? try await !Workshop(workshop).checkJournals().faults.isEmpty : false
    } catch is StorageTrouble {
      return true
    }
  }
}
