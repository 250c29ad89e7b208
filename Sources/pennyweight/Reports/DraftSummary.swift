/// Several drafts side by side, named by what tells them apart.
struct DraftSummary<Report: DraftReport> {
  /// The drafts, each with its path below their common folder.
  let rows: [(name: String, report: Report)]
  /// The folder that all of them lie in, with a slash at its end; empty where there is none.
  private let folder: String
  private let refused: Int

  init(_ reports: [Report], refused: Int) {
    let paths = reports.map(\.facts.file)
    let folder = CommonFolder.of(paths)
    self.folder = folder
    self.refused = refused
    rows = zip(paths, reports).map { (name: String($0.dropFirst(folder.count)), report: $1) }
  }

  /// The line above the rows: how many drafts there are, where, and how many were left out, refused or missing.
  func title(_ done: String, _ style: Style) -> String {
    let drafts = rows.count == 1 ? "1 draft" : "\(rows.count) drafts"
    let place = folder.isEmpty || folder == "./" ? "" : " in \(folder.dropLast().printable)"
    return style(.heading, "\(drafts) \(done)\(place)" + (refused == 0 ? "" : ", \(refused) left out")) + "\n"
  }
}
