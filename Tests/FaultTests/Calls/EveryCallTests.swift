import Foundation
import Journals
import OpenedWorkshop
import Testing
import WorkshopFolder

/// A fault at every call that the commonest commands make of the system: what was acknowledged stands, what was not is
/// recorded whole or not at all, and the command repeated under its key is recorded once.
@Suite struct `A fault at every call of the system` {
  private struct Point: CustomStringConvertible {
    let step: Step
    let fault: Fault
    let call: Int
    var description: String {
      let name = step.calls.indices.contains(call - 1) ? step.calls[call - 1].name : "none"
      let path = step.calls.indices.contains(call - 1) ? step.calls[call - 1].path : ""
      return "\(fault.rawValue) at call \(call) (\(name) \(path)) of: \(step.line)"
    }
  }

  @Test(arguments: Fault.allCases)
  func `leaves a workshop in which each command is recorded once or not at all`(fault: Fault) async throws {
    let way = try await Way.made.value
    var tried = 0
    for (number, step) in way.tried.enumerated() {
      let calls = (1...max(1, step.calls.count)).filter { fault != .torn || step.calls[$0 - 1].name == "write" }
      let share = max(1, calls.count / 2)
      let offset = (number * 7 + (Fault.allCases.firstIndex(of: fault) ?? 0) * 11) % share
      for (place, call) in calls.enumerated() where Soak.isWhole || place % share == offset {
        try await expectWhole(Point(step: step, fault: fault, call: call))
        tried += 1
      }
    }
    #expect(tried > 10)
    print("\(fault.rawValue): \(tried) faults")
  }

  private func expectWhole(_ point: Point) async throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(#require(point.step.before), as: "way")
    let outcome = try Program.run(point.step.line, in: folder, point.fault, at: point.call)
    expectReason(outcome, point)
    let head = try await self.head(in: folder, point)
    expectHead(head, after: outcome, point)
    try await expectWholeBackup(in: folder, point)
    let again = try Program.run(point.step.line, in: folder)
    #expect(again.status == 0, "\(point): repeated: \(again.errors)")
    let last = try await self.head(in: folder, point)
    #expect(last.map(counts) == counts(point.step.headAfter), "\(point): repeated")
    if point.step.headBefore != nil { #expect(last == point.step.headAfter, "\(point): repeated") }
    let due = ["vault", "workshop.head", "workshop.sqlite"]
    // A reader leaves SQLite's log and its index beside the file; the next writer takes them away.
    let found = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/workshop").sorted().filter {
      !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm")
    }
    #expect(found == due, "\(point): \(found)")
  }

  /// A backup that has its name is whole; it is taken away, so that another can be made.
  private func expectWholeBackup(in folder: String, _ point: Point) async throws {
    let copy = "\(folder)/copy"
    guard FileManager.default.fileExists(atPath: copy) else { return }
    let workshop = try await WorkshopFolder.open(copy, .toRead)
    #expect(try await workshop.check() == [], "\(point): the copy")
    #expect(try await workshop.journals.head() == point.step.headAfter, "\(point): the copy")
    try FileManager.default.removeItem(atPath: copy)
  }

  /// It goes on as if nothing were, or says why it ends, and prints nothing else than it would have.
  private func expectReason(_ outcome: Program.Outcome, _ point: Point) {
    if outcome.status == 0 {
      #expect(outcome.output == point.step.output && outcome.errors == point.step.errors, "\(point): \(outcome)")
    } else if outcome.status == -SIGKILL {
      #expect(point.fault.kills, "\(point): \(outcome)")
    } else {
      #expect([65, 66, 69, 70, 74, 75].contains(outcome.status), "\(point): \(outcome)")
      if point.fault.leavesStreams { #expect(!outcome.errors.isEmpty, "\(point): \(outcome)") }
      #expect(point.step.output.hasPrefix(outcome.output), "\(point): \(outcome)")
    }
  }

  private func expectHead(_ head: WorkshopHead?, after outcome: Program.Outcome, _ point: Point) {
    let step = point.step
    if outcome.status == 0 {
      #expect(head.map(counts) == counts(step.headAfter), "\(point): what was acknowledged is there")
    } else if step.headBefore == nil {
      let isNone = head == nil || head?.events == 0
      #expect(isNone || head.map(counts) == counts(step.headAfter), "\(point): whole or not at all")
    } else {
      #expect(head == step.headBefore || head == step.headAfter, "\(point): whole or not at all")
    }
  }

  /// The head of a workshop that must be sound; nil where there is none yet.
  private func head(in folder: String, _ point: Point) async throws -> WorkshopHead? {
    // A copy, since the log is taken away by the last program that has it open.
    let scratch = try Scratch()
    let copy = try scratch.copy(folder, as: "looked-at")
    do {
      let workshop = try await WorkshopFolder.openUpToDate("\(copy)/workshop", .toRead)
      let faults = try await workshop.check()
      #expect(faults == [], "\(point)")
      return try await workshop.journals.head()
    } catch let trouble as StorageTrouble where point.step.headBefore == nil {
      #expect(trouble.kind == .missing, "\(point): \(trouble)")
      return nil
    } catch {
      Issue.record("\(point): \(error)")
      return nil
    }
  }

  private func counts(_ head: WorkshopHead) -> [Int] { [head.commits, head.journals, head.events, head.answers] }
}
