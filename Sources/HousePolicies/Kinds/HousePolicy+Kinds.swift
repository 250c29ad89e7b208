extension HousePolicy {
  /// What must be said before the details of a kind of order are confirmed.
  public func required(for kind: OrderKind) -> Ruled<[IntakeField]> {
    switch kind {
    case .reorder: kinds.reordering?.required ?? intake.required
    case .bespoke, .sampleThenBulk, .customizedStock, .wholesale: intake.required
    }
  }
}
