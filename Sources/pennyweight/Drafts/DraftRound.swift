import ArgumentParser
import CSVFiles
import Drafts
import Payloads

/// One run over all drafts of a command line: each is read, then printed or refused; one exit status comes out.
struct DraftRound<Report: DraftReport> {
  private let form: ReportForm
  private let style = Style.fitting(.output)
  private let progress = ProgressLine()
  private var reports: [Report] = []
  private var refusals: [CommandRefusal] = []

  /// Reads and prints every draft behind the paths; refused ones are named on the error stream at once.
  /// - Throws: `OutputFailure`, or `ExitCode` when something was refused.
  static func run(
    _ paths: [String], form: ReportForm, read: (String) throws(DraftRefusal) -> Report
  ) throws {
    var round = DraftRound(form: form)
    let drafts = try round.drafts(at: paths)
    for (index, draft) in drafts.enumerated() {
      round.progress.show(draft.printable, done: index, of: drafts.count)
      switch Result(catching: { () throws(DraftRefusal) in try read(draft) }) {
      case .success(let report): try round.accept(report)
      case .failure(let refusal): try round.refuse(CommandRefusal(refusal))
      }
    }
    try round.close()
    let status = round.status
    if status != .success { throw ExitCode(status.rawValue) }
  }

  private init(form: ReportForm) { self.form = form }

  private mutating func drafts(at paths: [String]) throws(OutputFailure) -> [String] {
    var drafts: [String] = []
    for path in paths {
      switch Result(catching: { () throws(CommandRefusal) in try DraftFiles.drafts(at: path) }) {
      case .success(let found): drafts += found
      case .failure(let refusal): try refuse(refusal)
      }
    }
    return drafts
  }

  private mutating func accept(_ report: Report) throws(OutputFailure) {
    switch form {
    case .text: try print((reports.isEmpty ? "" : "\n") + report.text(style))
    case .csv:
      let header = reports.isEmpty ? CSVRow.text(report.columns) : ""
      try print(header + report.rows.map(CSVRow.text).joined())
    case .json, .summary: break
    }
    reports.append(report)
  }

  private func print(_ text: String) throws(OutputFailure) {
    try progress.aside { () throws(OutputFailure) in try StandardStream.output.write(text) }
  }

  private mutating func refuse(_ refusal: CommandRefusal) throws(OutputFailure) {
    refusals.append(refusal)
    try progress.aside { () throws(OutputFailure) in try Complaint.print(refusal.message) }
  }

  /// What stands below all drafts; nothing where every draft was refused.
  private func close() throws {
    progress.end()
    guard !reports.isEmpty else { return }
    switch form {
    case .text:
      let summary = reports.count + refusals.count > 1 ? [summary] : []
      let parts = (summary + [Report.explanation(reports, style)]).filter { !$0.isEmpty }
      try StandardStream.output.write(parts.map { "\n" + $0 }.joined())
    case .summary: try StandardStream.output.write(summary)
    case .json: try StandardStream.output.write(try JSONText.text(reports.map(\.payload)))
    case .csv: break
    }
  }

  private var summary: String { Report.summary(DraftSummary(reports, refused: refusals.count), style) }

  /// Refused goes before missing: it says more about the drafts.
  private var status: ExitStatus {
    if refusals.contains(where: { $0.status == .refused }) { return .refused }
    return refusals.first?.status ?? .success
  }
}
