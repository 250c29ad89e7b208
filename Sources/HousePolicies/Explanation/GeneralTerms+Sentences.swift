extension GeneralTerms {
  /// What holds of all orders, in words.
  var sentences: [RuleSentence] {
    [
      RuleSentence(keepsStock) { keeps in
        keeps
          ? "We keep finished pieces in stock."
          : "We keep no finished pieces in stock, so that no quote reserves any."
      },
      RuleSentence(laterNeedsReason) { needs in
        needs
          ? "Where a time that we promised becomes later, we give you the reason and the new date."
          : "A time that we promised may become later without a word."
      },
      RuleSentence(timesAreEstimates) { are in
        are
          ? "Our times are estimates; the terms in the e-mail that confirms your order hold."
          : "The times that we promise are those of these rules."
      },
      RuleSentence(ifAny: workWaits) { window in
        guard let window else { return "Work may begin as soon as all that comes before it is done." }
        switch window.bound {
        case .exclusive:
          return "Work begins when \(window.span.words) have passed since the order was sent in, not earlier."
        case .inclusive:
          return "Work begins after \(window.span.words) since the order was sent in, the last moment included."
        }
      },
      RuleSentence(certificates) { laboratories in
        laboratories.isEmpty
          ? "No certificate comes with a stone unless it is ordered."
          : "Where a stone has a certificate, it is one of \(laboratories.listed(by: "or"))."
      },
      RuleSentence(designs, \.sentence),
    ]
  }
}

extension DesignTerms {
  fileprivate var sentence: String {
    let shows = houseMayShow ? "we may show it, without your private data" : "we show it to nobody unless you agree"
    switch copyright {
    case .house: return "The copyright of a design is ours; \(shows)."
    case .client: return "The copyright of a design is yours; \(shows)."
    case .joint: return "The copyright of a design is yours and ours together; \(shows)."
    case .unsaid: return "We say nothing about the copyright of a design; \(shows)."
    }
  }
}
