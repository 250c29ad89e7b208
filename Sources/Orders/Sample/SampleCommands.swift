import HousePolicies
import Quantities

/// What may be asked about a sample.
public enum SampleCommand: Sendable, Hashable, Codable {
  /// Tell the client roughly what it costs and how long it takes.
  case quote(RoughSampleQuote)
  /// Record that it is made.
  case finish
  /// Send photos or a video of it.
  case show(kinds: [PictureKind], references: [String])
  /// Ask for changes to it.
  case askChanges(words: String)
  /// Hand it over to a carrier.
  case send(Shipment)
  /// Confirm it.
  case confirm
}

/// What happens to a sample.
public enum SampleEvent: Sendable, Hashable, Codable {
  /// The rough quote was told.
  case quoted(quote: RoughSampleQuote)
  /// It was made, for the first time or again.
  case finished(round: Int)
  /// Photos or a video of it were sent to the client.
  case shown(kinds: [PictureKind], references: [String])
  /// Changes to it were asked for; the next round begins.
  case changesAsked(round: Int, words: String)
  /// It is on its way.
  case sent(shipment: Shipment)
  /// The client confirmed it.
  case confirmed
}

extension SampleEvent {
  /// What happened, for journals and programs.
  var name: String {
    switch self {
    case .quoted: "quoted"
    case .finished: "finished"
    case .shown: "shown"
    case .changesAsked: "changes-asked"
    case .sent: "sent"
    case .confirmed: "confirmed"
    }
  }
}

extension OrderDecider {
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
    let shipment = try servable(shipment)
    return [grant(.sample(.sent(shipment: shipment)), under: policy.shipping.carriers.rules)]
  }
}

/// How far a sample is.
public struct SampleProgress: Sendable, Hashable {
  /// The rough quote.
  public internal(set) var quote: RoughSampleQuote?
  /// When it was told.
  public internal(set) var quotedAt: UTCInstant?
  /// How many times it was made.
  public internal(set) var rounds = 0
  /// What was asked to be changed, in the order of the rounds.
  public internal(set) var changes: [String] = []
  /// When it was made as it is wanted now.
  public internal(set) var finishedAt: UTCInstant?
  /// When it was shown as it is wanted now.
  public internal(set) var shownAt: UTCInstant?
  /// When it was sent.
  public internal(set) var sentAt: UTCInstant?
  /// When the client confirmed it.
  public internal(set) var confirmedAt: UTCInstant?

  /// A sample of which nothing is known.
  public init() {}

  mutating func apply(_ event: SampleEvent, at moment: UTCInstant) {
    switch event {
    case .quoted(let rough):
      quote = rough
      quotedAt = moment
    case .finished(let round):
      rounds = round
      finishedAt = moment
    case .shown: shownAt = moment
    case .changesAsked(_, let words):
      changes.append(words)
      finishedAt = nil
      shownAt = nil
    case .sent: sentAt = moment
    case .confirmed: confirmedAt = moment
    }
  }
}

extension Order {
  /// The fee of the sample: what its rough quote charged.
  public var sampleFee: Money { total(sample.quote?.costs.map(\.amount) ?? []) }
}
