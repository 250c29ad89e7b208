import Quantities

/// A figure or a list in a command that cannot be right.
public enum InvalidInput: Sendable, Hashable {
  /// An amount that has to be more than zero.
  case notPositive(Money)
  /// An amount that may be nothing, but not less.
  case belowZero(Money)
  /// The names of the parts: one is empty, or two are the same.
  case partNames
  /// Days that a change adds, beyond 0 to 3650.
  case delay(days: Int)
  /// A change that takes off more than the whole price.
  case changeBelowZero
  /// An alloy is proposed for a piece of several metals, and no part is named.
  case alloyWithoutPart([String])
  /// An offer whose total, first payment or count of pieces is below zero.
  case offerBelowZero
  /// An offer of another count of pieces than the client wants.
  case pieces(offered: Int, wanted: Int)
  /// An offer without its product and the pieces of each unit.
  case goodsNotStated
  /// Pieces by unit that are not those offered.
  case unitsOff(pieces: Int)
  /// A first payment above the whole price.
  case firstPayment(Money, aboveTotal: Money)
  /// A final price below zero.
  case finalBelowZero(Money)
  /// A credit above what is charged and not credited.
  case creditAboveCharges(Money, charged: Money)
  /// A delay until a day that is not later than now.
  case delayNotLater(CalendarDate)
  /// A reading that leaves no metal.
  case reading(ScaleReading)
  /// An alloy that is named for a piece of several metals as a whole.
  case alloyOfWholePiece
  /// A delivery before the parcel was sent, or later than now.
  case deliveredAt(UTCInstant)
  /// Money that came before the order was there, after now, or that is only announced.
  case receivedAt(UTCInstant)
  /// A parcel that weighs nothing.
  case weightlessParcel
  /// A change to a stock item that changes nothing.
  case noAspects
  /// An item that is in the cart twice.
  case itemRepeated
  /// A line of a cart whose count, stock or days are out of range.
  case cartLine(CartLine)
  /// A sample is ordered by a line that is not one.
  case noSample
  /// A count of an item that is out of range or is the count already ordered.
  case itemCount(Int, String)
  /// As many pieces as were ordered, or an impossible number, are left.
  case noShortfall(left: Int, ordered: Int)
  /// A draw that is not from 0 to below 100 %.
  case draw(Percentage)
  /// A change of size without two different sizes.
  case sizes
  /// Metal that weighs or costs nothing.
  case material(AddedMaterial)
  /// Money for a case that is announced and not there.
  case announcedMoney
  /// An e-mail address that nothing can be sent to.
  case emailAddress(String)
  /// More than is owed.
  case moreThanOwed(Money, owed: Money)
}

/// Something that a command names and that is not there, with what is.
public enum UnknownName: Sendable, Hashable {
  /// A proposed change, by its number.
  case change(Int, known: [Int])
  /// A country, and the codes of those whose names begin alike.
  case country(String, resembling: [String])
  /// An item of a cart.
  case item(String, known: [String])
  /// A laboratory whose reports the house accepts.
  case laboratory(String, known: [String])
  /// A part of the piece; nil for the piece as a whole.
  case part(String?, known: [String])
  /// A payment, by its number.
  case payment(Int, known: [Int])
  /// A problem with an account, by its number.
  case problem(Int, known: [Int])
  /// A sample that was made, by the number of its order.
  case sample(String)
  /// A quote, by its number.
  case quote(Int, known: [Int])
  /// A CAD round of a part, by its number.
  case round(Int, part: String, known: [Int])
}
