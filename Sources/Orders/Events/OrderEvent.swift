/// What happened to an order; the order is the fold of these, and nothing is ever taken back.
public enum OrderEvent: Sendable, Hashable, Codable {
  /// The order was opened.
  case opened(OpenedOrder)
  /// Something at intake.
  case intake(IntakeEvent)
  /// Something about a CAD round.
  case rounds(RoundEvent)
  /// Something about the price.
  case price(PriceEvent)
  /// Something about money.
  case money(MoneyEvent)
  /// Something at the bench or on the scale.
  case work(WorkEvent)
  /// Something about the parcel.
  case sending(SendingEvent)
  /// Something about a sample.
  case sample(SampleEvent)
  /// Something about the papers of a bulk order.
  case bulk(BulkEvent)
  /// Something about changes to a stock item.
  case customization(CustomizationEvent)
  /// Something about a cart.
  case cart(CartEvent)
  /// Something about the clocks of promises.
  case clock(ClockEvent)
  /// Something that watching over payments found.
  case checks(CheckEvent)
  /// Something about addresses, packing and refused parcels.
  case parcel(ParcelEvent)
  /// It ended before it was fulfilled; only its money is still moved.
  case ended(Ending)
  /// Something against its course.
  case request(RequestEvent)
  /// The client must be written; it changes nothing.
  case message(Message)
  /// A note, changing nothing.
  case noted(text: String)
  /// The sale is over; what comes after opens a case of its own.
  case closed
}
