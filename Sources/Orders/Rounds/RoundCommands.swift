import HousePolicies
import Quantities

/// What may be asked about CAD rounds.
public enum RoundCommand: Sendable, Hashable, Codable {
  /// Submit a CAD round; its number is given by the order.
  case submitRound(SubmittedModel)
  /// Say something about a round.
  case comment(part: String, round: Int, words: String)
  /// Ask for changes, or withdraw a round.
  case review(review: RoundReview, consentsToFee: Bool)
  /// Approve a round.
  case approveRound(part: String, round: Int)
}

/// What happens to CAD rounds.
public enum RoundEvent: Sendable, Hashable, Codable {
  /// A CAD round came.
  case roundSubmitted(round: CADRound)
  /// A word about a round; the model's number stays.
  case roundCommented(part: String, round: Int, comment: String)
  /// Changes were asked for, or the round was withdrawn.
  case roundReviewed(review: RoundReview)
  /// A round is what is produced.
  case roundApproved(part: String, round: Int)
}

extension RoundEvent {
  var name: String {
    switch self {
    case .roundSubmitted: "submitted"
    case .roundCommented: "commented"
    case .roundReviewed: "reviewed"
    case .roundApproved: "approved"
    }
  }
}

extension OrderDecider {
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
    // What is free is published; the figure of what is not may be the house's own.
    let rules = (terms.included.rules + terms.fee.rules).unique
    let request = order.minorRequests + 1
    if !consents { throw OrderRefusal(.roundFeeNeedsConsent(round: request, fee: fee), under: rules) }
    let consented = try client(.consent)
    let charge = Charge(what: JournalWords.request(request), amount: fee, paidFirst: false)
    return [charged(charge, under: (rules + consented).unique)]
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

extension Order {
  mutating func apply(_ event: RoundEvent, at moment: UTCInstant) {
    switch event {
    case .roundSubmitted(let round): rounds.append(RoundRecord(round: round, submittedAt: moment))
    case .roundCommented(let part, let number, let comment):
      change(part, number) { $0.comments.append(comment) }
    case .roundReviewed(let review): apply(review)
    case .roundApproved(let part, let number):
      for index in rounds.indices where rounds[index].round.part == part && rounds[index].state == .approved {
        rounds[index].state = .superseded
      }
      change(part, number) { $0.state = .approved }
      if partsWithoutApproval.isEmpty {
        milestones.cadApproved = moment
        for index in changes.indices where changes[index].isAccepted == true { changes[index].isDrawn = true }
      }
    }
  }

  private mutating func apply(_ review: RoundReview) {
    change(review.part, review.round) { record in
      record.comments.append(review.comments)
      switch review.wish {
      case .minorChanges, .majorChanges: record.state = .changesAsked
      case .withdrawn: record.state = .withdrawn
      }
    }
    if !partsWithoutApproval.isEmpty { milestones.cadApproved = nil }
    if review.wish == .majorChanges && lockedOffer != nil { awaitsChange = true }
    switch review.wish {
    case .minorChanges, .majorChanges: requests.append(review)
    case .withdrawn: break
    }
  }

  private mutating func change(_ part: String, _ number: Int, _ change: (inout RoundRecord) -> Void) {
    guard let index = rounds.firstIndex(where: { $0.round.part == part && $0.round.number == number }) else { return }
    change(&rounds[index])
  }

  /// The round of a part.
  public func round(_ part: String, _ number: Int) -> RoundRecord? {
    rounds.first { $0.round.part == part && $0.round.number == number }
  }

  /// The approved round of a part: what is produced.
  public func approvedRound(_ part: String) -> RoundRecord? {
    rounds.last { $0.round.part == part && $0.state == .approved }
  }

  /// The parts of which no round is approved.
  public var partsWithoutApproval: [String] { intake.parts.filter { approvedRound($0) == nil } }

  /// Rounds of minor changes that were asked for, on models that did not mend the house's own mistake.
  public var minorRequests: Int {
    requests.filter { request in
      request.wish == .minorChanges && round(request.part, request.round)?.round.isOwnFix == false
    }.count
  }
}
