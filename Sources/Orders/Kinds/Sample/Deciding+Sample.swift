import HousePolicies
import Quantities

extension Deciding {
  func decide(_ command: SampleCommand) throws(OrderRefusal) -> [OrderEntry] {
    _ = try onTheWay(.sampleMade)
    guard let terms = policy.kinds.sampling else { throw OrderRefusal(.notOnTheWay(.sampleQuoted, order.kind)) }
    switch command {
    case .quote(let rough): return try quote(rough, terms)
    case .finish:
      try only(.cadDesigner, .accountSpecialist, .owner)
      let rules = try arrive(at: .sampleMade)
      if order.sample.finishedAt != nil { throw OrderRefusal(.alreadyDone(.sampleMade)) }
      return [grant(.sample(.finished(round: order.sample.rounds + 1)), under: rules)]
    case .show(let kinds, let references): return try showSample(kinds, references)
    case .askChanges(let words): return try askChanges(words, terms)
    case .send(let shipment): return try send(shipment)
    case .confirm:
      let rules = try client(.confirmSample) + arrive(at: .sampleConfirmed)
      if order.sample.confirmedAt != nil { throw OrderRefusal(.alreadyDone(.sampleConfirmed)) }
      return [grant(.sample(.confirmed), under: rules.unique)]
    }
  }

  /// Tells a rough quote that says all that the house asks for, and charges what the sample costs.
  private func quote(_ rough: RoughSampleQuote, _ terms: SamplingTerms) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = try (arrive(at: .sampleQuoted) + terms.quoteParts.rules).unique
    if order.sample.quote != nil {
      throw OrderRefusal(.alreadyDone(.sampleQuoted))
    }
    let missing = terms.quoteParts.term.filter { !rough.says($0) }
    if !missing.isEmpty { throw OrderRefusal(.kind(.sampleQuoteIncomplete(missing)), under: terms.quoteParts.rules) }
    if let unitPrice = rough.unitPrice { try positive(unitPrice) }
    for cost in rough.costs { try positive(cost.amount) }
    let fees = rough.costs.map { cost in
      charged(
        Charge(what: JournalWords.sample(cost.what), amount: cost.amount, paidFirst: true), under: rules)
    }
    return [grant(.sample(.quoted(quote: rough)), under: rules)] + fees
  }

  private func showSample(_ kinds: [PictureKind], _ references: [String]) throws(OrderRefusal) -> [OrderEntry] {
    try only(.cadDesigner, .accountSpecialist, .owner)
    let rules = try arrive(at: .sampleShown)
    if kinds.isEmpty || references.isEmpty || !references.allSatisfy(\.saysSomething) {
      throw OrderRefusal(.textMissing(.pictures))
    }
    return [grant(.sample(.shown(kinds: kinds, references: references)), under: rules)]
  }

  /// Opens the next round of the sample, until it is sent or confirmed.
  private func askChanges(_ words: String, _ terms: SamplingTerms) throws(OrderRefusal) -> [OrderEntry] {
    try only(.customer, .accountSpecialist, .owner)
    let words = try required(words, for: .sampleChange)
    let rules = terms.changesBeforeDispatch.rules
    if !terms.changesBeforeDispatch.term {
      throw OrderRefusal(.kind(.sampleNotChangeable(.madeAsQuoted)), under: rules)
    }
    if order.sample.sentAt != nil { throw OrderRefusal(.kind(.sampleNotChangeable(.sent)), under: rules) }
    if order.sample.confirmedAt != nil { throw OrderRefusal(.kind(.sampleNotChangeable(.confirmed)), under: rules) }
    if order.sample.finishedAt == nil {
      throw OrderRefusal(.gateNotPassed(.sampleMade, missing: .step(.sampleMade)), under: rules)
    }
    return [grant(.sample(.changesAsked(round: order.sample.rounds, words: words)), under: rules)]
  }

  /// Sends the sample by one of the house's carriers; its cost is a line of the sample fee.
  private func send(_ shipment: Shipment) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    if order.sample.sentAt != nil { throw OrderRefusal(.alreadyDone(.sampleSent)) }
    let way = policy.way(order.kind)
    for gate in [Gate.sampleMade, .sampleShown] {
      if let ruled = way?.gate(gate), let missing = order.missing(for: gate) {
        throw OrderRefusal(.gateNotPassed(gate, missing: missing), under: ruled.rules)
      }
    }
    try servable(shipment)
    return [grant(.sample(.sent(shipment: shipment)), under: policy.shipping.carriers.rules)]
  }
}
