import Quantities

/// When an order passed what starts or stops a clock; nil for what has not happened.
public struct Milestones: Sendable, Hashable {
  /// The details were confirmed.
  public var detailsConfirmed: UTCInstant?
  /// The fees before the work were all paid.
  public var feesPaid: UTCInstant?
  /// The artwork was sent to the client.
  public var artworkShown: UTCInstant?
  /// The artwork was confirmed.
  public var artworkConfirmed: UTCInstant?
  /// Every part's CAD was approved.
  public var cadApproved: UTCInstant?
  /// The 3D print or the wax was made.
  public var printed: UTCInstant?
  /// The price was locked by the first payment.
  public var firstPayment: UTCInstant?
  /// Production began.
  public var productionStarted: UTCInstant?
  /// The goods were picked.
  public var picked: UTCInstant?
  /// The pieces were made.
  public var produced: UTCInstant?
  /// Pictures were shown.
  public var picturesShown: UTCInstant?
  /// Pictures were checked.
  public var picturesApproved: UTCInstant?
  /// The final price stood.
  public var settled: UTCInstant?
  /// The parcel was handed over.
  public var shipped: UTCInstant?
  /// The client had it.
  public var delivered: UTCInstant?
  /// The sale ended.
  public var closed: UTCInstant?

  /// Nothing has happened.
  public init() {}
}
