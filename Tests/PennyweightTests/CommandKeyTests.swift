import Foundation
import Testing

@Suite struct `A command under its own key` {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func run(_ line: String) throws -> BuiltProgram.Outcome {
    try BuiltProgram.run(
      line.split(separator: " ").map(String.init), in: scratch.folder, environment: ["USER": "Mei"])
  }

  private func openAccount() throws {
    let opened = try run(
      "account open ason-17 --house ason --client Ada --email ada@example.com --as-of 2026-03-02T08:00:00Z")
    #expect(opened.status == 0, "\(opened.errors)")
  }

  @Test func `puts money into an account once, however often it is sent`() throws {
    try openAccount()
    for _ in 0..<3 {
      let received = try run("account receive ason-17 200 --method bank-transfer --reference S1 --key S1")
      #expect(received.status == 0, "\(received.errors)")
    }
    #expect(try run("account show ason-17").output.contains("left    200.00 USD"))
    let changed = try run("account receive ason-17 201 --method bank-transfer --reference S1 --key S1")
    #expect(changed.status == 65 && changed.errors.contains("was used before for another command"))
    let malformed = try run("account receive ason-17 200 --method bank-transfer --reference S1 --key é")
    #expect(malformed.status == 64 && malformed.errors.contains("--key"))
  }

  @Test func `opens one order, though it was given no name`() throws {
    let line = "order open --house alona --client Ada --email ada@example.com --key first-message"
    let first = try run(line)
    let again = try run(line + " --as-of 2026-11-01T00:00:00Z")
    #expect(first.status == 0 && again.status == 0, "\(again.errors)")
    #expect(again.output.contains("given before; nothing was written now"))
    #expect(try run("order list --json").objects.count == 1)
  }

  @Test func `gives back to the prepaid account once what came from there`() throws {
    try openAccount()
    let order = "ason-2026-0001"
    for line in [
      "account receive ason-17 200 --method bank-transfer --reference S1 --as-of 2026-03-02T08:30:00Z",
      "order open --house ason --kind wholesale --client Ada --email ada@example.com --country GB --account ason-17 "
        + "--as-of 2026-03-02T09:00:00Z",
      "order cart place \(order) --item E14:hoops:4.20:20:10 --evidence mail --as-of 2026-03-02T09:30:00Z",
      "order pay-from-account \(order) --as-of 2026-03-02T10:10:00Z --key K1",
      "order pay-from-account \(order) --as-of 2026-03-02T10:11:00Z --key K1",
      "order pay-back-to-account \(order) 20 --reason less --as-of 2026-03-02T11:00:00Z --key K2",
      "order pay-back-to-account \(order) 20 --reason less --as-of 2026-03-02T11:05:00Z --key K2",
    ] {
      let outcome = try run(line)
      #expect(outcome.status == 0, "\(line): \(outcome.errors)")
    }
    #expect(try run("account show ason-17").output.contains("left    136.00 USD"))
    let more = try run("order pay-back-to-account \(order) 65 --reason all")
    #expect(more.status == 65 && more.errors.contains("64.00"), "\(more.errors)")
  }

  @Test func `gives back from a case to the account what the order took of it, in both journals`() throws {
    try openAccount()
    let order = "ason-2026-0001"
    for line in [
      "account receive ason-17 200 --method bank-transfer --reference S1 --as-of 2026-03-02T08:30:00Z",
      "order open --house ason --kind wholesale --client Ada --email ada@example.com --country GB --account ason-17 "
        + "--as-of 2026-03-02T09:00:00Z",
      "order cart place \(order) --item E14:hoops:4.20:20:10 --evidence mail --as-of 2026-03-02T09:30:00Z",
      "order pay-from-account \(order) --as-of 2026-03-02T10:10:00Z",
      "order confirm \(order) --as-of 2026-03-02T10:30:00Z",
      "order cart pick \(order) --as-of 2026-03-03T10:00:00Z",
      "order parcel pack \(order) --carrier DHL --weight 850g --cost 36.45 --as-of 2026-03-03T15:00:00Z",
      "order settle \(order) --as-of 2026-03-03T15:10:00Z",
      "order pay-from-account \(order) --as-of 2026-03-03T16:00:00Z",
      "order ship \(order) --carrier DHL --tracking JD0146 --country GB --as-of 2026-03-04T10:00:00Z",
      "order deliver \(order) --as-of 2026-03-09T10:00:00Z",
      "order complain \(order) three-hoops-are-missing --fault shortage --as customer --as-of 2026-03-09T12:00:00Z",
      "case evidence \(order).case-1 p.jpg --kind photo --as customer --as-of 2026-03-09T12:10:00Z",
      "case verify \(order).case-1 yes counted --as-of 2026-03-09T13:00:00Z",
      "order resolve \(order).case-1 --remedy refund-of-items --as customer --as-of 2026-03-09T14:00:00Z",
      "case grant \(order).case-1 15.70 --for hoops --as-of 2026-03-09T15:00:00Z",
      "case pay-back \(order).case-1 15.70 --method prepaid-deposit --reference A --reason less "
        + "--as-of 2026-03-09T16:00:00Z",
    ] {
      let outcome = try run(line)
      #expect(outcome.status == 0, "\(line): \(outcome.errors)")
    }
    // 200.00 less 84.00 of goods and 36.45 of sending, and 15.70 back.
    #expect(try run("account show ason-17").output.contains("left    95.25 USD"))
    #expect(try run("check").status == 0)
  }

  @Test func `is not written in a dry run of an account`() throws {
    let dry = try run("account open ason-17 --house ason --client Ada --email ada@example.com --dry-run")
    #expect(dry.status == 0 && dry.output.contains("nothing was written"))
    #expect(try run("account show ason-17").status == 65)
  }

  @Test(arguments: [
    "order offer ID --item A:x:1:9223372036854775807:1 --item B:x:1:1:1",
    "order offer ID --item A:x:1:60:1 --units 60,x",
    "order offer ID --item A:x:1:-5:1",
  ]) func `that counts what nobody can make is refused, not a crash`(line: String) throws {
    let opened = try run("order open --house alona --kind reorder --client Ada --email ada@example.com --id a-1")
    #expect(opened.status == 0, "\(opened.errors)")
    let outcome = try run(line.replacing("ID", with: "a-1"))
    #expect(outcome.status == 64, "\(outcome.status): \(outcome.errors)")
  }
}
