import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  /// Takes whole orders over, each command decided as if it were given at its moment: all of them, or none.
  ///
  /// - Throws: every order that stands against it.
  public func take(
    _ series: [OrderSeries], under policy: HousePolicy, asOf: UTCInstant
  ) async throws(BatchRefused) {
    var reasons: [WorkshopRefusal] = []
    var appends: [JournalAppend] = []
    for one in series {
      do throws(WorkshopRefusal) {
        appends += try Self.appends(of: one, under: policy)
      } catch {
        reasons.append(error)
      }
    }
    guard reasons.isEmpty else { throw BatchRefused(reasons: reasons) }
    do throws(WorkshopRefusal) {
      let all = try await adopting(policy) + appends
      try all.arePrintable()
      do throws(JournalError) { _ = try await records.append(all, at: asOf, under: nil) } catch {
        throw .records(error)
      }
    } catch {
      throw BatchRefused(reasons: [error])
    }
  }

  private static func appends(
    of series: OrderSeries, under policy: HousePolicy
  ) throws(WorkshopRefusal) -> [JournalAppend] {
    let id = series.opening.id
    var entries: [OrderEntry]
    do throws(OrderRefusal) {
      entries = try Order.open(series.opening, by: series.openedBy, under: policy, asOf: series.openedAt)
      guard var order = Order(folding: entries) else { preconditionFailure("an opening opens an order") }
      for step in series.steps {
        let granted = try order.decide(step.command, by: step.by, under: policy, asOf: step.at)
        for entry in granted { order.apply(entry) }
        entries += granted
      }
    } catch {
      throw .order(id, error)
    }
    return [try append(entries, onto: nil, id, under: policy).append]
  }
}
