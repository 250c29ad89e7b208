import HouseFiles
import HousePolicies

extension PolicyReader {
  /// The ways of the kinds of order that the house takes, at least one.
  func ways() -> [OrderWay] {
    let section = top.section("ways", keys: OrderKind.allCases.map(\.rawValue))
    if section.keys.isEmpty && top.has("ways") { top.report(.emptyList, "ways") }
    return section.keys.compactMap { key in
      guard let kind = OrderKind(rawValue: key) else { return nil }
      return OrderWay(kind: kind, gates: gates(section, key))
    }
  }

  /// Demands that what is priced by the real weight is weighed before it is settled.
  func checkWeighing(_ ways: [OrderWay], _ bands: WeightBands) {
    if bands.bands.allSatisfy({ $0.outcome == .absorbed }) { return }
    for way in ways where way.kind.isMadeByWeight && way.gate(.settled) != nil && way.gate(.weighed) == nil {
      let words = "weighed is missing, without which nobody knows the real weight that the deviation is settled by"
      top.section("ways", keys: nil)
        .report(.contradiction(words, whatToDo: "add that gate before settled"), way.kind.rawValue)
    }
  }

  private func gates(_ section: Section, _ key: String) -> [Ruled<Gate>] {
    var gates: [Ruled<Gate>] = []
    for entry in section.list(key, keys: ["gate", "rule"]) {
      let rules = entry.rules()
      guard let gate = entry.wordIfKnown("gate", of: Gate.self) else { continue }
      if gates.contains(where: { $0.term == gate }) {
        entry.report(.repeatedEntry(gate.rawValue), "gate")
        continue
      }
      // A gate that has to come first and comes later on this way could never be passed when it is needed.
      for later in gates where later.term.comesAfter.contains(gate) {
        let words = "\(gate.rawValue) stands after \(later.term.rawValue), which cannot be passed without it"
        entry.report(.contradiction(words, whatToDo: "put it before"), "gate")
      }
      gates.append(Ruled(gate, under: rules))
    }
    for gate in gates.map(\.term) {
      for missing in gate.needs where !gates.contains(where: { $0.term == missing }) {
        let words = "\(missing.rawValue) is missing, without which \(gate.rawValue) can never be passed"
        section.report(.contradiction(words, whatToDo: "add that gate before it"), key)
      }
    }
    if gates.last?.term != .delivered {
      let words = "the way does not end with \(Gate.delivered.rawValue), so that no such order ever ends"
      section.report(.contradiction(words, whatToDo: "put that gate last"), key)
    }
    return gates
  }
}

extension OrderKind {
  /// Whether its pieces are made for the order at a price by their metal; what is taken from stock has a listed price.
  fileprivate var isMadeByWeight: Bool {
    switch self {
    case .bespoke, .sampleThenBulk, .reorder: true
    case .customizedStock, .wholesale: false
    }
  }
}

extension Gate {
  /// The gates that every way with this one has too: what is accepted, made, settled or sent at them is what it rests on.
  fileprivate var needs: [Gate] {
    switch self {
    case .firstPayment, .settled: [.quoteAccepted]
    case .sampleShown, .sampleConfirmed: [.sampleMade]
    case .weighed, .picturesShown, .picturesApproved: [.produced]
    case .balancePaid: [.settled]
    case .delivered: [.shipped]
    case .specialistAssigned, .detailsConfirmed, .feesPaid, .artworkConfirmed, .cadApproved, .sampleQuoted, .sampleMade,
      .quoteAccepted, .purchaseOrderReceived, .packingAgreed, .proformaIssued, .changesAgreed, .payerChecked, .produced,
      .picked, .packed, .shipped:
      []
    }
  }

  /// The gates that come before this one on every way that has both.
  fileprivate var comesAfter: [Gate] {
    switch self {
    case .specialistAssigned: []
    case .detailsConfirmed: [.specialistAssigned]
    case .feesPaid, .artworkConfirmed, .quoteAccepted, .purchaseOrderReceived, .packingAgreed: [.specialistAssigned]
    case .sampleQuoted: [.specialistAssigned, .detailsConfirmed]
    case .cadApproved: [.feesPaid, .artworkConfirmed, .sampleQuoted]
    case .sampleMade: [.cadApproved, .feesPaid]
    case .sampleShown: [.sampleMade]
    case .sampleConfirmed: [.sampleMade, .sampleShown]
    case .changesAgreed: [.detailsConfirmed]
    case .payerChecked: [.firstPayment]
    case .proformaIssued: [.purchaseOrderReceived, .packingAgreed, .sampleConfirmed]
    case .firstPayment: [.quoteAccepted, .proformaIssued]
    case .produced: [.cadApproved, .quoteAccepted, .firstPayment, .sampleConfirmed, .detailsConfirmed, .changesAgreed]
    case .picked: [.quoteAccepted, .detailsConfirmed, .payerChecked]
    case .packed: [.picked, .produced]
    case .weighed, .picturesShown: [.produced]
    case .picturesApproved: [.picturesShown, .produced]
    case .settled: [.quoteAccepted, .weighed, .produced, .picked, .packed]
    case .balancePaid: [.settled]
    case .shipped: [.produced, .picked, .packed, .weighed, .picturesShown, .picturesApproved, .settled, .balancePaid]
    case .delivered: Gate.allCases.filter { $0 != .delivered }
    }
  }
}
