import HouseFiles
import HousePolicies
import Quantities

extension PolicyReader {
  /// What follows from a cancellation, a refund and a change at each stage; every stage must be there.
  /// - Returns: nil where something was reported.
  func stages() -> StageTable? {
    let section = top.section("stages", keys: Stage.allCases.map(\.rawValue))
    var rows: [StageTable.Row] = []
    for stage in Stage.allCases {
      if section.has("as", in: stage.rawValue) {
        if let known = earlier(section, stage, among: rows) {
          rows.append(StageTable.Row(stage: stage, cancel: known.cancel, refund: known.refund, change: known.change))
        }
        continue
      }
      let row = section.section(stage.rawValue, keys: StageRequest.allCases.map(\.rawValue))
      guard let cancel = terms(row, .cancel), let refund = terms(row, .refund), let change = terms(row, .change) else {
        continue
      }
      rows.append(StageTable.Row(stage: stage, cancel: cancel, refund: refund, change: change))
    }
    return StageTable(rows)
  }

  /// The row above that a member's row repeats: `as: confirmed`.
  func earlier<Row: TableRow>(_ section: Section, _ subject: Row.Subject, among rows: [Row]) -> Row?
  where Row.Subject: RawRepresentable<String> {
    let row = section.section(subject.rawValue, keys: ["as"])
    guard let other = row.wordIfKnown("as", of: Row.Subject.self) else { return nil }
    guard let known = rows.first(where: { $0.subject == other }) else {
      row.report(.contradiction("\(other.rawValue) is not above", whatToDo: "name an entry above"), "as")
      return nil
    }
    return known
  }

  /// One outcome for ever, or a clock with windows from its start.
  private func terms(_ row: Section, _ request: StageRequest) -> RequestTerms? {
    let (key, one) = (request.rawValue, ["outcome", "keeps", "rule"])
    if row.has("outcome", in: key) {
      return RequestTerms(outcomes: .always(outcome(row.section(key, keys: one), request)))
    }
    let section = row.section(key, keys: ["clock", "within", "thereafter"])
    let clock = section.word("clock", else: ClockStart.submission)
    return section.windowTable(outcomeKeys: one) { outcome($0, request) }
      .map { RequestTerms(clock: clock, outcomes: $0) }
  }

  /// An outcome under its rules; what the house keeps stands beside a cancellation or a refund that is granted.
  private func outcome(_ section: Section, _ request: StageRequest) -> Ruled<StageOutcome> {
    let word = section.word("outcome", else: OutcomeWord.refer)
    let isMoney = word == .granted && request != .change
    if section.has("keeps") && !isMoney {
      let words = "nothing is kept of a \(request.rawValue) that is \(word.rawValue)"
      section.report(.contradiction(words, whatToDo: "leave it out"), "keeps")
    }
    let keeps = isMoney ? section.percent("keeps", upTo: 100) : .zero
    let outcome: StageOutcome =
      switch word {
      case .granted: .granted(keeping: keeps)
      case .byAgreement: .byAgreement
      case .attempted: .attempted
      case .byStaff: .byStaff
      case .refused: .refused
      case .throughCase: .throughCase
      case .refer: .refer
      }
    if (word == .byAgreement || word == .attempted) && request != .change {
      let words = "only a change is made by agreement on its cost and time"
      section.report(.contradiction(words, whatToDo: "name another outcome"), "outcome")
    }
    return Ruled(outcome, under: section.rules())
  }
}

/// The outcomes as a file writes them.
private enum OutcomeWord: String, CaseIterable {
  case granted
  case byAgreement = "by-agreement"
  case attempted
  case byStaff = "by-staff"
  case refused
  case throughCase = "through-case"
  case refer
}
