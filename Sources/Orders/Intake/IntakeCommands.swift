import HousePolicies
import Quantities

/// What may be asked while an order is taken in.
public enum IntakeCommand: Sendable, Hashable, Codable {
  /// Put an account specialist in charge.
  case assignSpecialist(name: String)
  /// Change what is wanted.
  case amendIntake(intake: Intake, reason: String)
  /// Confirm that the details are complete; staff may grant a metal that the catalogue has no alloy for.
  case confirmDetails(grantingMetal: String?)
  /// Send artwork of the house's to the client.
  case showArtwork(artwork: String)
  /// Confirm the artwork.
  case confirmArtwork(artwork: String)
}

/// What happens while an order is taken in.
public enum IntakeEvent: Sendable, Hashable, Codable {
  /// An account specialist leads it.
  case specialistAssigned(name: String)
  /// What is wanted changed.
  case intakeAmended(intake: Intake, reason: String)
  /// The details are complete and confirmed.
  case detailsConfirmed
  /// The artwork was sent to the client.
  case artworkShown(artwork: String)
  /// The artwork is confirmed.
  case artworkConfirmed(artwork: String)
}

extension IntakeEvent {
  var name: String {
    switch self {
    case .specialistAssigned: "specialist-assigned"
    case .intakeAmended: "amended"
    case .detailsConfirmed: "details-confirmed"
    case .artworkShown: "artwork-shown"
    case .artworkConfirmed: "artwork-confirmed"
    }
  }
}

extension OrderDecider {
  func decide(_ command: IntakeCommand) throws(OrderRefusal) -> [OrderEntry] {
    switch command {
    case .assignSpecialist(let name):
      try only(.accountSpecialist, .owner)
      guard name.saysSomething else { throw OrderRefusal(.textMissing(.specialistName)) }
      let rules = policy.way(order.kind)?.gate(.specialistAssigned)?.rules ?? []
      return [grant(.intake(.specialistAssigned(name: name)), under: rules)]
    case .amendIntake(let intake, let why): return try amend(intake.inWords(of: policy.intake), why)
    case .confirmDetails(let granting): return try confirmDetails(granting)
    case .showArtwork(let artwork):
      try only(.cadDesigner, .accountSpecialist, .owner)
      let rules = try arrive(at: .artworkConfirmed)
      guard artwork.saysSomething else { throw OrderRefusal(.textMissing(.artwork)) }
      return [grant(.intake(.artworkShown(artwork: artwork)), under: rules)]
    case .confirmArtwork(let artwork):
      let rules = try client(.confirmArtwork) + arrive(at: .artworkConfirmed)
      guard artwork.saysSomething else { throw OrderRefusal(.textMissing(.artwork)) }
      return [grant(.intake(.artworkConfirmed(artwork: artwork)), under: rules)]
    }
  }

  /// Amends what is wanted; an accepted price that is not locked is quoted anew.
  private func amend(_ intake: Intake, _ why: String) throws(OrderRefusal) -> [OrderEntry] {
    try only(.customer, .accountSpecialist, .owner)
    let managed = try policy.kinds.carts.map { terms throws(OrderRefusal) in try throughManager(terms) } ?? []
    let why = try required(why, for: .intakeChangeReason)
    if order.milestones.productionStarted != nil {
      throw OrderRefusal(.alreadyDone(.changesByProposalOnly))
    }
    let isOther = !intake.specifiesTheSame(as: order.intake)
    if isOther { try demandChangeAfterLock() }
    let rules = try (managed + checkIntake(intake)).unique
    let amended = grant(.intake(.intakeAmended(intake: intake, reason: why)), under: rules)
    // What a cart costs rests on its lines alone.
    return [amended] + (isOther && order.cart.isEmpty ? reopening(JournalWords.detailsChanged(why)) : [])
  }

  /// Once the price is locked, so is what is made for it: each change that the client accepted since opens it once, for
  /// staff to record it.
  private func demandChangeAfterLock() throws(OrderRefusal) {
    if order.lockedOffer == nil { return }
    if !order.changes.contains(where: \.opensIntake) {
      throw OrderRefusal(.lockedWithoutChange, under: policy.rounds.majorChangeNeedsConsent.rules)
    }
    try only(.accountSpecialist, .owner)
  }

  /// The entry that takes an accepted price back, where there is one that is not locked.
  func reopening(_ why: String) -> [OrderEntry] {
    guard let accepted = order.acceptedOffer ?? order.openOffer, order.lockedOffer == nil else { return [] }
    return [grant(.price(.quoteReopened(number: accepted.number, reason: why)))]
  }

