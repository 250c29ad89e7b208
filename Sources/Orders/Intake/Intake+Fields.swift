import HousePolicies

extension Intake {
  /// Whether a field says something.
  public func says(_ field: IntakeField) -> Bool {
    switch field {
    case .style: style.saysSomething
    case .metal: metal.saysSomething
    case .colour: colour.saysSomething
    case .size: size.saysSomething
    case .budget: budget != nil
    case .references: !references.isEmpty
    case .expectedDate: expectedDate.saysSomething
    case .quantity: (quantity ?? 0) > 0
    case .remarks: remarks.saysSomething
    case .earlierSample: earlierSample.saysSomething
    }
  }
}

extension String? {
  /// Whether there is a text with more than blanks in it.
  var saysSomething: Bool { self?.saysSomething ?? false }
}

extension String {
  /// Whether there is more than blanks in it.
  var saysSomething: Bool { contains { !$0.isWhitespace } }
}
