/// What follows from a fault that is told in a window.
public enum FaultOutcome: Sendable, Hashable, Codable {
  /// One of the remedies, on evidence.
  case remedied(Entitlement)
  /// The carrier is asked first, and no money moves meanwhile.
  case investigated(InvestigationTerms)
  /// The client fills in a form; the root cause is found and a plan to correct it made; nothing is given back by itself.
  case rootCause
  /// The house's terms for another size decide.
  case resizeTerms
  /// Nothing is owed.
  case refused
  /// The house publishes nothing: a specialist decides, with a reason.
  case refer
}
