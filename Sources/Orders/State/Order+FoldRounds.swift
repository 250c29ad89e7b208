import Quantities

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
