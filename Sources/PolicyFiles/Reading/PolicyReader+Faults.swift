import HouseCalendar
import HouseFiles
import HousePolicies
import Quantities

extension PolicyReader {
  private static let outcomeKeys = [
    "outcome", "evidence", "verified", "chooser", "remedies", "if-lost", "if-delivered", "rule",
  ]

  /// What follows from each kind of fault; every kind must be there.
  /// - Returns: nil where something was reported.
  func faults() -> FaultTable? {
    let section = top.section("faults", keys: FaultKind.allCases.map(\.rawValue))
    var rows: [FaultTable.Row] = []
    for fault in FaultKind.allCases {
      let found =
        section.has("as", in: fault.rawValue)
        ? earlier(section, fault, among: rows)?.outcomes : outcomes(section, fault)
      if let found { rows.append(FaultTable.Row(fault, found)) }
    }
    return FaultTable(rows)
  }

  /// What the house's own rules call a fault; each kind at most once.
  func faultWords() -> [FaultWords] {
    var known: [FaultWords] = []
    for entry in top.list("fault-words", keys: ["fault", "words"]) {
      let words = entry.text("words") ?? ""
      guard let fault = entry.wordIfKnown("fault", of: FaultKind.self) else { continue }
      if known.contains(where: { $0.fault == fault }) { entry.report(.repeatedEntry(fault.rawValue), "fault") }
      known.append(FaultWords(fault: fault, words: words))
    }
    return known
  }

  /// Demands that the wish for another size is left to the terms for it, just where there are any.
  func checkResize(_ resize: ResizeTerms?, _ faults: FaultTable?) {
    for row in faults?.rows ?? [] {
      let isLeft = ([row.outcomes.thereafter] + row.outcomes.rows.map(\.outcome)).contains { $0.term == .resizeTerms }
      if isLeft == (row.fault == .resize && resize != nil) { continue }
      let words = isLeft ? "there are no terms for another size" : "the terms for another size decide this"
      let remedy = isLeft ? "name another outcome" : "write `outcome: resize-terms`"
      top.section("faults", keys: FaultKind.allCases.map(\.rawValue))
        .report(.contradiction(words, whatToDo: remedy), row.fault.rawValue)
    }
  }

  /// One outcome for ever, or windows from the receipt on.
  private func outcomes(_ section: Section, _ fault: FaultKind) -> WindowTable<Ruled<FaultOutcome>>? {
    let (key, one) = (fault.rawValue, Self.outcomeKeys)
    if section.has("outcome", in: key) {
      return .always(outcome(section.section(key, keys: one)))
    }
    let windows = section.section(key, keys: ["within", "thereafter"])
    if fault.isOnTheWay && section.has(key) {
      let words = "a parcel on its way has no receipt that a window could be counted from"
      section.report(.contradiction(words, whatToDo: "name one outcome"), key)
    }
    return windows.windowTable(outcomeKeys: one, outcome)
  }

  private func outcome(_ section: Section) -> Ruled<FaultOutcome> {
    let word = section.word("outcome", else: FaultWord.refer)
    for key in Self.outcomeKeys where section.has(key) && !word.keys.contains(key) {
      let words = "\(key) says nothing where the outcome is \(word.rawValue)"
      section.report(.contradiction(words, whatToDo: "leave it out"), key)
    }
    let outcome: FaultOutcome =
      switch word {
      case .remedied: .remedied(entitlement(section))
      case .investigated:
        .investigated(
          InvestigationTerms(ifLost: remedies(section, "if-lost"), ifDelivered: remedies(section, "if-delivered")))
      case .rootCause: .rootCause
      case .resizeTerms: .resizeTerms
      case .refused: .refused
      case .refer: .refer
      }
    return Ruled(outcome, under: section.rules())
  }

  private func entitlement(_ section: Section) -> Entitlement {
    Entitlement(
      evidence: section.words("evidence", of: EvidenceKind.self), isVerified: section.flag("verified"),
      chooser: section.word("chooser", else: .house), remedies: section.nonEmpty(remedies(section), "remedies"))
  }

  private func remedies(_ section: Section, _ key: String) -> Ruled<[RemedyTerms]> {
    section.ruled(key, keys: ["remedies"]) { remedies($0) }
  }

  private func remedies(_ section: Section) -> [RemedyTerms] {
    var known: [RemedyTerms] = []
    for entry in section.list("remedies", keys: ["remedy", "price", "to-house", "to-client", "charges-material"]) {
      guard let remedy = entry.wordIfKnown("remedy", of: Remedy.self) else { continue }
      if known.contains(where: { $0.remedy == remedy }) { entry.report(.repeatedEntry(remedy.rawValue), "remedy") }
      known.append(
        RemedyTerms(
          remedy, price: price(entry, of: remedy), toHouse: payer(entry, "to-house"),
          toClient: payer(entry, "to-client"), chargesMaterial: entry.flag("charges-material")))
    }
    return known
  }

  /// Who pays a way; `none` where no parcel goes it.
  private func payer(_ entry: Section, _ key: String) -> Duties.Payer? {
    entry.isWord("none", key) ? nil : entry.word(key, else: .house)
  }

  /// `free`, `told` for the case, or a fee.
  private func price(_ entry: Section, of remedy: Remedy) -> RemedyPrice {
    if entry.isWord("free", "price") { return .free }
    if remedy.isRefund {
      let words = "a \(remedy.rawValue) costs the client nothing"
      entry.report(.contradiction(words, whatToDo: "write `price: free`"), "price")
      return .free
    }
    return entry.isWord("told", "price") ? .told : .fixed(amount(entry, "price"))
  }
}

/// The outcomes of a fault as a file writes them.
private enum FaultWord: String, CaseIterable {
  case remedied
  case investigated
  case rootCause = "root-cause"
  case resizeTerms = "resize-terms"
  case refused
  case refer

  /// The keys that stand beside the word.
  var keys: [String] {
    let own: [String] =
      switch self {
      case .remedied: ["evidence", "verified", "chooser", "remedies"]
      case .investigated: ["if-lost", "if-delivered"]
      case .rootCause, .resizeTerms, .refused, .refer: []
      }
    return own + ["outcome", "rule", "span", "bound"]
  }
}
