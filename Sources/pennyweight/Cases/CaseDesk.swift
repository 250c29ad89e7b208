import ArgumentParser
import English
import HousePolicies
import Orders
import Payloads
import Quantities
import Workshop

/// The desk at which a command line gives commands to cases after the sale.
struct CaseDesk {
  let desk: OrderDesk

  init(_ options: DeskOptions) async throws { desk = try await OrderDesk(options) }

  /// Opens a case and prints it.
  func complain(_ complaint: ClientComplaint, on id: OrderID) async throws {
    let instruction = try desk.options.instruction(at: desk.asOf)
    let opened = try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.complain(complaint, on: id, instruction)
    }
    try Recorded.printing(isRecorded: !desk.options.dryRun) { try print(opened) }
  }

  /// Gives a command and prints what it gave.
  func give(_ command: CaseCommand, to id: CaseID) async throws {
    let instruction = try desk.options.instruction(at: desk.asOf)
    let given = try await desk.refusing { () async throws(WorkshopRefusal) in
      try await desk.workshop.give(command, to: id, instruction)
    }
    try Recorded.printing(isRecorded: !desk.options.dryRun) { try print(given) }
  }

  /// The case as it stands.
  func stored(_ id: CaseID) async throws -> StoredCase {
    try await desk.refusing { () async throws(WorkshopRefusal) in try await desk.workshop.afterSalesCase(id) }
  }

  /// An amount in a case's currency.
  func money(_ amount: ExactDecimal, _ option: String, of id: CaseID) async throws -> Money {
    try desk.money(amount, option, of: await stored(id).order)
  }

  private func print(_ given: StoredCase) throws {
    if desk.options.json { return try StandardStream.output.write(JSONText.text(given.entries)) }
    let style = Style.fitting(.output)
    let lines = given.entries.map { "  \($0.sentence)\($0.rules.isEmpty ? "" : " [\($0.rules.shown)]")\n" }
    let unwritten =
      given.isReplayed
      ? " (given before; nothing was written now)" : desk.options.dryRun ? " (nothing was written)" : ""
    try StandardStream.output.write(
      style(.heading, given.aftercase.id.description) + unwritten + "\n" + lines.joined()
        + LabelledLines.text(Self.standing(given.aftercase)))
  }

  /// What the case entitles to, and who bears what so far.
  static func standing(_ one: AfterSalesCase) -> [(label: String, fact: String?)] {
    [
      ("entitled to", one.opening.outcome.sentence), ("client bears", "\(one.borneByClient)"),
      ("house's parcels", "\(one.shipping(borneBy: .house))"),
      ("refund granted", one.refundGranted.minorUnits == 0 ? nil : "\(one.refundGranted)"),
      ("refunded", one.refunded.minorUnits == 0 ? nil : "\(one.refunded)"),
    ]
  }
}

extension Ruled<FaultOutcome> {
  /// What follows from the fault, in words, with its rules.
  fileprivate var sentence: String { term.sentence + " [\(rules.shown)]" }
}

extension CaseID: ExpressibleByArgument {
  /// Reads `alona-2026-0001.case-1`.
  public init?(argument: String) { self.init(argument) }
}

extension FaultKind: ExpressibleByArgument {}

extension Remedy: ExpressibleByArgument {}

extension EvidenceKind: ExpressibleByArgument {}

extension CarrierFinding: ExpressibleByArgument {}

extension ShippingWay: ExpressibleByArgument {}

extension Duties.Payer: ExpressibleByArgument {}

/// What a client comes back with; a complaint of the program itself has the same name.
typealias ClientComplaint = Orders.Complaint
