// What 0.1.0 stored, brought into version 1: it had no names and no versions, and values without a name were called `_0`.

extension JSONTree {
  /// An entry of a journal.
  var entryFrom010: JSONTree {
    let line = members
    // An order's entry stood beside what the order came to.
    var entry = line["entry"]?.members ?? line
    guard let event = entry["event"], let (theme, inner) = event.only else { return self }
    let facts = inner.members["_0"] ?? inner
    let isTheme = inner.members["_0"] != nil && !Self.withoutATheme.contains(theme)
    if isTheme, let (happened, told) = facts.only {
      let name = Self.names["\(theme).\(happened)"] ?? Self.hyphened(happened)
      entry["name"] = .text("\(theme).\(name)")
      entry["event"] = .object([theme: .object([name: told.named(in: happened)])])
    } else {
      let name = Self.hyphened(theme)
      entry["name"] = .text(name)
      entry["event"] = .object([name: facts.withNames])
    }
    entry["version"] = .whole(1)
    entry["after"] = line["after"]
    return .object(entry)
  }

  /// The same with names for what had none.
  var withNames: JSONTree {
    switch self {
    case .object(let members):
      .object(Dictionary(uniqueKeysWithValues: members.map { ($0, $1.named(in: $0)) }))
    case .array(let elements): .array(elements.map(\.withNames))
    case .text, .whole, .number, .truth, .null: self
    }
  }

  private func named(in key: String) -> JSONTree {
    guard var members = withNames.members as [String: JSONTree]?, let name = Self.unnamed[key],
      let value = members.removeValue(forKey: "_0")
    else { return withNames }
    members[name] = value
    return .object(members)
  }

  /// What begins and ends a journal, and what is written to the client, belongs to no theme.
  private static let withoutATheme: Set = ["opened", "ended", "message"]

  /// The names of events that were not those of their cases.
  private static let names = [
    "intake.intakeAmended": "amended", "rounds.roundSubmitted": "submitted", "rounds.roundCommented": "commented",
    "rounds.roundReviewed": "reviewed", "rounds.roundApproved": "approved", "price.priceLocked": "locked",
    "price.priceUnlocked": "unlocked",
  ]

  /// What a value without a name is called within what.
  private static let unnamed = [
    "addresses": "addresses", "cancelled": "cancellation", "contact": "contact", "costTold": "cost",
    "decided": "decision", "edited": "edit", "evidenceGiven": "evidence", "feeCharged": "cost", "fixed": "amount",
    "foundUnusual": "work", "investigated": "terms", "marginBase": "base", "measurements": "measurements",
    "password": "digest", "remedied": "entitlement", "resetRequested": "link", "shipped": "leg", "stageFee": "stage",
  ]

  /// `detailsConfirmed` as `details-confirmed`.
  private static func hyphened(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
