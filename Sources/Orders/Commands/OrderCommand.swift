/// What may be asked of an open order.
public enum OrderCommand: Sendable, Hashable, Codable {
  /// Something at intake.
  case intake(IntakeCommand)
  /// Something about a CAD round.
  case rounds(RoundCommand)
  /// Something about the price.
  case price(PriceCommand)
  /// Something about money.
  case money(MoneyCommand)
  /// Something at the bench or on the scale.
  case work(WorkCommand)
  /// Something about the parcel.
  case sending(SendingCommand)
  /// Write a note.
  case note(text: String)
  /// End the sale.
  case close
}
