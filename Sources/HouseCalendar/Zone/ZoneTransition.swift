/// A moment at which a zone's clocks are changed, and the offset that they show from it on.
public struct ZoneTransition: Sendable, Hashable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let second: Int64
  /// The offset from that second on, in seconds east of UTC.
  public let offset: Int

  /// Makes a transition.
  public init(second: Int64, offset: Int) {
    self.second = second
    self.offset = offset
  }

  /// The offsets that a zone may have: more than 25 hours behind or 26 ahead is no clock (RFC 8536, 3.2).
  static let offsets = -89_999...93_599

  /// The moments that a zone may change its clocks at: those that a `UTCInstant` can be, and what zone compilers write
  /// for the beginning of time, −2⁵⁹.
  static let moments: ClosedRange<Int64> = -(1 << 59)...9_223_372_036_854_775
}
