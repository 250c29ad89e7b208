import English
import HousePolicies
import Orders
import Quantities
import Workshop

/// What a command gave, for people.
struct GivenReport {
  let given: GivenCommand
  let policy: HousePolicy
  let isDryRun: Bool

  func text(_ style: Style) -> String {
    let order = given.order
    let what = given.isReplayed ? " (given before; nothing was written now)" : isDryRun ? " (nothing was written)" : ""
    let lines = given.entries.map { "  \($0.sentence)\($0.rules.isEmpty ? "" : " [\($0.rules.shown)]")\n" }
    return style(.heading, order.id.text) + what + "\n" + lines.joined()
      + LabelledLines.text(Self.standing(order, order.next(under: policy)))
  }

  /// Where the order stands: what is owed and what comes next.
  static func standing(_ order: Order, _ next: NextStep) -> [(label: String, fact: String?)] {
    [("outstanding", "\(order.outstanding)"), ("next", next.words)]
  }
}
