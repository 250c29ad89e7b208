import Orders

/// One event of an order as it is kept: the entry, and where the order stands after it.
struct JournalLine: Codable {
  let entry: OrderEntry
  let after: OrderStanding
}

/// A line of which the entry alone is wanted: where the order stood after it is passed over unread.
struct KeptEntry: Decodable {
  let entry: OrderEntry
}
