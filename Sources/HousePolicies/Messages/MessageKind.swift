/// What a client may be written about.
public enum MessageKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// The order is confirmed.
  case orderConfirmed = "order-confirmed"
  /// Something becomes later: why, and until when.
  case delayNotice = "delay-notice"
  /// The parcel is on its way: carrier and number.
  case tracking
  /// The order is cancelled: what goes back.
  case cancelled
  /// A request was laid before a specialist.
  case referred
  /// Money was given back.
  case refunded
  /// A case was opened.
  case caseOpened = "case-opened"
  /// The house replied to a case.
  case caseReply = "case-reply"
  /// A case is closed.
  case caseClosed = "case-closed"
  /// A link that sets a new password, once.
  case resetLink = "reset-link"
  /// A problem with the account is solved.
  case problemSolved = "problem-solved"
}
