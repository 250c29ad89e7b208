import HousePolicies
import Orders
import Quantities
import TestSupport

/// Chance from a seed, for cases and what leaves an order's course.
struct AftercareChance: RandomNumberGenerator {
  private var numbers: SplitMix64

  init(state: UInt64) { numbers = SplitMix64(seed: state) }

  mutating func next() -> UInt64 { numbers.next() }

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int(next() % UInt64(elements.count))]
  }

  /// An amount up to 600.00, often one of those at which a rule turns.
  mutating func amount(_ currency: Currency) -> Money {
    let random = Int64(next() % 60_000)
    return Money(minorUnits: one(of: [0, 1, 39_999, 40_000, 50_000, random]), currency)
  }

  /// A time that passes between two commands, often just up to a bound of a rule or just beyond it.
  mutating func span() -> Int64 {
    let hours = one(of: [0, 1, 6, 12, 24, 48, 72, 168, 24 * 11, 24 * 31, 24 * 366])
    return Int64(hours) * 3_600_000 + one(of: [-1, 0, 1])
  }

  mutating func actor() -> Actor {
    one(of: [
      Given.customer, Given.specialist, Actor(.accountSpecialist, "Ines Roth", clientEvidence: "a call"),
      Actor(.cadDesigner, "Teo"), Actor(.owner, "Alma"),
    ])
  }

  mutating func words() -> String { one(of: ["for a reason", "for a reason", "for a reason", " "]) }
}
