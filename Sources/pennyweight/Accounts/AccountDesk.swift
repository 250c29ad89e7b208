import ArgumentParser
import Orders
import Quantities
import Workshop
import WorkshopStore

/// What the commands of accounts share.
struct AccountDesk {
  let desk: OrderDesk
  let id: AccountID

  init(_ options: DeskOptions, _ id: AccountID, opening: WorkshopOpening = .toWrite) throws {
    desk = try OrderDesk(options, opening: opening)
    self.id = id
  }

  /// The account as it stands.
  func stored() throws -> StoredAccount {
    try desk.refusing { () throws(WorkshopRefusal) in try desk.workshop.account(id) }
  }

  /// Gives a command and prints what it gave.
  func give(_ command: AccountCommand) throws {
    let entries = try desk.refusing { () throws(WorkshopRefusal) in
      try desk.workshop.give(
        command, to: id, by: desk.options.actor, asOf: desk.asOf, dryRun: desk.options.dryRun)
    }
    try print(entries)
  }

  /// Prints entries, and what is left.
  func print(_ entries: [AccountEntry]) throws {
    if desk.options.json { return try StandardStream.output.write(JSONText.text(entries)) }
    let lines = entries.map { "  \($0.sentence)\($0.rules.isEmpty ? "" : " [\($0.rules.shown)]")\n" }
    let left = desk.options.dryRun ? "  nothing was written\n" : "  left  \(try stored().account.deposit.balance)\n"
    try StandardStream.output.write("\(id)\n" + lines.joined() + left)
  }

  /// An amount in the account's currency.
  func money(_ amount: ExactDecimal) throws -> Money {
    let currency = try stored().account.currency
    do throws(MoneyError) { return try Money(exactly: amount, currency) } catch {
      throw ValidationError("amount: \(error)")
    }
  }
}

extension AccountID: ExpressibleByArgument {
  /// Reads an account's name.
  public init?(argument: String) { self.init(argument) }
}
