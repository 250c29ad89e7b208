import Orders

/// One event of an order as it is kept: the entry, and where the order stands after it.
struct JournalLine: Codable {
  let entry: OrderEntry
  let after: OrderStanding
}
