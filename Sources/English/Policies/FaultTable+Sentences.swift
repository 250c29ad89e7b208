import HouseCalendar
import HousePolicies
import Quantities

extension FaultTable {
  /// What follows from each fault, faults with the same outcomes together, a sentence for each window.
  func sentences(_ currency: Currency, _ own: [FaultWords]) -> [RuleSentence] {
    var groups: [(faults: [FaultKind], outcomes: WindowTable<Ruled<FaultOutcome>>)] = []
    for row in rows {
      if let same = groups.firstIndex(where: { $0.outcomes == row.outcomes }) {
        groups[same].faults.append(row.fault)
      } else {
        groups.append(([row.fault], row.outcomes))
      }
    }
    return groups.flatMap { group in
      let faults = group.faults.map { fault in own.first { $0.fault == fault }?.words ?? fault.phrase }
        .listed(by: "or").capitalized
      let windows = group.outcomes.rows.enumerated().flatMap { index, row in
        row.outcome.sentences("\(faults), reported \(row.window.words("of receipt", isFirst: index == 0))", currency)
      }
      let rest = group.outcomes.rows.isEmpty ? faults : "\(faults), reported later"
      let always = group.outcomes.rows.isEmpty && group.outcomes.thereafter.term.isRemedied ? ", at any time" : ""
      return windows + group.outcomes.thereafter.sentences(rest + always, currency)
    }
  }
}

extension FaultOutcome {
  fileprivate var isRemedied: Bool {
    if case .remedied = self { return true }
    return false
  }
}

extension Ruled<FaultOutcome> {
  fileprivate func sentences(_ subject: String, _ currency: Currency) -> [RuleSentence] {
    switch term {
    case .remedied(let entitlement):
      return [RuleSentence("\(subject): \(entitlement.words(currency)).", rules)]
    case .investigated(let terms):
      return [
        RuleSentence("\(subject): we ask the carrier, with your help, and no money moves meanwhile.", rules),
        RuleSentence(terms.ifLost) { "If the carrier confirms the loss: \($0.words(by: "you choose", currency))." },
        RuleSentence(terms.ifDelivered) {
          "If the carrier proves the delivery: \($0.words(by: "you choose", currency))."
        },
      ]
    case .rootCause:
      let words = "you fill in a form, we find the root cause and make a plan; there is no automatic refund"
      return [RuleSentence("\(subject): \(words).", rules)]
    case .refused: return [RuleSentence("\(subject): nothing is owed to you.", rules)]
    case .resizeTerms: return [RuleSentence("\(subject): see “Resizing”.", rules)]
    case .refer:
      return [RuleSentence("\(subject): a specialist decides and gives the reason.", rules)]
    }
  }
}

extension Entitlement {
  fileprivate func words(_ currency: Currency) -> String {
    let proof = evidence.isEmpty ? "" : ", with \(evidence.map(\.words).listed(by: "or"))"
    let check = isVerified ? ", once we have verified it" : ""
    let by =
      switch chooser {
      case .client: "you choose"
      case .house: "we choose"
      }
    return remedies.words(by: by + proof + check, currency)
  }
}

extension [RemedyTerms] {
  fileprivate func words(by chooser: String, _ currency: Currency) -> String {
    isEmpty ? "nothing is refunded" : "\(chooser): \(map { $0.words(currency) }.joined(separator: "; or "))"
  }
}

extension RemedyTerms {
  fileprivate func words(_ currency: Currency) -> String {
    let price =
      switch price {
      case .free: remedy.isRefund ? "" : " free of charge"
      case .fixed(let fee): " for \(fee.amount(currency))"
      case .told: " at a cost that you accept first"
      }
    let metal = chargesMaterial ? ", added metal charged after your consent" : ""
    let ways = [("to us", toHouse), ("to you", toClient)].compactMap { way, payer in
      payer.map { ", shipping \(way) paid by \($0.words)" }
    }
    return remedy.phrase + price + metal + ways.joined()
  }
}

extension Duties.Payer {
  /// Who pays, after "by".
  var words: String {
    switch self {
    case .house: "us"
    case .buyer: "you"
    }
  }
}

extension EvidenceKind {
  fileprivate var words: String {
    switch self {
    case .photo: "a photo"
    case .video: "a video"
    case .carrier: "the carrier's statement"
    case .papers: "the parcel's documents"
    }
  }
}
