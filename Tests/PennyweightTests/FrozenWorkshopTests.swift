import Foundation
import Testing

/// What an earlier version wrote opens, reads the same, answers the same, and goes on to the same cents.
///
/// Where a sentence changes on purpose, `scripts/freeze-workshops --words` writes what is printed anew, and no figure.
@Suite struct `A workshop of an earlier version` {
  private func expectSame(_ printed: FrozenWorkshop.Printed, in workshop: FrozenWorkshop) throws {
    let now = try workshop.run(printed.line)
    #expect(now == printed.text, "pennyweight \(printed.line)")
  }

  @Test func `is kept of each house that comes with the program, with what was printed of it`() {
    let houses = ["alona", "ason", "full-payment-bespoke", "made-to-order", "ten-dollar-customization"]
    #expect(FrozenWorkshop.all.filter { $0.hasPrefix("0.1.0/") } == houses.map { "0.1.0/\($0)" })
  }

  @Test(arguments: FrozenWorkshop.all)
  func `is sound, and prints its orders, cases, accounts, promises and messages as it did`(name: String) throws {
    let workshop = try FrozenWorkshop(name)
    let kept = try workshop.printed("shown")
    #expect(kept.contains { $0.line == "check" && $0.text.hasSuffix("folded anew: all as they were kept\n") })
    for printed in kept { try expectSame(printed, in: workshop) }
  }

  @Test(arguments: FrozenWorkshop.all)
  func `gives a command that is repeated under its key the first answer, and takes no other under it`(
    name: String
  ) throws {
    let workshop = try FrozenWorkshop(name)
    let before = try workshop.run("order list --json")
    let answered = try workshop.printed("answered")
    #expect(answered.count > 30)
    for printed in answered {
      #expect(printed.text.contains("nothing was written now") || printed.line.hasPrefix("settle"), "\(printed.line)")
      try expectSame(printed, in: workshop)
    }
    for printed in answered.prefix(3) {
      let other = try workshop.run("\(printed.line) --evidence another")
      #expect(other.contains("was used before for another command") && other.hasSuffix("exit status 65\n"), "\(other)")
    }
    #expect(try workshop.run("order list --json") == before)
  }

  @Test(arguments: FrozenWorkshop.all)
  func `goes on: what waited is weighed in and settles to the same cent, new orders are opened`(name: String) throws {
    let workshop = try FrozenWorkshop(name)
    for printed in try workshop.printed("continued") { try expectSame(printed, in: workshop) }
  }
}
