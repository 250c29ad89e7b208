/// What happens to a cart.
public enum CartEvent: Sendable, Hashable, Codable {
  /// It was ordered, as far as stock reached.
  case placed(lines: [OrderedLine])
  /// Pieces were missing after confirmation; the order became smaller.
  case shortfallFound(item: String, ordered: Int, left: Int, change: ProposedChange)
  /// The number of an item was changed.
  case changed(item: String, from: Int, to: Int, reason: String, change: ProposedChange)
  /// All of it is picked.
  case picked
}
