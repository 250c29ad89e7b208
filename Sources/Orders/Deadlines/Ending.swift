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

extension Ending {
  /// How it ended, in words.
  public var words: String {
    switch self {
    case .expired(let moment): "expired, since not all was paid until \(moment)"
    case .declined(let reason): "declined: \(reason)"
    case .cancelled(let end): "cancelled: \(end.why)"
    }
  }
}
