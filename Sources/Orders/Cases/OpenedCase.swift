import HousePolicies
import Quantities

/// With what a case begins: the complaint, what the order's journal says, and what the house's terms make of it.
public struct OpenedCase: Sendable, Hashable, Codable {
  /// Its name.
  public let id: CaseID
  /// The edition of the house's rules that the order keeps.
  public let edition: String
  /// The order's currency.
  public let currency: Currency
  /// Whom the order was for.
  public let client: Client
  /// What the client comes back with.
  public let complaint: Complaint
  /// When the client had the piece; nil for a parcel on its way.
  public let received: UTCInstant?
  /// What the order held of the client's money, less what earlier cases gave back: the most that this one can.
  public let held: Money
  /// By which ways that money came.
  public let ways: [PaidWay]
  /// What the house's terms make of the complaint.
  public let outcome: Ruled<FaultOutcome>
}
