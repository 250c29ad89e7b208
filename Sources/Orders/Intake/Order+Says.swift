import HousePolicies

extension Order {
  /// Whether the order says what may be asked for at intake: how many, by its cart too.
  func says(_ field: IntakeField) -> Bool {
    switch field {
    case .quantity: !cart.isEmpty || intake.says(field)
    case .style, .metal, .colour, .size, .budget, .references, .expectedDate, .remarks, .earlierSample:
      intake.says(field)
    }
  }
}
