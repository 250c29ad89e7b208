import HousePolicies
import Quantities

extension ResizeTerms {
  /// Changes of size in words.
  func sentences(_ currency: Currency) -> [RuleSentence] {
    [
      RuleSentence(free) { "Free of charge: \($0) \($0 == 1 ? "resize" : "resizes")." },
      RuleSentence(window) { "Ask for a free resize \($0.words("of receipt"))." },
      RuleSentence(mostSizes) {
        "A free resize is at most \($0) US sizes up or down, as far as the style allows."
      },
      RuleSentence(fee) { "Any other resize costs \($0.amount(currency))." },
      RuleSentence(chargesMaterial) { charges in
        charges ? "Added metal is charged after your consent." : "Added metal is not charged."
      },
      RuleSentence(toHouse) { "Shipping to us is paid by \($0.words)." },
      RuleSentence(toClient) { "Shipping back to you is paid by \($0.words)." },
    ]
  }
}
