/// What a client may be asked for at intake.
public enum IntakeField: String, Sendable, Hashable, Codable, CaseIterable {
  /// The style wanted.
  case style
  /// The metal.
  case metal
  /// The metal's colour.
  case colour
  /// The ring size, or the measures.
  case size
  /// The budget.
  case budget
  /// Pictures or earlier pieces to go by.
  case references
  /// When it is wanted.
  case expectedDate = "expected-date"
  /// How many.
  case quantity
  /// What is to be changed on a stock item.
  case remarks
  /// The number or picture of an earlier sample.
  case earlierSample = "earlier-sample"
}
