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
