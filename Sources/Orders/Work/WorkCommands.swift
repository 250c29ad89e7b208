import HousePolicies
import Quantities

/// What may be asked of the bench and the scale.
public enum WorkCommand: Sendable, Hashable, Codable {
  /// Record that the 3D print or the wax is made.
  case recordPrint(reference: String)
  /// Begin production.
  case startProduction
  /// Record a step of it.
  case recordStep(step: String)
  /// End it.
  case finishProduction
  /// Tell the client that something becomes later.
  case announceDelay(step: PromisedStep, until: UTCInstant, reason: String)
  /// Send photos or a video.
  case showPictures(kinds: [PictureKind], references: [String])
  /// Say that they are good.
  case approvePictures
  /// Keep a laboratory's report on a stone.
  case recordCertificate(Certificate)
  /// Weigh the finished pieces.
  case weighIn(WeighIn)
}

/// What happens at the bench and on the scale.
public enum WorkEvent: Sendable, Hashable, Codable {
  /// The 3D print or the wax was made.
  case printMade(reference: String)
  /// Production began.
  case productionStarted
  /// A step of production was done.
  case productionStep(step: String)
  /// The pieces are made.
  case productionFinished
  /// What was promised becomes later: until the end of a day of the house's calendar.
  case delayAnnounced(step: PromisedStep, until: UTCInstant, reason: String, day: CalendarDate? = nil)
  /// Photos or a video were sent to the client.
  case picturesShown(kinds: [PictureKind], references: [String])
  /// The client checked them.
  case picturesApproved
  /// A laboratory's report came.
  case certified(certificate: Certificate)
  /// The pieces were weighed.
  case weighedIn(weighIn: WeighIn)
}

extension WorkEvent {
  var name: String {
    switch self {
    case .printMade: "print-made"
    case .productionStarted: "production-started"
    case .productionStep: "production-step"
    case .productionFinished: "production-finished"
    case .delayAnnounced: "delay-announced"
    case .picturesShown: "pictures-shown"
    case .picturesApproved: "pictures-approved"
    case .certified: "certified"
    case .weighedIn: "weighed-in"
    }
  }
}

extension OrderDecider {
  func decide(_ command: WorkCommand) throws(OrderRefusal) -> [OrderEntry] {
    switch command {
    case .startProduction:
      try staff()
      let rules = try arrive(at: .produced)
      if order.milestones.productionStarted != nil { throw OrderRefusal(.alreadyDone(.productionStarted)) }
      try demandWait()
      return [grant(.work(.productionStarted), under: rules)]
    case .recordPrint(let reference): return try recordPrint(reference)
    case .recordStep(let step):
      try staff()
      try inProduction()
      return [grant(.work(.productionStep(step: try required(step, for: .productionStep))))]
    case .finishProduction:
      try staff()
      try inProduction()
      return [grant(.work(.productionFinished), under: rules(of: .produced))]
    case .announceDelay(let step, let until, let why):
      try staff()
      let later = policy.general.laterNeedsReason.rules.filter { $0 != .unpublished }
      let promised = (policy.promises.filter { $0.term.step == step }.flatMap(\.rules) + later).unique
      let why = try required(why, for: .delayReason, under: promised)
      // The client is told a day, and a day ends at its end.
      let day = policy.calendar.date(of: until)
      let end = policy.calendar.endOfDay(day)
      try end.isKept()
      if until <= asOf { throw OrderRefusal(.invalid(.delayNotLater(day)), under: promised) }
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

  /// Demands that the time is over in which the order can still be undone.
  private func demandWait() throws(OrderRefusal) {
    guard let waits = policy.general.workWaits else { return }
    let last = waits.term.lastMoment(since: order.placedAt ?? order.openedAt, calendar: policy.calendar)
    if asOf <= last { throw OrderRefusal(.workWaits(until: last.adding(milliseconds: 1)), under: waits.rules) }
  }

  /// Records the 3D print or the wax that the order uses, once its CAD is approved.
  private func recordPrint(_ reference: String) throws(OrderRefusal) -> [OrderEntry] {
    try staff()
    let reference = try required(reference, for: .printPlace)
    guard order.uses(.print) else { throw OrderRefusal(.noPrintUsed) }
    if let gate = policy.way(order.kind)?.gate(.cadApproved), let missing = order.missing(for: .cadApproved) {
      throw OrderRefusal(.gateNotPassed(.cadApproved, missing: missing), under: gate.rules)
    }
    if order.milestones.printed != nil { throw OrderRefusal(.alreadyDone(.printMade)) }
    let promised = policy.promises.first { $0.term.step == .print && $0.term.applies(to: order.kind) }
    return [grant(.work(.printMade(reference: reference)), under: promised?.rules ?? [])]
  }

  private func inProduction() throws(OrderRefusal) {
    if order.milestones.productionStarted == nil {
      throw OrderRefusal(.gateNotPassed(.produced, missing: .production), under: rules(of: .produced))
    }
    if order.milestones.produced != nil { throw OrderRefusal(.alreadyDone(.produced)) }
  }

  private func show(_ kinds: [PictureKind], _ references: [String]) throws(OrderRefusal) -> [OrderEntry] {
    try staff()
    if kinds.isEmpty || references.isEmpty || !references.allSatisfy(\.saysSomething) {
      throw OrderRefusal(.textMissing(.pictures))
    }
    if order.milestones.produced == nil {
      throw OrderRefusal(.gateNotPassed(.produced, missing: .piecesToShow))
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

/// A time that was told anew, and why.
public struct AnnouncedDelay: Sendable, Hashable {
  /// For what.
  public let step: PromisedStep
  /// Until when.
  public let until: UTCInstant
  /// Why.
  public let reason: String
  /// When the client was told.
  public let announcedAt: UTCInstant
}

extension Order {
  mutating func apply(_ event: WorkEvent, at moment: UTCInstant) {
    switch event {
    case .printMade: milestones.printed = moment
    case .productionStarted: milestones.productionStarted = moment
    case .productionStep(let step): steps.append(step)
    case .productionFinished: milestones.produced = moment
    case .delayAnnounced(let step, let until, let reason, _):
      delays.append(AnnouncedDelay(step: step, until: until, reason: reason, announcedAt: moment))
    case .picturesShown(let kinds, _):
      picturesShown += kinds.filter { !picturesShown.contains($0) }
      milestones.picturesShown = moment
    case .picturesApproved: milestones.picturesApproved = moment
    case .certified(let certificate): certificates.append(certificate)
    case .weighedIn(let reading):
      weighIn = reading
      proposedSettlement = nil
    }
  }
}
