import Quantities

/// What follows from a request at a stage; there is always just one.
public enum StageOutcome: Sendable, Hashable, Codable {
  /// It is granted; the house keeps a share of the entire order, and the rest of what was paid goes back.
  case granted(keeping: Percentage)
  /// It is granted once the client consented to its cost and its time.
  case byAgreement
  /// It is tried once the client consented to what it costs; it may fail, and no money goes back.
  case attempted
  /// It is granted by staff alone.
  case byStaff
  /// It is refused and the order goes on.
  case refused
  /// A case after the sale decides it.
  case throughCase
  /// The house publishes nothing: a specialist decides, with a reason.
  case refer
}
