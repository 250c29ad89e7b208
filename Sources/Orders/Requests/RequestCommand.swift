import HousePolicies
import Quantities

/// What may be asked against the course of an order; the house's terms for its stage decide.
public enum RequestCommand: Sendable, Hashable, Codable {
  /// That it is not carried out; a decision only where the house's terms refer it to a specialist.
  case cancel(why: String, decision: SpecialistDecision?)
  /// That what was paid is given back.
  case refund(why: String, decision: SpecialistDecision?)
  /// That something else is made.
  case change(what: String, decision: SpecialistDecision?)
}
