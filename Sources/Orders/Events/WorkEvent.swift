import HousePolicies
import Quantities

/// What happens at the bench and on the scale.
public enum WorkEvent: Sendable, Hashable, Codable {
  /// The 3D print or the wax was made.
  case printMade(reference: String)
  /// Production began.
  case productionStarted
  /// A step of production was done.
  case productionStep(step: String)
  /// The pieces are made.
  case productionFinished
  /// What was promised becomes later: until the end of a day of the house's calendar.
  case delayAnnounced(step: PromisedStep, until: UTCInstant, reason: String, day: CalendarDate? = nil)
  /// Photos or a video were sent to the client.
  case picturesShown(kinds: [PictureKind], references: [String])
  /// The client checked them.
  case picturesApproved
  /// A laboratory's report came.
  case certified(certificate: Certificate)
  /// The pieces were weighed.
  case weighedIn(weighIn: WeighIn)
}
