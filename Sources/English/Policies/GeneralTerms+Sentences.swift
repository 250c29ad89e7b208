import HousePolicies

extension GeneralTerms {
  /// What holds of all orders, in words.
  var sentences: [RuleSentence] {
    [
      RuleSentence(keepsStock) { keeps in
        keeps
          ? "We keep finished pieces in stock."
          : "We keep no finished pieces in stock, so no quote reserves any."
      },
      RuleSentence(laterNeedsReason) { needs in
        needs
          ? "If a promised time slips, we give you the reason and the new date."
          : "A promised time may slip without notice."
      },
      RuleSentence(timesAreEstimates) { are in
        are
          ? "Our times are estimates; the terms in your order confirmation e-mail apply."
          : "The times we promise are those in these rules."
      },
      RuleSentence(ifAny: workWaits) { window in
        guard let window else { return "Work may start as soon as every earlier step is done." }
        switch window.bound {
        case .exclusive:
          return "Work starts \(window.span.words) after the order is placed, not earlier."
        case .inclusive:
          return
            "Work starts after the first \(window.span.words) from when the order is placed, their last moment included."
        }
      },
      certificateSentence,
      RuleSentence(designs, \.sentence),
    ]
  }
}

extension GeneralTerms {
  private var certificateSentence: RuleSentence {
    // What a house says of itself without a numbered rule stands without one.
    if mostAreCertified == true {
      return RuleSentence(
        "Most of our pieces have a certificate.", certificates.rules.filter { $0 != .unpublished })
    }
    return RuleSentence(certificates) { laboratories in
      laboratories.isEmpty
        ? "Stones come without a certificate unless you order one."
        : "If a stone has a certificate, it is from \(laboratories.listed(by: "or"))."
    }
  }
}

extension DesignTerms {
  fileprivate var sentence: String {
    let shows = houseMayShow ? "we may show it, without your private data" : "we show it to nobody without your consent"
    switch copyright {
    case .house: return "The copyright in a design is ours; \(shows)."
    case .client: return "The copyright in a design is yours; \(shows)."
    case .joint: return "You and we share the copyright in a design; \(shows)."
    case .unsaid: return "We say nothing about the copyright in a design; \(shows)."
    }
  }
}
