import Orders

extension OrderRefusal {
  /// What stands against the command and what to do, with the house's rules behind it.
  public var sentence: String {
    reason.sentence + (rules.isEmpty ? "" : " [" + rules.map(\.text).joined(separator: ", ") + "]")
  }
}
