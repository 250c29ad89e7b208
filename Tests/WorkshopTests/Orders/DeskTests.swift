import English
import Foundation
import HousePolicies
import Journals
import Orders
import Quantities
import Testing

@testable import Workshop

@Suite struct `A workshop's desk` {
  private let folder: Folder
  private let golden: Golden
  private let staff = Actor(.accountSpecialist, "Mia Chen")

  init() async throws {
    folder = try await Folder()
    golden = try Golden("alona")
  }

  @Test(arguments: ["alona", "full-payment-bespoke"]) func `keeps a whole order as the engine decides it`(house: String)
    async throws
  {
    let golden = try Golden(house)
    let id = try await folder.desk().replay(golden)
    // Another desk reads what the first has written.
    let stored = try await folder.desk().order(id)
    #expect(stored.entries == golden.entries && stored.order.isClosed)
    let (counts, faults) = try await folder.desk().checkJournals()
    #expect(counts[.order] == 1 && faults.isEmpty)
  }

  @Test func `makes a command under one key one event, with the first answer for ever`() async throws {
    let desk = try await folder.desk()
    let id = try await desk.replay(golden, first: 3)
    let key = try #require(CommandKey("fees of 2026-0001"))
    let given = golden.given[3]
    let first = try await desk.give(given.command, to: id, by: given.by, asOf: given.at, key: key)
    #expect(!first.isReplayed && first.order.received == first.order.refundable)
    let version = try await desk.order(id).order.version
    for moment in [given.at, given.at.adding(hours: 1000)] {
      let again = try await folder.desk().give(given.command, to: id, by: given.by, asOf: moment, key: key)
      #expect(again.isReplayed && again.entries == first.entries)
    }
    #expect(try await desk.order(id).order.version == version)
    let other = OrderCommand.note(text: "another command")
    do {
      _ = try await desk.give(other, to: id, by: given.by, asOf: given.at, key: key)
      Issue.record("a changed body is refused")
    } catch { #expect("\(error)".contains("was used before for another command")) }
    #expect(try await desk.order(id).order.version == version)
  }

  @Test func `answers a repeated opening though the house's rules have changed since`() async throws {
    let key = try #require(CommandKey("open 2026-0001"))
    let (opening, first) = (try golden.opening(), golden.entries[0])
    let opened = try await folder.desk().open(opening, by: first.by, under: golden.policy, asOf: first.at, key: key)
    let narrow = try golden.policy.changed("edition", "2026-09") { $0["ways"] = [] }
    let again = try await folder.desk().open(opening, by: first.by, under: narrow, asOf: first.at, key: key)
    #expect(again.isReplayed && again.entries == opened.entries)
  }

  @Test func `decides a note again where somebody else wrote meanwhile`() async throws {
    let (quick, id) = (try await folder.desk(), try await folder.desk().replay(golden, first: 3))
    let (once, moment) = (Once(), golden.given[3].at)
    let slow = try await folder.desk { records in
      Interrupted(records: records) {
        if once.isFirst {
          _ = try? await quick.give(.note(text: "first"), to: id, by: Actor(.owner, "Noor"), asOf: moment)
        }
      }
    }
    _ = try await slow.give(.note(text: "second"), to: id, by: staff, asOf: moment)
    let last = try await quick.order(id).entries.suffix(2)
    #expect(last.map(\.event) == [.noted(text: "first"), .noted(text: "second")])
  }

  @Test func `tells whoever comes second, who may try again, where the command comes to something else`() async throws {
    let index = try #require(
      golden.given.firstIndex { if case .rounds(.submitRound) = $0.command { true } else { false } })
    let (quick, id) = (try await folder.desk(), try await folder.desk().replay(golden, first: index))
    let (once, given) = (Once(), golden.given[index])
    let slow = try await folder.desk { records in
      Interrupted(records: records) {
        if once.isFirst { _ = try? await quick.give(given.command, to: id, by: given.by, asOf: given.at) }
      }
    }
    do {
      _ = try await slow.give(given.command, to: id, by: given.by, asOf: given.at)
      Issue.record("what was the first round would be the second")
    } catch {
      guard case .overtaken = error else { throw error }
      #expect(error.isWorthAnotherTry && error.sentence.contains("at the same moment"))
    }
    #expect(try await quick.order(id).order.rounds.count == 1)
    _ = try await slow.give(given.command, to: id, by: given.by, asOf: given.at)
    #expect(try await quick.order(id).order.rounds.count == 2)
  }

  @Test func `gives the first answer to the same command that overtook itself`() async throws {
    let (quick, id) = (try await folder.desk(), try await folder.desk().replay(golden, first: 3))
    let key = try #require(CommandKey("pay fees"))
    let given = golden.given[3]
    let slow = try await folder.desk { records in
      Interrupted(records: records) {
        _ = try? await quick.give(given.command, to: id, by: given.by, asOf: given.at, key: key)
      }
    }
    let answer = try await slow.give(given.command, to: id, by: given.by, asOf: given.at, key: key)
    #expect(answer.isReplayed && answer.order.receipts.count == 1)
  }

  @Test func `loses nothing where two desks write the same order at once`() async throws {
    let id = try await folder.desk().replay(golden, first: 1)
    let before = try await folder.desk().order(id).order.version
    let (folder, moment) = (folder, golden.given[1].at)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for name in ["Mia", "Noor"] {
        group.addTask {
          let desk = try await folder.desk()
          for number in 1...20 {
            let note = OrderCommand.note(text: "\(name) \(number)")
            _ = try await desk.give(note, to: id, by: Actor(.owner, name), asOf: moment)
          }
        }
      }
      try await group.waitForAll()
    }
    let entries = try await folder.desk().order(id).entries.dropFirst(before)
    #expect(entries.count == 40)
    for name in ["Mia", "Noor"] {
      #expect(entries.filter { $0.by.name == name }.map(\.event) == (1...20).map { .noted(text: "\(name) \($0)") })
    }
    #expect(try await folder.desk().checkJournals().faults.isEmpty)
  }

  @Test func `H1-20 keeps an order under the terms of the day it was opened`() async throws {
    let golden = try Golden("full-payment-bespoke")
    let desk = try await folder.desk()
    let id = try await desk.replay(golden, first: 0)
    let later = try golden.policy.changed("edition", "later") { policy in policy["promises"] = [] }
    try await desk.adopt(later, asOf: golden.given[0].at)
    let editions = try await desk.policies(of: golden.policy.house).map(\.edition)
    #expect(editions == [golden.policy.edition, "later"])
    let kept = try await desk.policy(of: desk.order(id).order)
    #expect(kept == golden.policy)
    let promises = try await desk.order(id).order.promises(under: kept)
    #expect(promises.map { $0.rules.map(\.text) } == [["H1-01"]])
    for given in golden.given { _ = try await desk.give(given.command, to: id, by: given.by, asOf: given.at) }
    #expect(try await desk.order(id).entries == golden.entries)
    // The order's e-mail names the terms that it keeps, and not the later ones.
    let mails = golden.entries.compactMap { if case .message(let mail) = $0.event { mail } else { nil } }
    let confirmed = try #require(mails.first { $0.kind == .orderConfirmed })
    #expect(confirmed.because.map(\.text) == ["H1-20"])
    #expect(confirmed.facts.contains(MessageFact(.terms, golden.policy.edition)))
    #expect(confirmed.facts.contains(MessageFact(.times, "estimates")))
    let changed = try golden.policy.changed("edition", golden.policy.edition) { $0["promises"] = [] }
    await #expect(throws: WorkshopRefusal.self) { try await desk.adopt(changed, asOf: golden.given[0].at) }
  }
}
