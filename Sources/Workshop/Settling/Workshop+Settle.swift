import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  /// Weighs in and settles a batch of orders in one transaction: all of it, or nothing.
  ///
  /// Reading and deciding are spread over the processor's cores; the outcome does not depend on how many there are.
  /// With a key the same batch is settled once, however often it is sent.
  ///
  /// - Returns: what each came to, in the order in which they were given.
  /// - Throws: every order that stands against it.
  public func settle(
    _ batch: [WeighedOrder], _ instruction: Instruction
  ) async throws(BatchRefused) -> [SettledOrder] {
    guard let first = batch.first else { return [] }
    var reasons: [WorkshopRefusal] = []
    do throws(WorkshopRefusal) {
      let held = { HeldValue(subject: "batch", value: batch, by: instruction.actor).body }
      let outcome: Outcome<SettledOrder, Bool> = try await transact(
        instruction, holding: held(), of: Self.journal(of: first.order), .uponWhatWasSeen
      ) { instruction async throws(WorkshopRefusal) in
        do throws(BatchRefused) { return try await decided(batch, instruction) } catch {
          reasons = error.reasons
          throw error.reasons[0]
        }
      }
      switch outcome {
      case .decided(let decision): return decision.entries
      case .replayed(let settled): return settled
      }
    } catch {
      throw BatchRefused(reasons: reasons.isEmpty ? [error] : reasons)
    }
  }

  /// What the batch comes to and what is to be appended; nothing is written.
  private func decided(
    _ batch: [WeighedOrder], _ instruction: Instruction
  ) async throws(BatchRefused) -> Decision<SettledOrder, Bool> {
    var reasons: [WorkshopRefusal] = []
    if Set(batch.map(\.order)).count != batch.count { reasons.append(.repeatedInBatch) }
    let orders = await OverCores.map(batch) { weighed -> Result<Order, WorkshopRefusal> in
      do throws(WorkshopRefusal) { return .success(try await order(weighed.order).order) } catch {
        return .failure(error)
      }
    }
    var editions = HouseEditions(workshop: self)
    var ready: [Result<BatchOrder, WorkshopRefusal>] = []
    for (weighed, order) in zip(batch, orders) {
      do throws(WorkshopRefusal) {
        let order = try order.get()
        let (policy, history) = (try await editions.policy(of: order), try await editions.history(of: order))
        ready.append(.success(BatchOrder(weighed: weighed, order: order, policy: policy, history: history)))
      } catch {
        ready.append(.failure(error))
      }
    }
    let settled = await OverCores.map(ready) { one in
      Result { () throws(WorkshopRefusal) in try one.get().settled(by: instruction.actor, asOf: instruction.moment) }
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
    return Decision(entries: outcomes, after: true, appends: appends)
  }
}
