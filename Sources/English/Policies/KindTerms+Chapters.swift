import HousePolicies
import Quantities

extension KindTerms {
  /// What the house has laid down for each kind of order, a chapter for each.
  func chapters(_ currency: Currency) -> [RuleChapter] {
    var chapters: [RuleChapter] = []
    if let sampling { chapters.append(RuleChapter("Samples", sampling.sentences)) }
    if let reordering { chapters.append(RuleChapter("Reorders", reordering.sentences)) }
    if let customization { chapters.append(RuleChapter("Changes to a stock item", customization.sentences(currency))) }
    if let carts { chapters.append(RuleChapter("Carts", carts.sentences)) }
    return chapters + [
      RuleChapter("Payment checks", paymentChecks.sentences),
      RuleChapter("Parcels", parcels.sentences),
      RuleChapter("When promised times pause", [pauseSentence]),
    ]
  }

  private var pauseSentence: RuleSentence {
    RuleSentence(pauses) { pauses in
      pauses.isEmpty
        ? "Promised times keep running, whatever we wait for."
        : "Promised times pause while \(pauses.map(\.words).listed(by: "or"))."
    }
  }
}

extension SamplingTerms {
  fileprivate var sentences: [RuleSentence] {
    [
      RuleSentence(quoteParts) { "A rough quote for a sample states \($0.map(\.words).listed())." },
      RuleSentence(changesBeforeDispatch) { may in
        may
          ? "We show you photos of the sample, and you may ask for changes until it ships. We record each round; shipping is "
            + "part of the sample's cost."
          : "A sample is made as quoted, without changes."
      },
      RuleSentence(newPriceNeedsReason) { needs in
        needs
          ? "If the price differs from the one given with the sample, we tell you why."
          : "The price may differ from the one given with the sample."
      },
      RuleSentence(credits) { steps in
        steps.isEmpty
          ? "The sample fee is not credited."
          : "The sample fee is credited in full, once, up to the cost of the order: "
            + steps.map(\.words).listed() + ". Other goods get no credit unless we agree on one."
      },
    ]
  }
}

extension SampleCreditStep {
  fileprivate var words: String {
    let goods = String(product.map { $0 == "-" ? " " : $0 })
    switch per {
    case .style: return "for \(goods) from \(from) pieces of a style"
    case .sku: return "for \(goods) from \(from) pieces of one stock-keeping unit"
    }
  }
}

extension SampleQuotePart {
  fileprivate var words: String {
    switch self {
    case .unitPrice: "the price of a piece"
    case .sampleCost: "the cost of the sample"
    case .sampleTime: "how long the sample takes"
    }
  }
}

extension ReorderTerms {
  fileprivate var sentences: [RuleSentence] {
    [
      RuleSentence(required) { fields in
        fields.isEmpty
          ? "You can reorder without further details." : "To reorder, tell us \(fields.map(\.words).listed())."
      },
      RuleSentence(chargesSampleFee) {
        $0 ? "The sample fee is charged again." : "The sample fee is not charged again."
      },
    ]
  }
}

extension PauseReason {
  fileprivate var words: String {
    switch self {
    case .clientUnreachable: "you cannot be reached"
    case .answerAwaited: "we are waiting for your answer"
    }
  }
}
