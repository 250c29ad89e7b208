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
  /// Something about a sample.
  case sample(SampleCommand)
  /// Something about the papers of a bulk order.
  case bulk(BulkCommand)
  /// Something about changes to a stock item.
  case customization(CustomizationCommand)
  /// Something about a cart.
  case cart(CartCommand)
  /// Something about the clocks of promises.
  case clock(ClockCommand)
  /// Something to watch over payments.
  case checks(CheckCommand)
  /// Something about addresses, packing and refused parcels.
  case parcel(ParcelCommand)
  /// Something against its course.
  case request(RequestCommand)
  /// Write a note.
  case note(text: String)
  /// End the sale.
  case close
}
