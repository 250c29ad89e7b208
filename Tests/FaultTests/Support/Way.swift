import Foundation
import Journals
import Testing

/// One command of the way: its line, whether faults are tried on it, and how the workshop stood before and after it.
struct Step: Sendable {
  let line: String
  /// The folder as it was before, with the files that the line names; nil where no faults are tried on it.
  let before: String?
  /// The workshop's head before it; nil before there is one.
  let headBefore: WorkshopHead?
  let headAfter: WorkshopHead
  let output: String
  let errors: String
  /// The calls that it made without a fault.
  let calls: [SystemCall]
}

/// A workshop on its way through the commonest commands, each kept with how the folder stood before it.
///
/// Every command has its moment and its key, so that however it is broken off and repeated, the workshop's head, a sum
/// over all that is recorded, must come to the same.
final class Way: Sendable {
  /// Made once for all tests.
  static let made = Task { try Way() }

  let scratch: Scratch
  let steps: [Step]

  /// Those on which faults are tried.
  var tried: [Step] { steps.filter { $0.before != nil } }

  private init() throws {
    scratch = try Scratch()
    let folder = scratch.path("way")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let models = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Frozen/0.1.0/models")
    for name in ["band.obj", "fixes.csv"] {
      try FileManager.default.copyItem(atPath: models.appending(path: name).path, toPath: "\(folder)/\(name)")
    }
    var steps: [Step] = []
    for (number, line) in Self.lines.enumerated() {
      let isTried = line.hasPrefix("! ")
      let words = isTried ? String(line.dropFirst(2)) : line
      let before = isTried ? try scratch.copy(folder, as: "before-\(number)") : nil
      let headBefore = try Self.head(folder)
      let log = scratch.path("calls-\(number)")
      let outcome = try Program.run(words, in: folder, addingCallsTo: log)
      try #require(outcome.status == 0, "\(words): \(outcome.errors)")
      let after = try #require(try Self.head(folder))
      steps.append(
        Step(
          line: words, before: before, headBefore: headBefore, headAfter: after, output: outcome.output,
          errors: outcome.errors, calls: try CallLog.calls(log)))
    }
    self.steps = steps
  }

  /// The head that was confirmed last; a program that asks for it would leave files beside the database.
  private static func head(_ folder: String) throws -> WorkshopHead? {
    guard let file = FileManager.default.contents(atPath: "\(folder)/workshop/workshop.head") else { return nil }
    let line = String(decoding: file.dropFirst(1024), as: UTF8.self)
    return WorkshopHead(line.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// The commands; faults are tried on those that begin with an exclamation mark.
  private static let lines = [
    "! order open --id r-1 --house alona --client 'Ada Lovelace' --email ada@example.com --country GB "
      + "--style 'signet ring' --metal 18k --colour yellow --size 'US 7' --budget 2500 "
      + "--as-of 2026-03-02T09:00:00Z --key 1",
    "order assign r-1 Mei --as-of 2026-03-02T09:01:00Z --key 2",
    "! order confirm r-1 --as-of 2026-03-02T09:05:00Z --key 3",
    "order fees r-1 --as-of 2026-03-02T09:10:00Z --key 4",
    "! order pay r-1 110 --method paypal --reference PP-8841 --as-of 2026-03-02T10:00:00Z --key 5",
    "order artwork r-1 sketch-3.png --as customer --by Ada --as-of 2026-03-02T11:00:00Z --key 6",
    "! order submit r-1 band.obj --alloy 18k-yellow --as cad-designer --as-of 2026-03-04T09:00:00Z --key 7",
    "! order approve r-1 --round 1 --as customer --by Ada --as-of 2026-03-06T09:00:00Z --key 8",
    "! order quote r-1 --alloy 18k-yellow --fixes fixes.csv --as-of 2026-03-06T10:00:00Z --key 9",
    "! order accept r-1 --quote 1 --as customer --by Ada --as-of 2026-03-06T11:00:00Z --key 10",
    "order pay r-1 453.81 --method bank-transfer --reference S-1 --as-of 2026-03-06T15:00:00Z --key 11",
    "order start r-1 --as-of 2026-03-09T08:00:00Z --key 12",
    "order finish r-1 --as-of 2026-03-18T16:00:00Z --key 13",
    "! order weigh-in r-1 --gross 5.99g --scale Ohaus --as-of 2026-03-19T08:00:00Z --key 14",
    "account open a-17 --house ason --client Ada --email ada@example.com --as-of 2026-03-02T08:00:00Z --key 15",
    "account receive a-17 200 --method bank-transfer --reference S1 --as-of 2026-03-02T08:30:00Z --key 16",
    "! order open --id w-1 --house ason --kind wholesale --client Ada --email ada@example.com --country GB "
      + "--account a-17 --as-of 2026-03-02T09:00:00Z --key 17",
    "order cart place w-1 --item E14:hoops:4.20:20:10 --evidence mail --as-of 2026-03-02T09:30:00Z --key 18",
    "! order pay-from-account w-1 --as-of 2026-03-02T10:10:00Z --key 19",
    "! order show r-1 --as-of 2026-03-19T09:00:00Z --json",
    "! order list --as-of 2026-03-19T09:00:00Z",
    "! backup copy",
  ]
}
