import HousePolicies
import Journals
import Orders
import Quantities

/// What a tick of the clock did.
public struct Ticked: Sendable {
  /// What it did to one order.
  public struct TickedOrder: Sendable {
    /// Which.
    public let order: OrderID
    /// The entries that its deadlines gave.
    public let entries: [OrderEntry]
  }

  /// What it did to one case after the sale.
  public struct TickedCase: Sendable {
    /// Which.
    public let id: CaseID
    /// The entries that its deadlines gave.
    public let entries: [CaseEntry]
  }

  /// The orders on which a deadline acted.
  public let orders: [TickedOrder]
  /// The cases on which one acted.
  public let cases: [TickedCase]

  /// Whether nothing was due.
  public var isEmpty: Bool { orders.isEmpty && cases.isEmpty }
}

extension Workshop {
  /// Carries out every deadline that acts by itself and has passed; a second tick at the same moment does nothing.
  ///
  /// Each order and each case is one transaction, so that whoever writes to one meanwhile holds up no other; a case's
  /// holds its order to the version that was decided against. No deadline of an account acts: a link for a new password
  /// is refused once its time is over, a problem that is not solved in time is a breach.
  ///
  /// - Returns: the orders and the cases on which one acted.
  public func tick(asOf: UTCInstant, dryRun: Bool = false) async throws(WorkshopRefusal) -> Ticked {
    let instruction = Instruction(by: Self.clock, at: asOf, dryRun: dryRun)
    var editions = HouseEditions(workshop: self)
    var (orders, cases): ([Ticked.TickedOrder], [Ticked.TickedCase]) = ([], [])
    for name in try await acting(.order, until: asOf).compactMap({ OrderID($0) }) {
      let entries = try await tick(name, &editions, instruction)
      if !entries.isEmpty { orders.append(Ticked.TickedOrder(order: name, entries: entries)) }
    }
    for name in try await acting(.afterSalesCase, until: asOf).compactMap({ CaseID($0) }) {
      let entries = try await tick(name, &editions, instruction)
      if !entries.isEmpty { cases.append(Ticked.TickedCase(id: name, entries: entries)) }
    }
    return Ticked(orders: orders, cases: cases)
  }

  /// The names of the journals of a kind of which a deadline acts until a moment.
  private func acting(_ kind: JournalKind, until moment: UTCInstant) async throws(WorkshopRefusal) -> [String] {
    do throws(JournalError) { return try await records.acting(kind, until: moment).map(\.id) } catch {
      throw .records(error)
    }
  }

  private func tick(
    _ name: OrderID, _ editions: inout HouseEditions, _ instruction: Instruction
  ) async throws(WorkshopRefusal) -> [OrderEntry] {
    let policy = try await editions.policy(of: order(name).order)
    let outcome: Outcome<OrderEntry, Order> = try await transact(
      instruction, holding: [], of: Self.journal(of: name), .alone
    ) { instruction async throws(WorkshopRefusal) in
      let order = try await order(name).order
      let entries = order.dueActions(under: policy, by: Self.clock, asOf: instruction.moment)
      if entries.isEmpty { return Decision(entries: [], after: order, appends: []) }
      let (append, after) = try Self.append(entries, onto: order, name, under: policy)
      return Decision(entries: entries, after: after, appends: [append])
    }
    return try await given(outcome, name).entries
  }

  private func tick(
    _ name: CaseID, _ editions: inout HouseEditions, _ instruction: Instruction
  ) async throws(WorkshopRefusal) -> [CaseEntry] {
    let policy = try await editions.policy(of: order(name.order).order)
    let outcome: Outcome<CaseEntry, AfterSalesCase> = try await transact(
      instruction, holding: [], of: Self.journal(of: name), .alone
    ) { instruction async throws(WorkshopRefusal) in
      let stored = try await afterSalesCase(name)
      let entries = stored.aftercase.dueActions(under: policy, by: Self.clock, asOf: instruction.moment)
      let appends =
        entries.isEmpty
        ? [] : try Self.appends(entries, onto: stored.aftercase, name, of: stored.order, under: policy)
      return Decision(entries: entries, after: stored.aftercase, appends: appends)
    }
    switch outcome {
    case .decided(let decision): return decision.entries
    case .replayed(let entries): return entries
    }
  }

  /// Who carries out what no person asked for.
  static let clock = Actor(.owner, "clock")
}
