import HousePolicies

/// What becomes of requests against the course of an order.
public enum RequestEvent: Sendable, Hashable, Codable {
  /// A request awaits a specialist, since the house publishes nothing on it.
  case referred(request: StageRequest, why: String)
  /// A specialist answered with no.
  case denied(request: StageRequest, reason: String)
  /// A change may be made: at once, by staff, or once its cost and time are agreed.
  case changeAllowed(what: String, needsAgreement: Bool)
  /// The order ended before its time.
  case cancelled(cancellation: Cancellation, transfers: [Transfer])
}
