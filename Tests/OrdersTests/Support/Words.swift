import HousePolicies
import Orders
import Quantities
import Testing

func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text), "no decimal: \(text)") }

/// Reads an amount that a test states.
func usd(_ text: String) throws -> Money {
  try Money(exactly: decimal(text), #require(Currency(code: "USD")))
}

/// Reads a moment of the worked examples: `03-02 10:00`, of 2026, in UTC.
func moment(_ text: String) throws -> UTCInstant {
  try #require(UTCInstant("2026-\(text.replacing(" ", with: "T"))Z"), "no moment: \(text)")
}

/// The last millisecond of a day of 2026, in UTC.
func endOf(_ day: String) throws -> UTCInstant { try moment("\(day) 23:59:59.999") }

func rule(_ text: String) throws -> RuleID { try #require(RuleID(text), "no rule: \(text)") }

extension UTCInstant {
  /// The millisecond after.
  var next: UTCInstant { adding(milliseconds: 1) }
}
