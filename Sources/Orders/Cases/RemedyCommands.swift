import HousePolicies
import Quantities

/// What may be asked about how a fault is set right.
public enum RemedyCommand: Sendable, Hashable, Codable {
  /// Choose among the remedies.
  case choose(Remedy)
  /// Tell what it costs.
  case tellCost(CaseCost)
  /// Tell what metal it takes.
  case tellMaterial(AddedMaterial)
  /// Answer what was told.
  case answerCosts(accepted: Bool)
  /// Record a parcel.
  case recordShipping(ShippingLeg)
  /// Record that the piece is back.
  case receivePiece
  /// Record that it is done.
  case perform(what: String)
}

/// How a fault is set right.
public enum RemedyEvent: Sendable, Hashable, Codable {
  /// A remedy was chosen.
  case chosen(terms: RemedyTerms)
  /// The client was told a cost.
  case costTold(CaseCost)
  /// The client answered.
  case costsAnswered(accepted: Bool, transfers: [Transfer])
  /// A fixed fee of the house was charged.
  case feeCharged(CaseCost, transfers: [Transfer])
  /// A parcel went.
  case shipped(BorneLeg, transfers: [Transfer])
  /// The piece is back.
  case pieceBack
  /// It is done.
  case performed(what: String)
}

extension CaseDecider {
  func decide(_ command: RemedyCommand) throws(OrderRefusal) -> [CaseEntry] {
    switch command {
    case .choose(let remedy): return try choose(remedy)
    case .tellCost(let cost): return try tell(cost)
    case .tellMaterial(let material): return try tell(material)
    case .answerCosts(let accepted): return try answer(accepted)
    case .recordShipping(let leg): return try ship(leg)
    case .receivePiece:
      try only(.accountSpecialist, .owner)
      if subject.isPieceBack { throw OrderRefusal(.alreadyDone(.pieceBack)) }
      return [grant(.remedy(.pieceBack), under: rules)]
    case .perform(let what): return try perform(what)
    }
  }

  private func choose(_ remedy: Remedy) throws(OrderRefusal) -> [CaseEntry] {
    let entitlement = try entitlement()
    try demandProof(entitlement)
    let rules = try entitlement.rules + demandChooser(entitlement)
    if subject.chosen != nil { throw OrderRefusal(.alreadyDone(.remedyChosen), under: rules) }
    let offered = entitlement.term.remedies
    if offered.isEmpty { throw OrderRefusal(.aftercare(.nothingOwed(subject.fault)), under: rules) }
    guard let terms = offered.first(where: { $0.remedy == remedy }) else {
      throw OrderRefusal(.aftercare(.remedyNotOffered(remedy, offered: offered.map(\.remedy))), under: rules)
    }
    var entries = [grant(.remedy(.chosen(terms: terms)), under: rules)]
    switch terms.price {
    case .free, .told: break
    case .fixed(let fee):
      let cost = CaseCost(what: JournalWords.remedy(remedy), amount: try price(fee, WeighedGrams(.one)))
      let transfers = [Transfer(debit: .receivable, credit: .revenue, cost.amount)]
      entries.append(grant(.remedy(.feeCharged(cost, transfers: transfers)), under: rules))
    }
    switch remedy {
    case .refundInFull: entries.append(try grantAll(rules))
    case .refundOnReturn where subject.isPieceBack: entries.append(try grantAll(rules))
    case .refundOnReturn, .refundInPart, .refundOfItems, .repair, .replace, .remake, .resize, .maintenance, .resend:
      break
    }
    return entries
  }

  private func demandChooser(_ entitlement: Ruled<Entitlement>) throws(OrderRefusal) -> [RuleID] {
    switch (entitlement.term.chooser, actor.role) {
    case (.client, .customer), (.house, .accountSpecialist), (.house, .owner): return []
    case (.client, .accountSpecialist), (.client, .owner):
      // Staff record the client's choice, on evidence.
      guard actor.clientEvidence.saysSomething else {
        throw OrderRefusal(.aftercare(.otherChooser(.client)), under: entitlement.rules)
      }
      return []
    case (let chooser, _): throw OrderRefusal(.aftercare(.otherChooser(chooser)), under: entitlement.rules)
    }
  }

  /// A rate a gram, or a fee, as an amount rounded once by the house's rule.
  private func price(_ rate: ExactDecimal, _ grams: WeighedGrams) throws(OrderRefusal) -> Money {
    do {
      return try Money(ExactRatio(rate) * ExactRatio(grams.value), currency, rounded: policy.rounding)
    } catch {
      throw OrderRefusal(.tooLarge)
    }
  }

