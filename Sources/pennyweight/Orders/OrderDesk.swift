import ArgumentParser
import English
import HousePolicies
import Orders
import Payloads
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
  init(_ options: DeskOptions, opening: WorkshopOpening = .toWrite) async throws {
    workshop = try await options.folder.workshop(opening)
    self.options = options
    asOf = options.asOf ?? .now()
  }

  /// Opens an order and prints it.
  func open(_ wanted: NewOrder, under policy: HousePolicy) async throws {
    let instruction = try options.instruction(at: asOf)
    let given = try await refusing { () async throws(WorkshopRefusal) in
      try await workshop.open(wanted, under: policy, instruction)
    }
    try print(given, under: given.isReplayed ? await self.policy(of: given.order) : policy)
  }

  /// Runs what the workshop may refuse; a refusal ends the program.
  func refusing<Result>(_ work: () async throws(WorkshopRefusal) -> Result) async throws -> Result {
    try await Refusing.awaiting { () async throws(CommandRefusal) in
      do throws(WorkshopRefusal) { return try await work() } catch { throw CommandRefusal(error) }
    }
  }

  /// The order of that name.
  func order(_ id: OrderID) async throws -> StoredOrder {
    try await refusing { () async throws(WorkshopRefusal) in try await workshop.order(id) }
  }

  /// The house's rules that an order keeps.
  func policy(of order: Order) async throws -> HousePolicy {
    try await refusing { () async throws(WorkshopRefusal) in try await workshop.policy(of: order) }
  }

  /// Gives a command and prints what it gave; `content` is what stands in a file that the command line names.
  ///
  /// A key is held against the command, or against what was asked where that is worked out: from files, prices of the
  /// day, or from where the order stands. People read `heading` before what it gave, programs do not; where the command
  /// is refused, nobody does. It is told what was given, which under a key may be what was given before.
  func give(
    _ command: OrderCommand, to id: OrderID, isWorkedOut: Bool = false, content: String = "",
    heading: (GivenCommand) async throws -> String = { _ in "" }
  ) async throws {
    let instruction = try options.instruction(at: asOf, content: content)
    let asked = isWorkedOut ? options.asked(content: content) : nil
    let given = try await refusing { () async throws(WorkshopRefusal) in
      try await workshop.give(command, to: id, instruction, asked: asked)
    }
    let policy = try await policy(of: given.order)
    let heading = options.json ? "" : try await heading(given)
    try Recorded.printing(isRecorded: !options.dryRun) {
      if !heading.isEmpty { try StandardStream.output.write(heading) }
      try print(given, under: policy)
    }
  }

  /// Prints what a command gave.
  func print(_ given: GivenCommand, under policy: HousePolicy) throws {
    try Recorded.printing(isRecorded: !options.dryRun) {
      let text =
        options.json
        ? try JSONText.text(GivenCommandPayload(given, isDryRun: options.dryRun))
        : GivenReport(given: given, policy: policy, isDryRun: options.dryRun).text(.fitting(.output))
      try StandardStream.output.write(text)
    }
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

extension CommandRefusal {
  /// Passes on what the workshop refuses.
  init(_ refusal: WorkshopRefusal) {
    self.init(fault: refusal.advised, status: ExitStatus(refusal.category))
  }

  /// Passes on what stands against a batch: the first fifty reasons, and how many more there are.
  init(_ refused: BatchRefused) {
    let isAgain = refused.reasons.allSatisfy { $0.category == .tryAgain }
    let reasons = FirstLines.of(refused.reasons, \.advised).joined(separator: "\n")
    self.init(fault: reasons + "\nnothing was written", status: ExitStatus(isAgain ? .tryAgain : nil))
  }
}

extension WorkshopRefusal {
  /// What is wrong and what to do, with the command that helps.
  fileprivate var advised: String { sentence + (advice.map { " " + $0 } ?? "") }
}

extension OrderID: ExpressibleByArgument {
  /// Reads an order's name.
  public init?(argument: String) { self.init(argument) }
}
