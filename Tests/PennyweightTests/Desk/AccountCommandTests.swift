import Foundation
import Testing

@Suite struct `A client's account` {
  private static let opening =
    "account open ason-17 --house ason --client 'Ada Lovelace' --email ada@example.com --user-name ada "
    + "--as-of 2026-03-02T07:00:00Z"

  private func desk() throws -> CommandDesk {
    let desk = try CommandDesk()
    try desk.give(Self.opening)
    return desk
  }

  @Test func `H3-01: keeps its registered e-mail address, where another house lets it change`() throws {
    let desk = try desk()
    let refusal = try desk.refusal("account email ason-17 new@example.com --as customer")
    #expect(refusal.contains("account ason-17: The registered e-mail address cannot be changed"), "\(refusal)")
    #expect(refusal.contains("H3-01"))
    #expect(try desk.give("account show ason-17").contains("<ada@example.com>"))
    try desk.give("account open alona-3 --house alona --client Bo --email bo@example.com")
    let changed = try desk.give("account email alona-3 bo@example.org --as customer")
    #expect(changed.contains("registered e-mail address changed to bo@example.org"))
    #expect(try desk.give("account show alona-3").contains("Bo <bo@example.org>"))
  }

  @Test func `H3-02: takes changes of its profile together or not at all`() throws {
    let desk = try desk()
    let edit = "account edit ason-17 --contact 'Ada, +44 20' --address 'Kaj 3' --address 'Kaj 4' --measurement 'US 6.5'"
    let dry = try desk.give("\(edit) --dry-run")
    #expect(dry.contains("nothing was written") && dry.contains("contact changed [H3-02]"), "\(dry)")
    #expect(try !desk.give("account show ason-17").contains("+44"))
    #expect(
      try desk.refusal("account edit ason-17 --contact 'Ada, +44 20' --address ' '").contains(
        "every entry needs a text"))
    #expect(try !desk.give("account show ason-17").contains("+44"))
    #expect(try desk.objects("\(edit) --json").count == 3)
    let shown = try desk.give("account show ason-17")
    for line in [
      "contact       Ada, +44 20", "addresses     Kaj 3; Kaj 4", "measurements  US 6.5", "user name     ada",
    ] {
      #expect(shown.contains("  \(line)\n"), "\(shown)")
    }
    try desk.give("account edit ason-17 --no-addresses")
    #expect(try !desk.give("account show ason-17").contains("Kaj"))
    #expect(try desk.run("account edit ason-17").status == 64)
  }

  @Test func `H3-03: sets a new password by a link that works once, and keeps no secret`() throws {
    let desk = try desk()
    let ask = "account reset ask ason-17 --as customer --email ada@example.com --as-of 2026-03-02T08:00:00Z"
    #expect(try desk.refusal("\(ask)").contains("H3-03"))
    #expect(try desk.refusal("\(ask) --user-name bo").contains("H3-03"))
    #expect(try !desk.give("\(ask) --user-name ada --dry-run").contains("secret"))
    let drawn = try desk.object("\(ask) --user-name ada --json")
    let secret = try #require(drawn["secret"] as? String)
    let use = "account reset use ason-17 --secret \(secret) --as customer --as-of"
    let password = "correct horse battery staple"
    #expect(try desk.run("\(use) 2026-03-02T08:30:00Z").status == 64, "no password came")
    let used = try desk.give("\(use) 2026-03-02T09:00:00Z", input: password + "\n")
    #expect(used.contains("new password set by link [H3-03]"), "\(used)")
    #expect(try desk.refusal("\(use) 2026-03-02T09:00:00Z", input: password).contains("The link was used"))
    let journal = try desk.give("account show ason-17 --json") + desk.give("account show ason-17")
    let records = try Data(contentsOf: desk.scratch.folder.appending(path: "workshop/workshop.sqlite"))
    for text in [secret, password] {
      #expect(!journal.contains(text))
      #expect(records.range(of: Data(text.utf8)) == nil)
    }
    #expect(journal.contains("profile.reset-requested"))
  }

  @Test func `H3-03: refuses a link after its hour, and one replaced by the next`() throws {
    let desk = try desk()
    let (first, second) = (String(repeating: "a", count: 32), String(repeating: "b", count: 32))
    func ask(_ secret: String, _ minute: String) throws {
      try desk.give(
        "account reset ask ason-17 --user-name ada --email ada@example.com --secret \(secret) "
          + "--as-of 2026-03-02T08:\(minute):00Z")
    }
    func refusal(_ secret: String, _ time: String) throws -> String {
      try desk.refusal("account reset use ason-17 --secret \(secret) --as-of 2026-03-02T\(time)Z", input: "x")
    }
    try ask(first, "00")
    #expect(try refusal(first, "09:00:00.001").contains("The link has expired"))
    try ask(second, "10")
    #expect(try refusal(first, "08:11:00").contains("The link was used or replaced"))
  }

  @Test func `H3-04: has its problems listed by due until they are solved`() throws {
    let desk = try desk()
    try desk.give("account problem ason-17 'cannot log in' --as customer --as-of 2026-03-02T08:00:00Z")
    #expect(try desk.give("due --late --as-of 2026-03-02T20:00:00Z") == "nothing is due\n")
    let late = try desk.objects("due --late --json --as-of 2026-03-02T20:00:00.001Z")
    #expect(late.first?["account"] as? String == "ason-17" && late.first?["rules"] as? [String] == ["H3-04"])
    #expect(try desk.give("tick --as-of 2026-03-02T20:00:00.001Z") == "nothing was due\n")
    let shown = try desk.give("account show ason-17 --as-of 2026-03-02T21:00:00Z")
    #expect(shown.contains("cannot log in; to be solved until 2026-03-02 20:00 UTC, LATE [H3-04]"), "\(shown)")
    #expect(try desk.refusal("account solve ason-17 1 'unlocked' --as customer").contains("client"))
    #expect(try desk.refusal("account solve ason-17 2 'unlocked'").contains("problem 2"))
    let solved = try desk.give("account solve ason-17 1 'unlocked' --as-of 2026-03-02T19:00:00Z")
    #expect(solved.contains("problem 1 solved: unlocked [H3-04]") && solved.contains("problem solved"), "\(solved)")
    #expect(try desk.give("due --as-of 2026-03-04T00:00:00Z") == "nothing is due\n")
  }

  @Test func `takes money once under one key, and is not opened twice`() throws {
    let desk = try desk()
    let receive = "account receive ason-17 200 --method bank-transfer --reference S-1 --key s-1"
    #expect(try desk.give(receive).contains("left  200.00 USD"))
    let again = try desk.give(receive)
    #expect(again.contains("given before") && again.contains("left  200.00 USD"), "\(again)")
    let other = "account receive ason-17 300 --method bank-transfer --reference S-1 --key s-1"
    #expect(try desk.refusal(other).contains("was used before for another command"))
    #expect(try desk.refusal(Self.opening).contains("There is an account ason-17 already"))
    #expect(try desk.give("account show ason-17").contains("left       200.00 USD"))
  }

  @Test func `pays an order once under one key, and takes back what a cancelled order does not keep`() throws {
    let (desk, id) = (try desk(), "ason-2026-0001")
    try desk.give(
      "account receive ason-17 200 --method bank-transfer --reference S-1 --as-of 2026-03-02T08:00:00Z",
      "order open --house ason --kind wholesale --client Ada --email ada@example.com --account ason-17 "
        + "--as-of 2026-03-02T09:00:00Z",
      "order cart place \(id) --item E14:hoops:4.20:20:10:40 --evidence order-sheet --as-of 2026-03-02T09:30:00Z")
    let pay = "order pay-from-account \(id) --at-most 42 --key p-1 --as-of 2026-03-02T10:00:00Z"
    try desk.give(pay, pay)
    #expect(try desk.give("account show ason-17").contains("left       158.00 USD"))
    try desk.give("order cancel \(id) --reason moved --as-of 2026-03-02T11:00:00Z")
    let back = "order pay-back-to-account \(id) 42 --reason cancelled --key b-1 --as-of 2026-03-02T12:00:00Z"
    #expect(try desk.give(back).contains("nothing; the order is cancelled"))
    #expect(try desk.give(back).contains("given before"))
    let more = "order pay-back-to-account \(id) 0.01 --reason more --as-of 2026-03-02T12:00:00Z"
    #expect(try desk.refusal(more).contains("0.00 USD"))
    #expect(try desk.give("account show ason-17").contains("left       200.00 USD"))
  }
}
