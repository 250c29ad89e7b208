import Foundation
import Journals
import Quantities
import WorkshopFolder

/// Appends to the same two journals as others do, reading again and repeating whenever another was first.
struct AgainstOthers {
  let workshop: WorkshopFolder
  let name: String
  let count: Int

  func run() async throws {
    let names = try [JournalName(.order, "1"), JournalName(.account, "a")]
    FileHandle.standardOutput.write(Data("ready\n".utf8))
    _ = readLine()
    var known = [JournalVersion.none, .none]
    var (conflicts, replays) = (0, 0)
    for number in 1...count {
      let event = NewEvent("written", body: try Body(writer: name, number: number, parts: 2).json)
      guard let key = CommandKey("\(name)-\(number)") else { throw CocoaError(.coderInvalidValue) }
      let command = KeyedCommand(key, body: event.body, answer: Array("\(number)".utf8))
      while true {
        do {
          let appends = zip(names, known).map { JournalAppend(to: $0, at: $1, [event]) }
          let moment = UTCInstant(milliseconds: Int64(number))
          switch try await workshop.journals.append(appends, at: moment, under: command) {
          case .appended: known = known.map { $0.adding(1) }
          case .replayed: throw CocoaError(.fileWriteUnknown)
          }
          if number % 10 == 0 {
            let again = try await workshop.journals.append(appends, at: moment, under: command)
            if again == replay(number) { replays += 1 }
          }
          break
        } catch JournalError.conflict {
          conflicts += 1
          for (index, journal) in names.enumerated() {
            let more = try await workshop.journals.events(of: journal, after: known[index])
            known[index] = known[index].adding(more.count)
          }
        }
      }
    }
    FileHandle.standardOutput.write(Data("\(conflicts) \(replays)\n".utf8))
  }

  private func replay(_ number: Int) -> AppendOutcome { .replayed(answer: Array("\(number)".utf8)) }
}
