import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  /// Opens an order under a house's rules, which are kept with the workshop in the same transaction.
  ///
  /// Without a name of its own it gets the house's next number of the year there: `alona-2026-0001`.
  public func open(
    _ wanted: NewOrder, under policy: HousePolicy, _ instruction: Instruction
  ) async throws(WorkshopRefusal) -> GivenCommand {
    let held = HeldValue(subject: policy.house, value: wanted, by: instruction.actor)
    let house = try Self.journal(ofHouse: policy.house)
    let outcome = try await transact(instruction, holding: held.body, of: house, .alone) {
      instruction async throws(WorkshopRefusal) in
      let id: OrderID
      if let named = wanted.id { id = named } else { id = try await nextName(policy, instruction.moment) }
      let opening = wanted.opening(id, under: policy)
      try Self.permitOpening(opening, by: instruction.actor)
      let entries: [OrderEntry]
      do throws(OrderRefusal) {
        entries = try Order.open(opening, by: instruction.actor, under: policy, asOf: instruction.moment)
      } catch {
        throw .order(id, error)
      }
      // A number that somebody else was given meanwhile is a conflict, after which the next one is tried.
      if wanted.id != nil, try await storedOrder(id) != nil { throw .orderExists(id) }
      let (append, after) = try Self.append(entries, onto: nil, id, under: policy)
      return Decision(entries: entries, after: after, appends: try await adopting(policy) + [append])
    }
    switch outcome {
    case .decided(let decision):
      return GivenCommand(entries: decision.entries, order: decision.after, isReplayed: false)
    case .replayed(let entries):
      guard case .opened(let opening)? = entries.first?.event else { throw .damaged(house, "no opening was answered") }
      return GivenCommand(entries: entries, order: try await order(opening.id).order, isReplayed: true)
    }
  }

  /// The next name that is free.
  private func nextName(_ policy: HousePolicy, _ moment: UTCInstant) async throws(WorkshopRefusal) -> OrderID {
    let series = OrderNumber.series(of: policy.house, moment)
    let last: Int
    do throws(JournalError) { last = try await records.lastNumber(in: series) } catch { throw .records(error) }
    let next = OrderNumber(series: series, number: last + 1)
    guard let id = next.id else { throw .nameless(house: policy.house) }
    return id
  }
}

/// An order's number within its series: `alona-2026-0001` is number 1 of `alona-2026-`.
struct OrderNumber: Hashable {
  let series: String
  let number: Int

  /// The series of a house in a year.
  static func series(of house: String, _ moment: UTCInstant) -> String { "\(house)-\(moment.date.prefix(4))-" }

  init(series: String, number: Int) {
    self.series = series
    self.number = number
  }

  /// Takes a name apart; nil where it does not end in digits after a dash.
  init?(_ id: OrderID) {
    guard let dash = id.text.lastIndex(of: "-") else { return nil }
    let digits = id.text[id.text.index(after: dash)...]
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits) else { return nil }
    self.init(series: String(id.text[...dash]), number: number)
  }

  /// The name, its number in four digits at least; nil where the house's name makes none.
  var id: OrderID? {
    let digits = String(number)
    return OrderID(series + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
  }
}
