/// What a house asks for to make again what it made before.
public struct ReorderTerms: Sendable, Hashable, Codable {
  /// What must be said before the details are confirmed, in place of what a new piece needs.
  public let required: Ruled<[IntakeField]>
  /// Whether a sample fee is charged again.
  public let chargesSampleFee: Ruled<Bool>

  /// Makes terms.
  public init(required: Ruled<[IntakeField]>, chargesSampleFee: Ruled<Bool>) {
    self.required = required
    self.chargesSampleFee = chargesSampleFee
  }
}
