/// The line above a summary of several drafts.
enum Closing {
  /// How many drafts were dealt with, and how many were refused.
  static func title(_ done: String, _ count: Int, refused: Int, _ style: Style) -> String {
    let drafts = count == 1 ? "1 draft" : "\(count) drafts"
    let rest = refused == 0 ? "" : ", \(refused) refused (see above)"
    return style(.heading, "\(drafts) \(done)\(rest)") + "\n"
  }
}
