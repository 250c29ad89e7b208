import Foundation
import Journals
import TestSupport
import Testing
import WorkshopFolder

/// The workshop's files as the loss of power or a failing disk leaves them, made of every write that the program did.
@Suite struct `An image of the workshop's files` {
  private static let losses = Soak.count(150, whole: 6000)
  private static let decays = Soak.count(150, whole: 4000)

  @Test func `after the loss of power has every acknowledged command and no part of one`() async throws {
    let way = try await Way.made.value
    let places = try way.placesOfLoss()
    #expect(places.count > 200)
    var chance = SplitMix64(seed: 14)
    var kept = 0
    for number in 0..<Self.losses {
      let place = places[number * 7919 % places.count]
      let loss = Loss.allCases[number % Loss.allCases.count]
      let image = place.disk.image(loss, &chance)
      let name = "image \(number), \(loss.rawValue) after call \(place.calls) of: \(place.step.line)"
      let scratch = try Scratch()
      try Way.write(image, to: scratch.path("workshop"))
      do {
        let workshop = try await WorkshopFolder.open(scratch.path("workshop"), .toWrite)
        #expect(try await workshop.check() == [], "\(name)")
        let head = try await workshop.journals.head()
        #expect([place.step.headBefore, place.step.headAfter].contains(head), "\(name): \(head)")
        if place.calls >= place.step.calls.count { #expect(head == place.step.headAfter, "\(name): \(head)") }
        if head == place.step.headAfter { kept += 1 }
      } catch {
        Issue.record("\(name): \(error)")
      }
    }
    #expect(kept > 0)
    print("\(Self.losses) images after the loss of power")
  }

  @Test func `on a failing disk is refused, or told, or gives what was recorded and nothing else`() async throws {
    let way = try await Way.made.value
    let places = try way.placesOfLoss()
    let recorded = try await WorkshopFolder.open(way.scratch.path("way/workshop"), .toRead).journals.everything()
    let entries = Dictionary(grouping: recorded, by: \.journal)
    var chance = SplitMix64(seed: 15)
    var verdicts: [String: Int] = [:]
    for number in 0..<Self.decays {
      let place = places[number * 7907 % places.count]
      let decay = Decay.allCases[number % Decay.allCases.count]
      var image = place.disk.image(.none, &chance)
      let whole = image
      decay.damage(&image, &chance)
      if image == whole { continue }
      let name = "image \(number), \(decay.rawValue) after call \(place.calls) of: \(place.step.line)"
      let scratch = try Scratch()
      try Way.write(image, to: scratch.path("workshop"))
      let verdict = try await verdict(on: scratch.path("workshop"), place.step, entries, name)
      verdicts[verdict, default: 0] += 1
    }
    #expect(verdicts["refused", default: 0] > 0 && verdicts["told", default: 0] > 0, "\(verdicts)")
    print("images on a failing disk: \(verdicts)")
  }

  private func verdict(
    on folder: String, _ step: Step, _ entries: [JournalName: [RecordedEvent]], _ name: String
  ) async throws -> String {
    do {
      let workshop = try await WorkshopFolder.open(folder, .toWrite)
      let faults = try await workshop.check()
      for (journal, recorded) in entries {
        guard let found = try? await workshop.journals.events(of: journal) else { continue }
        let due = [step.headBefore, step.headAfter].compactMap { $0 }.isEmpty ? [] : recorded.prefix(found.count)
        #expect(found == Array(due), "\(name): \(journal) gives other entries; \(faults)")
      }
      if faults.isEmpty {
        let head = try await workshop.journals.head()
        #expect([step.headBefore, step.headAfter].contains(head), "\(name): a loss that is not told: \(head)")
        return "as recorded"
      }
      return "told"
    } catch is StorageTrouble {
      return "refused"
    } catch is JournalError {
      return "refused"
    }
  }
}

extension JournalStore {
  /// Every event of every journal, in the order of names.
  func everything() async throws(JournalError) -> [RecordedEvent] {
    try await fold(nil, into: []) { all, _, events in all += events }
  }
}
