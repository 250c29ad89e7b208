import HousePolicies
import Orders
import Quantities

/// Chance from a seed (SplitMix64).
struct AftercareChance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

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
