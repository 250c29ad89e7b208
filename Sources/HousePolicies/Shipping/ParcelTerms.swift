/// What a house has laid down about parcels beside carriers and duties.
public struct ParcelTerms: Sendable, Hashable, Codable {
  /// Whether a parcel may go to another address than the bill.
  public let shipToMayDiffer: Ruled<Bool>
  /// When and how the cost of sending is told.
  public let cost: Ruled<CostTold>
  /// What a buyer who refuses a parcel pays; nil where the house has laid nothing down.
  public let refusedParcel: Ruled<[ReturnCost]>?

  /// Makes terms.
  public init(shipToMayDiffer: Ruled<Bool>, cost: Ruled<CostTold>, refusedParcel: Ruled<[ReturnCost]>?) {
    self.shipToMayDiffer = shipToMayDiffer
    self.cost = cost
    self.refusedParcel = refusedParcel
  }

  /// A house that has published nothing: any address, the cost with the quote, no rule for refused parcels.
  public static let unpublished = Self(
    shipToMayDiffer: Ruled(true, under: [.unpublished]), cost: Ruled(.withQuote, under: [.unpublished]),
    refusedParcel: nil)
}

/// When and how the cost of sending is told.
public enum CostTold: String, Sendable, Hashable, Codable, CaseIterable {
  /// It is in the price.
  case included
  /// It is a line of the quote.
  case withQuote = "with-quote"
  /// After packing, what the carrier takes and no more.
  case afterPackingAtCost = "after-packing-at-cost"
}

/// What a parcel costs that comes back.
public enum ReturnCost: String, Sendable, Hashable, Codable, CaseIterable {
  /// The way back.
  case returnShipping = "return-shipping"
  /// Customs.
  case customs
  /// Handling.
  case handling
}
