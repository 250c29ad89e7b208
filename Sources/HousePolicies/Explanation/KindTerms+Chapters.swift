import Quantities

extension KindTerms {
  /// What the house has laid down for each kind of order, a chapter for each.
  func chapters(_ currency: Currency) -> [RuleChapter] {
    var chapters: [RuleChapter] = []
    if let sampling { chapters.append(RuleChapter("Samples", sampling.sentences)) }
    if let reordering { chapters.append(RuleChapter("Ordering again", reordering.sentences)) }
    if let customization { chapters.append(RuleChapter("Changes to a stock item", customization.sentences(currency))) }
    if let carts { chapters.append(RuleChapter("Carts", carts.sentences)) }
    return chapters + [
      RuleChapter("How we watch over payments", paymentChecks.sentences),
      RuleChapter("Parcels", parcels.sentences),
      RuleChapter("When our clocks stand", [pauseSentence]),
    ]
  }

  private var pauseSentence: RuleSentence {
    RuleSentence(pauses) { pauses in
      pauses.isEmpty
        ? "Our promised times run on, whatever we wait for."
        : "Our promised times stand still while \(pauses.map(\.words).listed(by: "or"))."
    }
  }
}

extension SamplingTerms {
  fileprivate var sentences: [RuleSentence] {
    [
      RuleSentence(quoteParts) { "A rough quote for a sample says \($0.map(\.words).listed())." },
      RuleSentence(changesBeforeDispatch) { may in
        may
          ? "We show you photos of the sample, and you may ask for changes until it is sent; each round is kept, and the "
            + "sample's way is a part of what it costs."
          : "A sample is made as it was quoted, without changes."
      },
      RuleSentence(newPriceNeedsReason) { needs in
        needs
          ? "A price other than the one we told you with the sample comes with its reason."
          : "The price may differ from the one we told you with the sample."
      },
      RuleSentence(credits) { steps in
        steps.isEmpty
          ? "The sample fee is not credited."
          : "The sample fee is credited in full, once, and never for more than the order costs: "
            + steps.map(\.words).listed() + "; other goods get no credit unless we agree on one."
      },
    ]
  }
}

extension SampleCreditStep {
  fileprivate var words: String {
    let goods = String(product.map { $0 == "-" ? " " : $0 })
    switch per {
    case .style: return "for \(goods) from \(from) pieces of a style on"
    case .sku: return "for \(goods) from \(from) pieces of one stock-keeping unit on"
    }
  }
}

extension SampleQuotePart {
  fileprivate var words: String {
    switch self {
    case .unitPrice: "what a piece will cost"
    case .sampleCost: "what the sample costs"
    case .sampleTime: "how long the sample takes"
    }
  }
}

extension ReorderTerms {
  fileprivate var sentences: [RuleSentence] {
    [
      RuleSentence(required) { fields in
        fields.isEmpty
          ? "Ordering again needs nothing but your word." : "To order again, tell us \(fields.map(\.words).listed())."
      },
      RuleSentence(chargesSampleFee) { $0 ? "A sample fee is charged again." : "No sample fee is charged again." },
    ]
  }
}

extension PauseReason {
  fileprivate var words: String {
    switch self {
    case .clientUnreachable: "you cannot be reached"
    case .answerAwaited: "we wait for your answer"
    }
  }
}
