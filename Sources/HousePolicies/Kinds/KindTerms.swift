/// What a house has laid down for the kinds of order beside the piece made for one client.
public struct KindTerms: Sendable, Hashable, Codable {
  /// Samples and what follows them; nil where the house makes none.
  public let sampling: SamplingTerms?
  /// Ordering again; nil where the house takes no such orders.
  public let reordering: ReorderTerms?
  /// Changes to stock items; nil where the house makes none.
  public let customization: CustomizationTerms?
  /// Carts at wholesale; nil where the house takes none.
  public let carts: CartTerms?
  /// How payments are watched.
  public let paymentChecks: PaymentChecks
  /// Parcels: addresses, their cost, and those that come back.
  public let parcels: ParcelTerms
  /// What makes the clocks of promises stand; empty for nothing.
  public let pauses: Ruled<[PauseReason]>

  /// Makes terms.
  public init(
    sampling: SamplingTerms?, reordering: ReorderTerms?, customization: CustomizationTerms?, carts: CartTerms?,
    paymentChecks: PaymentChecks, parcels: ParcelTerms, pauses: Ruled<[PauseReason]>
  ) {
    self.sampling = sampling
    self.reordering = reordering
    self.customization = customization
    self.carts = carts
    self.paymentChecks = paymentChecks
    self.parcels = parcels
    self.pauses = pauses
  }

  /// A house that has published nothing on any of it and lays nothing down.
  public static let unpublished = Self(
    sampling: nil, reordering: nil, customization: nil, carts: nil, paymentChecks: .unpublished,
    parcels: .unpublished, pauses: Ruled([], under: [.unpublished]))
}

extension HousePolicy {
  /// What must be said before the details of a kind of order are confirmed.
  public func required(for kind: OrderKind) -> Ruled<[IntakeField]> {
    switch kind {
    case .reorder: kinds.reordering?.required ?? intake.required
    case .bespoke, .sampleThenBulk, .customizedStock, .wholesale: intake.required
    }
  }
}
