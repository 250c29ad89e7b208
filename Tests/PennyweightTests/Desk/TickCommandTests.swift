import Foundation
import Testing

@Suite struct `A tick of the clock` {
  private let id = "ason-2026-0001"

  /// The client complains on Friday the 13th, 10:00; the house replies on Monday.
  private func replied() throws -> CommandDesk {
    let desk = try CommandDesk.delivered()
    try desk.give(
      "order complain \(id) 'two hoops are missing' --fault shortage --as customer --as-of 2026-03-13T10:00:00Z",
      "case reply \(id).case-1 'we look for them' --as-of 2026-03-16T10:00:00Z")
    return desk
  }

  @Test func `closes a case without a response from the next millisecond on, once`() throws {
    let desk = try replied()
    let last = "2026-03-23T10:00:00"
    #expect(try desk.give("tick --as-of \(last).000Z") == "nothing was due\n")
    let closing = "\(id).case-1  closed automatically: no response by 2026-03-23T10:00:00Z [H3-26]\n"
    let dry = try desk.give("tick --as-of \(last).001Z --dry-run")
    #expect(dry.hasPrefix(closing) && dry.hasSuffix("nothing was written\n"), "\(dry)")
    let ticked = try desk.give("tick --as-of \(last).001Z")
    #expect(ticked.hasPrefix(closing) && ticked.contains("case closed") && !ticked.contains("nothing"), "\(ticked)")
    let kept = try desk.give("case show \(id).case-1 --json")
    for moment in ["\(last).001Z", "2026-11-01T00:00:00Z"] {
      #expect(try desk.give("tick --as-of \(moment)") == "nothing was due\n")
    }
    #expect(try desk.give("case show \(id).case-1 --json") == kept)
    #expect(try desk.refusal("case respond \(id).case-1 'still missing' --as customer").contains("closed"))
  }

  @Test func `leaves a case alone whose client responded at the last moment`() throws {
    let desk = try replied()
    try desk.give("case respond \(id).case-1 'found' --as customer --as-of 2026-03-23T10:00:00Z")
    #expect(try desk.give("tick --as-of 2026-04-23T10:00:00Z") == "nothing was due\n")
  }

  @Test func `ends an unpaid order and closes a case in one run, and neither again`() throws {
    let desk = try replied()
    try desk.give(
      "order open --house ten-dollar-customization --kind customized-stock --client Bo --email bo@example.com "
        + "--as-of 2026-03-20T09:00:00Z")
    let unpaid = "ten-dollar-customization-2026-0001"
    let shown = try desk.give("order show \(unpaid) --as-of 2026-03-20T10:00:00Z")
    #expect(shown.contains("the first payment until 2026-03-21 09:00 UTC, or the order ends [H2-02]"), "\(shown)")
    let due = try desk.objects("due --as-of 2026-03-20T10:00:00Z --json").filter { $0["order"] as? String == unpaid }
    #expect(due.first?["step"] as? String == "payment" && due.first?["rules"] as? [String] == ["H2-02"], "\(due)")
    let ticked = try desk.give("tick --as-of 2026-03-24T00:00:00Z")
    #expect(ticked.contains("ten-dollar-customization-2026-0001  the order expired"), "\(ticked)")
    #expect(ticked.contains("\(id).case-1  closed automatically"), "\(ticked)")
    #expect(try desk.give("tick --as-of 2026-03-24T00:00:00Z") == "nothing was due\n")
    #expect(try desk.give("check") == "2 orders, 1 case, 0 accounts folded anew: all as they were kept\n")
  }

