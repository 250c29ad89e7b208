import Quantities

/// How an order ended before it was fulfilled; what was paid for what is not made is given back.
public enum Ending: Sendable, Hashable, Codable {
  /// Its payment window passed and not everything was paid.
  case expired(lastMoment: UTCInstant)
  /// The house declined a change that it rests on.
  case declined(reason: String)
  /// The client cancelled it, or wanted the money back.
  case cancelled(Cancellation)
}