  private func tell(_ cost: CaseCost) throws(OrderRefusal) -> [CaseEntry] {
    try only(.accountSpecialist, .owner)
    let terms = try remedy()
    guard terms.price == .told else { throw OrderRefusal(.aftercare(.notThisRemedy(terms.remedy)), under: rules) }
    try positive(cost.amount)
    _ = try required(cost.what, for: .costPurpose, under: rules)
    return [grant(.remedy(.costTold(CaseCost(what: cost.what, amount: cost.amount))), under: rules)]
  }

  private func tell(_ material: AddedMaterial) throws(OrderRefusal) -> [CaseEntry] {
    try only(.accountSpecialist, .owner)
    let terms = try remedy()
    guard terms.chargesMaterial else { throw OrderRefusal(.aftercare(.notThisRemedy(terms.remedy)), under: rules) }
    guard material.grams.value > .zero, material.perGram > .zero else {
      throw OrderRefusal(.invalid(.material(material)))
    }
    let amount = try price(material.perGram, material.grams)
    try positive(amount)
    let cost = CaseCost(what: JournalWords.metal(material.grams), amount: amount, material: material)
    return [grant(.remedy(.costTold(cost)), under: rules)]
  }

  private func answer(_ accepted: Bool) throws(OrderRefusal) -> [CaseEntry] {
    if actor.role != .customer {
      try only(.accountSpecialist, .owner)
      guard actor.clientEvidence.saysSomething else {
        throw OrderRefusal(.onlyTheClientMay(.consent), under: policy.clientActs.rules)
      }
    }
    // What was accepted may be withdrawn with the remedy, until something was done for it.
    let withdrawn = accepted || !subject.performed.isEmpty ? 0 : subject.sum(subject.costs.map(\.amount)).minorUnits
    if subject.toldCosts.isEmpty && withdrawn == 0 { throw OrderRefusal(.alreadyDone(.noCostAwaited)) }
    var transfers: [Transfer] = []
    let told = subject.sum(subject.toldCosts.map(\.amount)).minorUnits
    transfers.move(accepted ? told : 0, debit: .receivable, credit: .revenue, currency)
    transfers.move(withdrawn, debit: .revenue, credit: .receivable, currency)
    return [grant(.remedy(.costsAnswered(accepted: accepted, transfers: transfers)), under: rules)]
  }

  /// Who bears a parcel follows from the remedy; who paid the carrier decides what is posted.
  private func ship(_ leg: ShippingLeg) throws(OrderRefusal) -> [CaseEntry] {
    try only(.accountSpecialist, .owner)
    // A piece that came in for a remedy which the client did not want at its cost goes back by the same terms.
    let sentBack = subject.chosen == nil && leg.way == .toClient ? subject.declined : nil
    let terms: RemedyTerms
    if let sentBack { terms = sentBack } else { terms = try remedy() }
    try positive(leg.cost)
    let tracking = try required(leg.tracking, for: .trackingNumber)
    if subject.legs.contains(where: { $0.leg.way == leg.way && $0.leg.tracking.isSameTracking(as: tracking) }) {
      throw OrderRefusal(.alreadyDone(.parcelRecorded(tracking)), under: rules)
    }
    if leg.way == .toClient && sentBack == nil { try demandPaid(terms) }
    guard let payer = terms.payer(of: leg.way) else {
      throw OrderRefusal(.aftercare(.noParcel(leg.way, terms.remedy)), under: rules)
    }
    let transfers: [Transfer] =
      switch (payer, leg.arrangedBy) {
      case (.house, .house): [Transfer(debit: .costs, credit: .cash, leg.cost)]
      case (.house, .buyer): [Transfer(debit: .costs, credit: .receivable, leg.cost)]
      case (.buyer, .house): [Transfer(debit: .receivable, credit: .revenue, leg.cost)]
      case (.buyer, .buyer): []
      }
    return [grant(.remedy(.shipped(BorneLeg(leg: leg, payer: payer), transfers: transfers)), under: rules)]
  }

  /// Demands that a cost was told and accepted where the remedy asks for one, and that none awaits an answer.
  private func demandPaid(_ terms: RemedyTerms) throws(OrderRefusal) {
    if !subject.toldCosts.isEmpty || (terms.price == .told && subject.costs.isEmpty) {
      throw OrderRefusal(.aftercare(.costNotAccepted), under: rules)
    }
  }

  private func perform(_ what: String) throws(OrderRefusal) -> [CaseEntry] {
    try only(.cadDesigner, .accountSpecialist, .owner)
    let terms = try remedy()
    if terms.remedy.isRefund { throw OrderRefusal(.aftercare(.notThisRemedy(terms.remedy)), under: rules) }
    try demandPaid(terms)
    return [grant(.remedy(.performed(what: try required(what, for: .workDone))), under: rules)]
  }
}
