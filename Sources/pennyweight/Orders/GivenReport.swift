import English
import HousePolicies
import Orders
import Quantities
import Workshop

/// What a command gave, for people and for programs.
struct GivenReport {
  let given: GivenCommand
  let policy: HousePolicy
  let isDryRun: Bool

  func text(_ style: Style) -> String {
    let order = given.order
    let what = given.isReplayed ? " (given before; nothing was written now)" : isDryRun ? " (nothing was written)" : ""
    let lines = given.entries.map { "  \($0.sentence)\($0.rules.isEmpty ? "" : " [\($0.rules.shown)]")\n" }
    return style(.heading, order.id.text) + what + "\n" + lines.joined()
      + LabelledLines.text(Self.standing(order, policy))
  }

  /// Where the order stands: what is owed and what comes next.
  static func standing(_ order: Order, _ policy: HousePolicy) -> [(label: String, fact: String?)] {
    [("outstanding", "\(order.outstanding)"), ("next", order.next(under: policy).words)]
  }
}

extension GivenReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case order
    case entries
    case standing
    case replayed
    case dryRun
  }

  /// Writes entries and standing.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(given.order.id, forKey: .order)
    try container.encode(given.entries, forKey: .entries)
    try container.encode(OrderStanding(given.order), forKey: .standing)
    try container.encode(given.isReplayed, forKey: .replayed)
    try container.encode(isDryRun, forKey: .dryRun)
  }
}
