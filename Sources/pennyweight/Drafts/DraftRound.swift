import ArgumentParser

/// One run over all drafts of a command line: each is read, reported or refused; one exit status comes out.
struct DraftRound<Report: DraftReport> {
  /// The form in which the reports are printed.
  let form: ReportForm
  /// How text on the standard output looks.
  private let style = Style.fitting(.output)
  private let progress = ProgressLine()
  private var reports: [Report] = []
  private var refusals: [DraftRefusal] = []

  init(form: ReportForm) { self.form = form }

  /// Reads and prints every draft behind the paths; refused ones are named on the error stream at once.
  /// - Throws: `OutputFailure`, or `ExitCode` when something was refused.
  static func run(
    _ paths: [String], form: ReportForm, read: (String) throws(DraftRefusal) -> Report
  ) throws {
    var round = DraftRound(form: form)
    let drafts = try round.drafts(at: paths)
    for (index, draft) in drafts.enumerated() {
      round.progress.show("\(draft.printable)", done: index, of: drafts.count)
      do throws(DraftRefusal) {
        try round.accept(try read(draft))
      } catch {
        try round.refuse(error)
      }
    }
    try round.close()
    let status = round.status
    if status != .success { throw ExitCode(status.rawValue) }
  }

  private mutating func drafts(at paths: [String]) throws(OutputFailure) -> [String] {
    var drafts: [String] = []
    for path in paths {
      do throws(DraftRefusal) {
        drafts += try DraftFiles.drafts(at: path)
      } catch {
        try refuse(error)
      }
    }
    return drafts
  }

  private mutating func accept(_ result: Result<Report, DraftRefusal>) throws(OutputFailure) {}

  private mutating func refuse(_ refusal: DraftRefusal) throws(OutputFailure) {
    refusals.append(refusal)
    progress.clear()
    try Complaint.print(refusal.message)
  }

  /// Refused goes before missing: it says more about the drafts.
  private var status: ExitStatus {
    if refusals.contains(where: { $0.status == .refused }) { return .refused }
    return refusals.first?.status ?? .success
  }
}
