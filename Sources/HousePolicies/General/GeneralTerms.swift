import HouseCalendar
import Quantities

/// What a house says of all its orders.
public struct GeneralTerms: Sendable, Hashable, Codable {
  /// Whether finished pieces are kept in stock, so that there is something to reserve.
  public let keepsStock: Ruled<Bool>
  /// Whether a promised time becomes later only with a reason and a new date, which the client is told.
  public let laterNeedsReason: Ruled<Bool>
  /// Whether times are estimates, so that the terms of the order's e-mail hold.
  public let timesAreEstimates: Ruled<Bool>
  /// Until when work on an order waits, so that it can still be undone; nil where it may begin at once.
  public let workWaits: Ruled<TimeWindow>?
  /// The laboratories whose certificates come with the stones that have one; empty for none.
  public let certificates: Ruled<[String]>
  /// Whether most pieces come with a certificate, as the house says; nil where it says nothing of it.
  public let mostAreCertified: Bool?
  /// Whom the designs belong to, and who may show them.
  public let designs: Ruled<DesignTerms>

  /// Makes terms.
  public init(
    keepsStock: Ruled<Bool>, laterNeedsReason: Ruled<Bool>,
    timesAreEstimates: Ruled<Bool> = Ruled(false, under: [.unpublished]), workWaits: Ruled<TimeWindow>? = nil,
    certificates: Ruled<[String]>, mostAreCertified: Bool? = nil, designs: Ruled<DesignTerms>
  ) {
    self.keepsStock = keepsStock
    self.laterNeedsReason = laterNeedsReason
    self.timesAreEstimates = timesAreEstimates
    self.workWaits = workWaits
    self.certificates = certificates
    self.mostAreCertified = mostAreCertified
    self.designs = designs
  }

  /// What holds where a house has published nothing: a specialist is asked before a design is shown.
  public static let unpublished = Self(
    keepsStock: Ruled(false, under: [.unpublished]), laterNeedsReason: Ruled(true, under: [.unpublished]),
    certificates: Ruled([], under: [.unpublished]),
    designs: Ruled(DesignTerms(copyright: .unsaid, houseMayShow: false), under: [.unpublished]))
}

/// Whom a design belongs to, and whether the house may show it.
public struct DesignTerms: Sendable, Hashable, Codable {
  /// Whom it belongs to.
  public let copyright: Copyright
  /// Whether the house may show it to others; never with the client's private data.
  public let houseMayShow: Bool

  /// Makes terms.
  public init(copyright: Copyright, houseMayShow: Bool) {
    self.copyright = copyright
    self.houseMayShow = houseMayShow
  }

  /// Whom a design belongs to.
  public enum Copyright: String, Sendable, Hashable, Codable, CaseIterable {
    /// The house.
    case house
    /// The client.
    case client
    /// Both together.
    case joint
    /// The house does not say.
    case unsaid
  }
}
