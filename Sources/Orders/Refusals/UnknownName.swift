/// Something that a command names and that is not there, with what is.
public enum UnknownName: Sendable, Hashable {
  /// A proposed change, by its number.
  case change(Int, known: [Int])
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
  /// A quote, by its number.
  case quote(Int, known: [Int])
  /// A CAD round of a part, by its number.
  case round(Int, part: String, known: [Int])
}
