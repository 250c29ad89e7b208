import Orders

/// Who may do what: role × action × (own, other), in one table.
///
/// A house's own rules may refuse more (that only the client approves, that the manager alone changes an order which is
/// confirmed); none of them allows what this table does not.
public enum Permissions {
  /// Whose something is, seen by who acts.
  public enum Ownership: Sendable, Hashable, CaseIterable {
    /// The client's own.
    case own
    /// Another client's. Staff of the house serve every client, so to them it makes no difference.
    case other
  }

  /// Whether a role may do something.
  public static func allow(_ role: Role, _ action: Action, _ ownership: Ownership) -> Bool {
    guard roles(action).contains(role) else { return false }
    switch role {
    case .customer: return ownership == .own
    case .cadDesigner, .accountSpecialist, .owner: return true
    }
  }

  /// The roles that may do something, to a client's own at least.
  public static func roles(_ action: Action) -> [Role] {
    switch action {
    case .openOrder, .readOrder, .commentRound, .reviewRound, .note, .openAccount, .readAccount:
      [.customer, .cadDesigner, .accountSpecialist, .owner]
    case .amendIntake, .confirmArtwork, .approveRound, .answerChange, .acceptQuote, .announcePayment,
      .consentToSettlement, .approvePictures, .chooseInsurance, .confirmDelivery, .addressParcel, .changeSample,
      .confirmSample, .sendPurchaseOrder, .agreePacking, .requestCustomization, .answerCustomization, .changeCart,
      .askAgainstCourse, .complain, .giveEvidence, .chooseRemedy, .answerCosts, .respond, .editProfile:
      [.customer, .accountSpecialist, .owner]
    case .showArtwork, .submitRound, .recordWork, .announceDelay, .showPictures, .recordCertificate, .makeSample,
      .offerCustomization, .setClock, .performRemedy:
      [.cadDesigner, .accountSpecialist, .owner]
    case .assignSpecialist, .confirmDetails, .proposeChange, .issueQuote, .agreeFirstPayment, .agreeInstalments,
      .charge, .credit, .recordPayment, .clearPayment, .returnPayment, .refund, .settle, .weighIn, .ship, .billDuties,
      .packParcel, .recordRefusedParcel, .quoteSample, .sendSample, .issueProforma, .declineCustomization, .placeCart,
      .pickCart, .watchPayments, .closeOrder, .investigate, .tellCosts, .moveGoods, .moveCaseMoney, .replyToClient,
      .closeCase, .moveDeposit, .solveProblem:
      [.accountSpecialist, .owner]
    }
  }
}

/// Who a client is, whatever order it is about: the account with the house, or else the registered e-mail address.
public struct ClientID: Sendable, Hashable {
  /// The account's name, or the address in small letters.
  public let text: String

  /// The client whom an order or an account is for.
  public init(_ client: Client) { text = client.account ?? client.email.lowercased() }
}

extension Permissions {
  /// Whose a client's order, case or account is, seen by who acts.
  ///
  /// A client who gives no id stands for the client of whatever is acted on: that is how the command line, which runs at
  /// the house's own desk, records what clients say. A door to the outside gives every client's id.
  public static func ownership(of client: Client, by actor: Actor) -> Ownership {
    switch actor.role {
    case .customer: actor.id.map { $0 == ClientID(client).text } ?? true ? .own : .other
    case .cadDesigner, .accountSpecialist, .owner: .other
    }
  }

  /// Refuses what the table does not allow: another client's is not there for a client; the rest is for other roles.
  static func check(_ action: Action, of client: Client, by actor: Actor) throws(Denied) {
    let ownership = ownership(of: client, by: actor)
    if allow(actor.role, action, ownership) { return }
    if actor.role == .customer && ownership == .other { throw .notTheirs }
    throw .role(OrderRefusal(.roleMayNot(actor.role, allowed: roles(action))))
  }

  /// Why the table refuses.
  enum Denied: Error {
    /// It is another client's, of whom a client learns nothing.
    case notTheirs
    /// It is for other roles.
    case role(OrderRefusal)
  }
}
