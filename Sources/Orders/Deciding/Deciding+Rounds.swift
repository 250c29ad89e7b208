import HousePolicies
import Quantities

extension Deciding {
  func decide(_ command: RoundCommand) throws(OrderRefusal) -> [OrderEntry] {
    switch command {
    case .submitRound(let model): return try submit(model)
    case .comment(let part, let round, let words):
      _ = try known(part, round)
      guard words.saysSomething else { throw OrderRefusal(.textMissing(.comment)) }
      return [grant(.rounds(.roundCommented(part: part, round: round, comment: words)))]
    case .review(let review, let consentsToFee): return try self.review(review, consentsToFee)
    case .approveRound(let part, let round): return try approve(part, round)
    }
  }

  private func submit(_ model: SubmittedModel) throws(OrderRefusal) -> [OrderEntry] {
    try only(.cadDesigner, .accountSpecialist, .owner)
    let rules = try arrive(at: .cadApproved)
    guard order.intake.parts.contains(model.part) else {
      throw OrderRefusal(.unknown(.part(model.part, known: order.intake.parts)))
    }
    if order.milestones.produced != nil { throw OrderRefusal(.alreadyDone(.produced)) }
    if order.lockedOffer != nil, order.milestones.cadApproved != nil, !order.changes.contains(where: \.opensRounds) {
      throw OrderRefusal(.lockedWithoutChange, under: policy.rounds.majorChangeNeedsConsent.rules)
    }
    if order.awaitsChange && policy.rounds.majorChangeNeedsConsent.term {
      throw OrderRefusal(.lockedWithoutChange, under: policy.rounds.majorChangeNeedsConsent.rules)
    }
    let number = order.rounds.filter { $0.round.part == model.part }.count + 1
    let round = CADRound(
      number: number, part: model.part, model: model.model, file: model.file, measured: model.measured,
      isOwnFix: model.isOwnFix)
    let submitted = grant(.rounds(.roundSubmitted(round: round)), under: rules)
    return [submitted] + reopening(JournalWords.roundSubmitted(round))
  }

  /// Finds a round.
  private func known(_ part: String, _ number: Int) throws(OrderRefusal) -> RoundRecord {
    guard let record = order.round(part, number) else {
      let known = order.rounds.filter { $0.round.part == part }.map(\.round.number)
      throw OrderRefusal(.unknown(.round(number, part: part, known: known)))
    }
    return record
  }

  private func review(_ review: RoundReview, _ consentsToFee: Bool) throws(OrderRefusal) -> [OrderEntry] {
    try only(.customer, .cadDesigner, .accountSpecialist, .owner)
    let record = try known(review.part, review.round)
    let reviewed = grant(.rounds(.roundReviewed(review: review)), under: policy.rounds.included.rules)
    switch review.wish {
    case .withdrawn:
      if record.state != .submitted { throw OrderRefusal(.roundNotOpen(review.round, record.state)) }
      return [reviewed]
    case .majorChanges:
      try open(record)
      return [reviewed] + (record.state == .approved ? reopening(JournalWords.changesAsked) : [])
    case .minorChanges:
      try open(record)
      let fee = try roundFee(record.round, consentsToFee)
      return [reviewed] + fee + (record.state == .approved ? reopening(JournalWords.changesAsked) : [])
    }
  }

  /// Demands a round that changes may be asked for: the latest of its part, not settled otherwise.
  private func open(_ record: RoundRecord) throws(OrderRefusal) {
    let latest = order.rounds.last { $0.round.part == record.round.part && $0.state != .withdrawn }
    guard latest?.round.number == record.round.number, record.state == .submitted || record.state == .approved,
      order.milestones.productionStarted == nil
    else { throw OrderRefusal(.roundNotOpen(record.round.number, record.state)) }
    if record.state == .approved && order.lockedOffer != nil {
      throw OrderRefusal(.lockedWithoutChange, under: policy.rounds.majorChangeNeedsConsent.rules)
    }
  }

  /// Charges a request beyond those included; the house's own fixes are free where it says so.
  private func roundFee(_ round: CADRound, _ consents: Bool) throws(OrderRefusal) -> [OrderEntry] {
    let terms = policy.rounds
    if round.isOwnFix && !terms.ownFixesCount.term { return [] }
    guard let included = terms.included.term, order.minorRequests >= included else { return [] }
    let fee: Money
    do {
      fee = try Money(ExactRatio(terms.fee.term), order.currency, rounded: policy.rounding)
    } catch {
      throw OrderRefusal(.tooLarge)
    }
    if fee.minorUnits == 0 { return [] }
    let request = order.minorRequests + 1
    if !consents { throw OrderRefusal(.roundFeeNeedsConsent(round: request, fee: fee), under: terms.fee.rules) }
    let consented = try client(.consent)
    let charge = Charge(what: JournalWords.request(request), amount: fee, paidFirst: false)
    return [charged(charge, under: (terms.fee.rules + consented).unique)]
  }

  private func approve(_ part: String, _ number: Int) throws(OrderRefusal) -> [OrderEntry] {
    let rules = try client(.approveCAD) + arrive(at: .cadApproved)
    let record = try known(part, number)
    let latest = order.rounds.last { $0.round.part == part && $0.state != .withdrawn }
    guard record.state == .submitted, latest?.round.number == number else {
      throw OrderRefusal(.roundNotOpen(number, record.state))
    }
    return [grant(.rounds(.roundApproved(part: part, round: number)), under: rules)]
  }
}
