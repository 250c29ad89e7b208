import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  /// Weighs in and settles a batch of orders in one transaction: all of it, or nothing.
  ///
  /// Reading and deciding are spread over the processor's cores; the outcome does not depend on how many there are.
  /// With a `key` the same batch is settled once, however often it is sent.
  ///
  /// - Returns: what each came to, in the order in which they were given.
  /// - Throws: every order that stands against it.
  public func settle(
    _ batch: [WeighedOrder], by actor: Actor, asOf: UTCInstant, key: CommandKey? = nil, asked: [UInt8]? = nil,
    dryRun: Bool = false
  ) throws(BatchRefused) -> [SettledOrder] {
    guard let first = batch.first else { return [] }
    let body = key == nil ? [] : asked ?? JSONForm.bytes(KeptBatch(orders: batch, by: actor))
    do throws(WorkshopRefusal) {
      let journal = try Self.journal(of: first.order)
      if let given = try answer(key, body: body, of: journal, SettledOrder.self) { return given }
    } catch {
      throw BatchRefused(reasons: [error])
    }
    let (appends, settled) = try decided(batch, by: actor, asOf: asOf)
    if dryRun { return settled }
    do throws(WorkshopRefusal) {
      let journal = try Self.journal(of: first.order)
      return try append(settled, as: appends, at: asOf, under: key, body: body, of: journal) ?? settled
    } catch {
      throw BatchRefused(reasons: [error])
    }
  }

  /// What the batch comes to and what is to be appended; nothing is written.
  private func decided(
    _ batch: [WeighedOrder], by actor: Actor, asOf: UTCInstant
  ) throws(BatchRefused) -> ([JournalAppend], [SettledOrder]) {
    var reasons: [WorkshopRefusal] = []
    if Set(batch.map(\.order)).count != batch.count { reasons.append(.repeatedInBatch) }
    let orders = OverCores.map(batch) { weighed in
      Result { () throws(WorkshopRefusal) in try order(weighed.order).order }
    }
    var shelf = PolicyShelf(workshop: self)
    let readied = zip(batch, orders).map { weighed, order in
      Result { () throws(WorkshopRefusal) in try shelf.ready(weighed, try order.get()) }
    }
    let settled = OverCores.map(readied) { ready in
      Result { () throws(WorkshopRefusal) in try ready.get().settled(by: actor, asOf: asOf) }
    }
    var appends: [JournalAppend] = []
    var outcomes: [SettledOrder] = []
    for one in settled {
      switch one {
      case .success(let (append, outcome)):
        appends.append(append)
        outcomes.append(outcome)
      case .failure(let refusal): reasons.append(refusal)
      }
    }
    guard reasons.isEmpty else { throw BatchRefused(reasons: reasons) }
    return (appends, outcomes)
  }
}

/// A batch in the form that its key is held against.
private struct KeptBatch: Encodable {
  let orders: [WeighedOrder]
  let by: Actor
}
