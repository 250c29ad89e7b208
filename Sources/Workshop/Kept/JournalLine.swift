import Orders

/// One event of an order as it is kept: the entry, and beside its keys where the order stands after it.
struct JournalLine: Codable {
  let entry: OrderEntry
  let after: OrderStanding

  private enum CodingKeys: String, CodingKey { case after }

  init(entry: OrderEntry, after: OrderStanding) {
    self.entry = entry
    self.after = after
  }

  init(from decoder: any Decoder) throws {
    entry = try OrderEntry(from: decoder)
    after = try decoder.container(keyedBy: CodingKeys.self).decode(OrderStanding.self, forKey: .after)
  }

  func encode(to encoder: any Encoder) throws {
    try entry.encode(to: encoder)
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(after, forKey: .after)
  }
}
