/// Who gives a command, in which role, and on what evidence where it is given in the client's name.
public struct Actor: Sendable, Hashable, Codable {
  /// The role.
  public let role: Role
  /// The person's name.
  public let name: String
  /// Where the client said so: a message, a recorded call; nil where the command is the actor's own.
  public let clientEvidence: String?

  /// Makes an actor.
  public init(_ role: Role, _ name: String, clientEvidence: String? = nil) {
    self.role = role
    self.name = name
    self.clientEvidence = clientEvidence
  }
}
