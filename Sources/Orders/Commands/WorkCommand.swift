import HousePolicies
import Quantities

/// What may be asked of the bench and the scale.
public enum WorkCommand: Sendable, Hashable, Codable {
  /// Record that the 3D print or the wax is made.
  case recordPrint(reference: String)
  /// Begin production.
  case startProduction
  /// Record a step of it.
  case recordStep(step: String)
  /// End it.
  case finishProduction
  /// Tell the client that something becomes later.
  case announceDelay(step: PromisedStep, until: UTCInstant, reason: String)
  /// Send photos or a video.
  case showPictures(kinds: [PictureKind], references: [String])
  /// Say that they are good.
  case approvePictures
  /// Keep a laboratory's report on a stone.
  case recordCertificate(Certificate)
  /// Weigh the finished pieces.
  case weighIn(WeighIn)
}