  @Test func `is not due to orders, cases and accounts that are late: due lists them`() throws {
    let desk = try CommandDesk.delivered()
    try desk.give("order complain \(id) 'two hoops are missing' --fault shortage --as-of 2026-03-13T10:00:00Z")
    // Friday 10:00 and 48 working hours: Tuesday 10:00.
    let last = "2026-03-17T10:00:00"
    #expect(try desk.give("due --late --as-of \(last)Z") == "nothing is due\n")
    let late = try desk.objects("due --late --as-of \(last).001Z --json")
    #expect(late.count == 1)
    #expect(late.first?["case"] as? String == "\(id).case-1" && late.first?["order"] as? String == id)
    #expect(late.first?["step"] as? String == "reply" && late.first?["rules"] as? [String] == ["H3-25"])
    let table = try desk.give("due --as-of \(last).001Z")
    #expect(table.contains("\(id).case-1  reply  client's word  2026-03-13 10:00 UTC"), "\(table)")
    #expect(table.contains("LATE  H3-25"), "\(table)")
    #expect(try desk.give("tick --as-of \(last).001Z") == "nothing was due\n")
  }
}

@Suite struct `An order that is shown` {
  private let id = "ason-2026-0001"

  @Test func `lists its cases with what each waits for`() throws {
    let desk = try CommandDesk.delivered()
    #expect(try !desk.give("order show \(id)").contains("  case 1 "))
    try desk.give("order complain \(id) 'two hoops are missing' --fault shortage --as-of 2026-03-13T10:00:00Z")
    func line(_ moment: String) throws -> String {
      let shown = try desk.give("order show \(id) --as-of \(moment)")
      return try #require(shown.split(separator: "\n").map(String.init).first { $0.hasPrefix("  case 1 ") })
    }
    let due = "shortage, open since 2026-03-13 10:00 UTC; reply due until 2026-03-17 10:00 UTC"
    #expect(try line("2026-03-16T10:00:00Z").hasSuffix("\(due) [H3-25]"))
    #expect(try line("2026-03-18T10:00:00Z").hasSuffix("\(due), LATE [H3-25]"))
    try desk.give("case reply \(id).case-1 'we look' --as-of 2026-03-16T10:00:00Z")
    #expect(
      try line("2026-03-18T10:00:00Z").hasSuffix(
        "closes by itself after 2026-03-23 10:00 UTC without a response [H3-26]"))
    try desk.give(
      "order resolve \(id).case-1 --remedy refund-of-items --as customer --as-of 2026-03-17T10:00:00Z",
      "case grant \(id).case-1 8.40 --for hoops --as-of 2026-03-17T11:00:00Z")
    #expect(try line("2026-03-18T10:00:00Z").contains("refund of 8.40 USD granted, 0.00 USD paid"))
    let cases = try desk.object("order show \(id) --json")["cases"] as? [[String: Any]]
    #expect(cases?.first?["id"] as? String == "\(id).case-1" && cases?.first?["remedy"] as? String == "refund-of-items")
  }

  @Test func `names no gate once it is cancelled, but the money that goes back`() throws {
    let desk = try CommandDesk()
    try desk.give(
      "order open --house ason --kind wholesale --client Ada --email ada@example.com --as-of 2026-03-02T09:00:00Z",
      "order cart place \(id) --item E14:hoops:4.20:20:10:40 --evidence order-sheet --as-of 2026-03-02T09:30:00Z",
      "order pay \(id) 84 --method visa --reference V-1 --as-of 2026-03-02T10:00:00Z",
      "order payer draw \(id) 1 --draw 50 --as-of 2026-03-02T10:01:00Z",
      "order confirm \(id) --as-of 2026-03-02T10:30:00Z")
    #expect(try desk.give("order show \(id)").contains("pick the goods"))
    let given = try desk.give("order cancel \(id) --reason moved --as customer --as-of 2026-03-02T16:00:00Z")
    #expect(given.contains("  next         refund 71.40 USD\n"), "\(given)")
    #expect(try desk.object("order show \(id) --json")["next"] is NSNull)
    try desk.give(
      "order pay-back \(id) 71.40 --method visa --reference V-2 --reason cancelled --as-of 2026-03-03T10:00:00Z")
    let shown = try desk.give("order show \(id) --as-of 2026-06-01T00:00:00Z")
    #expect(shown.contains("nothing; the order is cancelled") && !shown.contains("LATE"), "\(shown)")
    #expect(try desk.objects("order list --json --as-of 2026-06-01T00:00:00Z").first?["next"] as? String == "cancelled")
    #expect(try desk.give("due --as-of 2026-06-01T00:00:00Z") == "nothing is due\n")
  }
}
