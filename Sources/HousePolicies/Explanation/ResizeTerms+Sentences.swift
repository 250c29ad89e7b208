import Quantities

extension ResizeTerms {
  /// Changes of size in words.
  func sentences(_ currency: Currency) -> [RuleSentence] {
    [
      RuleSentence(free) { "Free of charge: \($0) change\($0 == 1 ? "" : "s") of size." },
      RuleSentence(window) { "A free one is asked for \($0.words), from receipt." },
      RuleSentence(mostSizes) {
        "A free one is by at most \($0) US sizes, larger or smaller, as far as the style allows."
      },
      RuleSentence(fee) { "Any other costs \($0.amount(currency))." },
      RuleSentence(chargesMaterial) { charges in
        charges ? "Metal that is added is charged after your consent." : "Metal that is added is not charged."
      },
      RuleSentence(toHouse) { "The way to us is paid by \($0.words)." },
      RuleSentence(toClient) { "The way back is paid by \($0.words)." },
    ]
  }
}
