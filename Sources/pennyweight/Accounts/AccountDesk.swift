import ArgumentParser
import English
import Orders
import Payloads
import Quantities
import Workshop
import WorkshopFolder

/// What the commands of accounts share.
struct AccountDesk {
  let desk: OrderDesk
  let id: AccountID

  init(_ options: DeskOptions, _ id: AccountID, opening: WorkshopOpening = .toWrite) async throws {
    desk = try await OrderDesk(options, opening: opening)
    self.id = id
  }

  /// The account as it stands.
  func stored() async throws -> StoredAccount {
    try await desk.refusing { () async throws(WorkshopRefusal) in try await desk.workshop.account(id) }
  }

  /// Gives commands, all or none, and prints what they gave.
  func give(_ commands: AccountCommand...) async throws { try print(await given(commands)) }

  /// What commands gave.
  func given(_ commands: [AccountCommand]) async throws -> GivenToAccount {
    let instruction = try desk.options.instruction(at: desk.asOf)
    return try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.give(commands, to: id, instruction)
    }
  }

  /// Prints entries, and what is left.
  func print(_ given: GivenToAccount) throws {
    try Recorded.printing(isRecorded: !desk.options.dryRun) {
      try StandardStream.output.write(desk.options.json ? JSONText.text(given.entries) : text(given))
    }
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
  func money(_ amount: ExactDecimal) async throws -> Money {
    let currency = try await stored().account.currency
    do throws(MoneyError) { return try Money(exactly: amount, currency) } catch {
      throw ValidationError("amount: \(error)")
    }
  }
}

extension AccountID: ExpressibleByArgument {
  /// Reads an account's name.
  public init?(argument: String) { self.init(argument) }
}
