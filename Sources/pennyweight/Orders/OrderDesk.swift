import ArgumentParser
import HousePolicies
import Orders
import Quantities
import Workshop
import WorkshopFolder

/// The desk at which a command line gives commands to orders.
struct OrderDesk {
  let workshop: Workshop
  let options: DeskOptions
  /// The moment of the command.
  let asOf: UTCInstant

  /// Opens the workshop that the options name.
  init(_ options: DeskOptions, opening: WorkshopOpening = .toWrite) throws {
    workshop = try options.folder.workshop(opening)
    self.options = options
    asOf = options.asOf ?? .now()
  }

  /// Opens an order and prints it.
  func open(_ opening: OpenedOrder, under policy: HousePolicy) throws {
    let key = try options.commandKey()
    try print(
      refusing { () throws(WorkshopRefusal) in
        try workshop.open(
          opening, by: options.actor, under: policy, asOf: asOf, key: key, asked: options.asked(),
          dryRun: options.dryRun)
      }, under: policy)
  }

  /// The next name that is free, as `alona-2026-0001`.
  func nextName(_ policy: HousePolicy) throws -> OrderID {
    let prefix = "\(policy.house)-\(asOf.date.prefix(4))-"
    let taken = try refusing { () throws(WorkshopRefusal) in try workshop.orderNames() }
      .compactMap { $0.text.hasPrefix(prefix) ? Int($0.text.dropFirst(prefix.count)) : nil }
    let number = String((taken.max() ?? 0) + 1)
    guard let id = OrderID(prefix + String(repeating: "0", count: max(0, 4 - number.count)) + number) else {
      throw ValidationError("The house's name makes no name of an order; give one with --id.")
    }
    return id
  }

  /// Runs what the workshop may refuse; a refusal ends the program.
  func refusing<Result>(_ work: () throws(WorkshopRefusal) -> Result) throws -> Result {
    try Refusing.ending { () throws(DraftRefusal) in
      do throws(WorkshopRefusal) { return try work() } catch { throw DraftRefusal(error) }
    }
  }

  /// The order of that name.
  func order(_ id: OrderID) throws -> StoredOrder {
    try refusing { () throws(WorkshopRefusal) in try workshop.order(id) }
  }

  /// The house's rules that an order keeps.
  func policy(of order: Order) throws -> HousePolicy {
    try refusing { () throws(WorkshopRefusal) in try workshop.policy(of: order) }
  }

  /// Gives a command and prints what it gave; `content` is what stands in a file that the command line names.
  ///
  /// People read `heading` before it, programs do not; where the command is refused, nobody does.
  func give(_ command: OrderCommand, to id: OrderID, content: String = "", heading: String = "") throws {
    let key = try options.commandKey()
    let given = try refusing { () throws(WorkshopRefusal) in
      try workshop.give(
        command, to: id, by: options.actor, asOf: asOf, key: key, asked: options.asked(content: content),
        dryRun: options.dryRun)
    }
    let policy = try policy(of: given.order)
    if !options.json && !heading.isEmpty { try StandardStream.output.write(heading) }
    try print(given, under: policy)
  }

  /// Prints what a command gave.
  func print(_ given: GivenCommand, under policy: HousePolicy) throws {
    let report = GivenReport(given: given, policy: policy, isDryRun: options.dryRun)
    try StandardStream.output.write(options.json ? JSONText.text(report) : report.text(.fitting(.output)))
  }

  /// An amount in an order's currency.
  func money(_ amount: ExactDecimal, _ option: String, of order: Order) throws -> Money {
    do throws(MoneyError) {
      return try Money(exactly: amount, order.currency)
    } catch {
      throw ValidationError("\(option): \(error)")
    }
  }
}

extension DraftRefusal {
  /// Passes on what the workshop refuses.
  init(_ refusal: WorkshopRefusal) { self.init(fault: refusal.description) }
}

extension OrderID: ExpressibleByArgument {
  /// Reads an order's name.
  public init?(argument: String) { self.init(argument) }
}
