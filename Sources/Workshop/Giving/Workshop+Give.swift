import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  /// Decides a command against an order as it stands, and appends what it gives.
  ///
  /// Where it may give money back, the order's cases after the sale are read too and held to their versions in the same
  /// transaction: an order and its cases never give the same money back. Commands are idempotent per key: a key is held
  /// against the command's value, or against what was `asked` where the program works the value out.
  ///
  /// - Returns: what the command gave, now or the first time.
  /// - Throws: the order's refusal; `overtaken` where somebody else wrote meanwhile what the command depends on.
  public func give(
    _ command: OrderCommand, to id: OrderID, _ instruction: Instruction, asked: (any Encodable & Sendable)? = nil
  ) async throws(WorkshopRefusal) -> GivenCommand {
    let held = { Self.held(command, to: id, instruction, asked) }
    let outcome = try await transact(instruction, holding: held(), of: try Self.journal(of: id), command.standing) {
      instruction async throws(WorkshopRefusal) in
      let order = try await order(id).order
      try Self.permit(command.action, on: order, by: instruction.actor)
      if case .intake(.confirmDetails) = command { try await demandSample(of: order) }
      let policy = try await policy(of: order)
      let cases = command.mayGiveBack ? try await cases(of: order).map(\.aftercase) : nil
      let history = await history(for: command, order)
      let entries: [OrderEntry]
      do throws(OrderRefusal) {
        entries = try order.decide(
          command, by: instruction.actor, under: policy, asOf: instruction.moment, history: history,
          cases: cases ?? [])
      } catch {
        throw .order(id, error)
      }
      let (append, after) = try Self.append(entries, onto: order, id, under: policy)
      let holding = try cases.map { cases throws(WorkshopRefusal) in try Self.holding(cases, of: id) } ?? []
      return Decision(entries: entries, after: after, appends: [append] + holding)
    }
    return try await given(outcome, id)
  }

  /// Demands of a reorder by a sample's number that the sample was made; one by a picture names a file.
  private func demandSample(of reorder: Order) async throws(WorkshopRefusal) {
    guard reorder.kind == .reorder, let text = reorder.intake.earlierSample, !text.namesPicture else { return }
    let id = OrderID(text)
    let known: Order?
    do throws(WorkshopRefusal) { known = if let id { try await order(id).order } else { nil } } catch { known = nil }
    if let known, known.opening.house == reorder.opening.house, known.sample.finishedAt != nil { return }
    throw .order(reorder.id, OrderRefusal(.unknown(.sample(text))))
  }

  /// What became of a command to an order.
  func given(_ outcome: Outcome<OrderEntry, Order>, _ id: OrderID) async throws(WorkshopRefusal) -> GivenCommand {
    switch outcome {
    case .decided(let decision):
      return GivenCommand(entries: decision.entries, order: decision.after, isReplayed: false)
    case .replayed(let entries):
      return GivenCommand(entries: entries, order: try await order(id).order, isReplayed: true)
    }
  }

  private static func held(
    _ command: OrderCommand, to id: OrderID, _ instruction: Instruction, _ asked: (any Encodable & Sendable)?
  ) -> [UInt8] {
    guard let asked else { return HeldValue(subject: id, value: command, by: instruction.actor).body }
    return HeldValue(subject: id, value: AnyValue(asked), by: instruction.actor).body
  }

  /// Holds an order's cases to the versions that were read, and the next one to not being opened.
  static func holding(_ cases: [AfterSalesCase], of id: OrderID) throws(WorkshopRefusal) -> [JournalAppend] {
    var held: [JournalAppend] = []
    for one in cases { held.append(JournalAppend(to: try journal(of: one.id), at: JournalVersion(one.version), [])) }
    let next = try journal(of: CaseID(id, cases.count + 1))
    return held + [JournalAppend(to: next, at: .none, [])]
  }

  /// The append of entries to an order's journal, each with where the order stands after it, and what it is found by.
  static func append(
    _ entries: [OrderEntry], onto order: Order?, _ id: OrderID, under policy: HousePolicy
  ) throws(WorkshopRefusal) -> (append: JournalAppend, after: Order) {
    var after = order
    let events = entries.map { entry in
      if after == nil { after = Order(folding: [entry]) } else { after?.apply(entry) }
      guard let now = after else { preconditionFailure("the first entry opens the order") }
      return NewEvent(entry.event.name, body: JSONForm.bytes(JournalLine(entry: entry, after: OrderStanding(now))))
    }
    guard let after else { preconditionFailure("a granted command gives entries") }
    let append = JournalAppend(
      to: try journal(of: id), at: JournalVersion(order?.version ?? 0), events,
      projection: Projection(after, under: policy))
    return (append, after)
  }
}

extension String {
  /// Whether it names a file or a place, as a picture is named, and no number.
  fileprivate var namesPicture: Bool { contains { $0 == "." || $0 == "/" } || allSatisfy(\.isWhitespace) }
}

/// A value of any type in its own coding.
private struct AnyValue: Encodable {
  let value: any Encodable & Sendable

  init(_ value: any Encodable & Sendable) { self.value = value }

  func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

extension OrderCommand {
  /// Whether it may give back money that the client paid.
  fileprivate var mayGiveBack: Bool {
    switch self {
    case .money(let command):
      switch command {
      case .refund, .returnPayment: true
      case .charge, .chargeFees, .credit, .pay, .clearPayment, .settle, .consentToSettlement, .reverseSettlement: false
      }
    case .request, .checks: true
    case .intake, .rounds, .price, .work, .sending, .sample, .bulk, .customization, .cart, .clock, .parcel, .note,
      .close:
      false
    }
  }

  /// Money that came and what somebody notes are facts; everything else was said upon what was seen.
  fileprivate var standing: Standing {
    switch self {
    case .note: .alone
    case .money(let command):
      switch command {
      case .pay: .alone
      case .charge, .chargeFees, .credit, .clearPayment, .refund, .returnPayment, .settle, .consentToSettlement,
        .reverseSettlement:
        .uponWhatWasSeen
      }
    case .intake, .rounds, .price, .work, .sending, .sample, .bulk, .customization, .cart, .clock, .parcel, .request,
      .checks, .close:
      .uponWhatWasSeen
    }
  }
}
