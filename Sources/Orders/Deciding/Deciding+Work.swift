import HousePolicies
import Quantities

extension Deciding {
  func decide(_ command: WorkCommand) throws(OrderRefusal) -> [OrderEntry] {
    switch command {
    case .startProduction:
      try staff()
      let rules = try arrive(at: .produced)
      if order.milestones.productionStarted != nil { throw OrderRefusal(.alreadyDone("production has begun")) }
      return [grant(.work(.productionStarted), under: rules)]
    case .recordStep(let step):
      try staff()
      try inProduction()
      return [grant(.work(.productionStep(step: try reason(step, for: "a step of production"))))]
    case .finishProduction:
      try staff()
      try inProduction()
      return [grant(.work(.productionFinished), under: rules(of: .produced))]
    case .announceDelay(let step, let until, let why):
      try staff()
      let later = policy.general.laterNeedsReason.rules.filter { $0 != .unpublished }
      let promised = (policy.promises.filter { $0.term.step == step }.flatMap(\.rules) + later).unique
      let why = try reason(why, for: "a later time", under: promised)
      // The client is told a day, and a day ends at its end.
      let day = policy.calendar.date(of: until)
      let end = policy.calendar.endOfDay(day)
      try end.isKept()
      if until <= asOf { throw OrderRefusal(.meaningless("\(day) is not later than now"), under: promised) }
      return [grant(.work(.delayAnnounced(step: step, until: end, reason: why, day: day)), under: promised)]
    case .showPictures(let kinds, let references): return try show(kinds, references)
    case .approvePictures:
      let rules = try client(.checkPictures) + arrive(at: .picturesApproved)
      try demandPictures()
      return [grant(.work(.picturesApproved), under: rules)]
    case .recordCertificate(let certificate): return try record(certificate)
    case .weighIn(let weighIn): return try self.weighIn(weighIn)
    }
  }

  private func staff() throws(OrderRefusal) { try only(.cadDesigner, .accountSpecialist, .owner) }

  private func inProduction() throws(OrderRefusal) {
    if order.milestones.productionStarted == nil {
      throw OrderRefusal(.gateNotPassed(.produced, missing: "production has not begun"), under: rules(of: .produced))
    }
    if order.milestones.produced != nil { throw OrderRefusal(.alreadyDone("production is finished")) }
  }

  private func show(_ kinds: [PictureKind], _ references: [String]) throws(OrderRefusal) -> [OrderEntry] {
    try staff()
    if kinds.isEmpty || references.isEmpty || !references.allSatisfy(\.saysSomething) {
      throw OrderRefusal(.meaningless("no picture is named"))
    }
    if order.milestones.produced == nil {
      throw OrderRefusal(.gateNotPassed(.produced, missing: "there is nothing to show yet"))
    }
    let rules = policy.shipping.pictures.rules
    return [grant(.work(.picturesShown(kinds: kinds, references: references)), under: rules)]
  }

  /// Demands that the client was shown what the house says.
  func demandPictures() throws(OrderRefusal) {
    let terms = policy.shipping.pictures
    let missing = terms.term.filter { !order.picturesShown.contains($0) }
    if !missing.isEmpty { throw OrderRefusal(.picturesMissing(missing), under: terms.rules) }
  }
}