  private func confirmDetails(_ granting: String?) throws(OrderRefusal) -> [OrderEntry] {
    try only(.accountSpecialist, .owner)
    let rules = try arrive(at: .detailsConfirmed)
    let terms = policy.intake
    let required = policy.required(for: order.kind)
    let missing = required.term.filter { !order.says($0) }
    if !missing.isEmpty { throw OrderRefusal(.intakeIncomplete(missing), under: required.rules) }
    let consents = terms.consents.term.filter { !order.intake.consents.contains($0) }
    if !consents.isEmpty { throw OrderRefusal(.consentsMissing(consents), under: terms.consents.rules) }
    let name = order.intake.metalInColour
    if terms.onlyByStaff.term.contains(name) && granting.map({ CommonSpelling.name($0, among: [name]) }) != name {
      throw OrderRefusal(.metalOnlyByStaff(name), under: terms.onlyByStaff.rules)
    }
    let granted = terms.onlyByStaff.term.contains(name) ? terms.onlyByStaff.rules : []
    let consented = terms.consents.term.isEmpty ? [] : terms.consents.rules
    return [grant(.intake(.detailsConfirmed), under: (rules + required.rules + consented + granted).unique)]
  }

  /// Checks what holds of any intake, complete or not.
  /// - Returns: the rules that it was held against.
  func checkIntake(_ intake: Intake) throws(OrderRefusal) -> [RuleID] {
    let terms = policy.intake
    var rules: [RuleID] = []
    if let metal = intake.metal, !terms.metals.term.isEmpty {
      rules += terms.metals.rules
      if !terms.allMetals.contains(metal) {
        throw OrderRefusal(.metalNotOffered(metal, offered: terms.allMetals), under: terms.metals.rules)
      }
    }
    if let colour = intake.colour, !terms.colours.term.isEmpty, !terms.colours.term.contains(colour) {
      throw OrderRefusal(.metalNotOffered(colour, offered: terms.colours.term), under: terms.colours.rules)
    }
    if let most = terms.mostReferences, intake.references.count > most.term {
      throw OrderRefusal(.tooManyReferences(intake.references.count, most: most.term), under: most.rules)
    }
    if let budget = intake.budget { try positive(budget) }
    if Set(intake.parts).count != intake.parts.count || intake.parts.isEmpty
      || !intake.parts.allSatisfy(\.saysSomething)
    {
      throw OrderRefusal(.invalid(.partNames))
    }
    rules += try checkStones(intake.clientStones)
    return rules.unique
  }

  /// A client as the order keeps it: the country by its two letters, the e-mail address in the form of one.
  func checked(_ client: Client) throws(OrderRefusal) -> Client {
    let country = try client.country.map { typed throws(OrderRefusal) in try self.country(typed) }
    return Client(name: client.name, email: try wellFormed(client.email), country: country, account: client.account)
  }

  private func checkStones(_ stones: [ClientStone]) throws(OrderRefusal) -> [RuleID] {
    if stones.isEmpty { return [] }
    let terms = policy.intake.clientStones
    guard terms.term.accepted else { throw OrderRefusal(.clientStonesNotTaken, under: terms.rules) }
    for stone in stones where stone.isDiamond && stone.each.value < terms.term.leastDiamond.value {
      let least = terms.term.leastDiamond
      throw OrderRefusal(.clientDiamondTooSmall(stone.each, least: least), under: terms.rules)
    }
    return terms.rules
  }
}

extension Intake {
  /// The metal with its colour: `24k white`.
  var metalInColour: String { [metal, colour].compactMap { $0 }.joined(separator: " ") }
}

extension [RuleID] {
  /// Each rule once, in the order of its first mention.
  var unique: [RuleID] {
    reduce(into: []) { known, rule in
      if !known.contains(rule) { known.append(rule) }
    }
  }
}

extension Order {
  mutating func apply(_ event: IntakeEvent, at moment: UTCInstant, by name: String) {
    switch event {
    case .specialistAssigned(let name): specialist = name
    case .intakeAmended(let amended, _):
      if !amended.specifiesTheSame(as: intake) {
        detailsChanged = true
        if let index = changes.firstIndex(where: \.opensIntake) { changes[index].isAmended = true }
      }
      intake = amended
      keepConsents(of: amended, at: moment, by: name)
    case .detailsConfirmed:
      milestones.detailsConfirmed = milestones.detailsConfirmed ?? moment
      detailsChanged = false
    case .artworkShown: milestones.artworkShown = milestones.artworkShown ?? moment
    case .artworkConfirmed: milestones.artworkConfirmed = moment
    }
  }
}
