import HousePolicies

extension Gate {
  /// The gate in words: `first payment`.
  public var words: String {
    self == .cadApproved ? "CAD approved" : rawValue.map { $0 == "-" ? " " : String($0) }.joined()
  }
}

extension Role {
  /// The role in words: `account specialist`.
  public var words: String {
    switch self {
    case .customer: "client"
    case .cadDesigner: "CAD designer"
    case .accountSpecialist: "account specialist"
    case .owner: "owner"
    }
  }
}

extension ClientAct {
  /// The act in words, after "can".
  public var words: String {
    switch self {
    case .pay: "pay"
    case .confirmArtwork: "confirm the artwork"
    case .approveCAD: "approve the CAD"
    case .confirmSample: "confirm the sample"
    case .sendPurchaseOrder: "send the purchase order"
    case .acceptQuote: "accept a quote"
    case .checkPictures: "check the pictures"
    case .consent: "consent"
    }
  }
}

extension RoundRecord.State {
  /// The state in words.
  public var words: String {
    switch self {
    case .submitted: "awaiting the client's word"
    case .changesAsked: "one that changes were asked for"
    case .approved: "approved"
    case .withdrawn: "withdrawn"
    case .superseded: "superseded by a later approved one"
    }
  }
}
