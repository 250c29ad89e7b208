/// Who may give commands to an order.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
  /// The client.
  case customer
  /// Draws the models.
  case cadDesigner = "cad-designer"
  /// Leads the order from intake to delivery.
  case accountSpecialist = "account-specialist"
  /// Owns the house.
  case owner
}
