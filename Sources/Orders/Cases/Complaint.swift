import HousePolicies
import Quantities

/// What a client comes back with.
public struct Complaint: Sendable, Hashable, Codable {
  /// What it is.
  public let fault: FaultKind
  /// In words.
  public let what: String
  /// The sizes, where another one is wanted.
  public let resize: ResizeWish?

  /// Makes a complaint.
  public init(_ fault: FaultKind, what: String, resize: ResizeWish? = nil) {
    self.fault = fault
    self.what = what
    self.resize = resize
  }
}
