import ArgumentParser
import English
import Orders
import Quantities
import Workshop
import WorkshopFolder

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

  /// Gives commands, all or none, and prints what they gave.
  func give(_ commands: AccountCommand...) throws { try print(given(commands)) }

  /// What commands gave.
  func given(_ commands: [AccountCommand]) throws -> GivenToAccount {
    let key = try desk.options.commandKey()
    return try desk.refusing { () throws(WorkshopRefusal) in
      try desk.workshop.give(
        commands, to: id, by: desk.options.actor, asOf: desk.asOf, key: key, asked: desk.options.asked(),
        dryRun: desk.options.dryRun)
    }
  }

  /// Prints entries, and what is left.
  func print(_ given: GivenToAccount) throws {
    if desk.options.json { return try StandardStream.output.write(JSONText.text(given.entries)) }
    try StandardStream.output.write(text(given))
  }

  /// Entries, and what is left, in words.
  func text(_ given: GivenToAccount) -> String {
    let lines = given.entries.map { "  \($0.sentence)\($0.rules.isEmpty ? "" : " [\($0.rules.shown)]")\n" }
    let what =
      given.isReplayed
      ? " (given before; nothing was written now)" : desk.options.dryRun ? " (nothing was written)" : ""
    return "\(id)\(what)\n" + lines.joined() + "  left  \(given.account.deposit.balance)\n"
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
