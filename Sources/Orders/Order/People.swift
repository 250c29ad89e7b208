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

/// Who gives a command, in which role, and on what evidence where it is given in the client's name.
public struct Actor: Sendable, Hashable, Codable {
  /// The role.
  public let role: Role
  /// The person's name.
  public let name: String
  /// Who it is, whatever the name: of a client the account, or else the e-mail address; nil where nobody asked for it.
  public let id: String?
  /// Where the client said so: a message, a recorded call; nil where the command is the actor's own.
  public let clientEvidence: String?

  /// Makes an actor.
  public init(_ role: Role, _ name: String, id: String? = nil, clientEvidence: String? = nil) {
    self.role = role
    self.name = name
    self.id = id
    self.clientEvidence = clientEvidence
  }
}

/// Whom an order is for.
public struct Client: Sendable, Hashable, Codable {
  /// The name.
  public let name: String
  /// The registered e-mail address.
  public let email: String
  /// The country that it is sent to, by its two letters.
  public let country: String?
  /// The prepaid account with the house, where the client has one.
  public let account: String?

  /// Makes a client.
  public init(name: String, email: String, country: String? = nil, account: String? = nil) {
    self.name = name
    self.email = email
    self.country = country
    self.account = account
  }
}
