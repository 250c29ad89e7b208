import HousePolicies

extension ClientAct {
  /// The act after `you can`.
  var phrase: String {
    switch self {
    case .pay: "pay fees, deposits and balances"
    case .confirmArtwork: "confirm the artwork"
    case .approveCAD: "approve the CAD"
    case .confirmSample: "confirm the sample"
    case .sendPurchaseOrder: "send the purchase order"
    case .acceptQuote: "accept a quote"
    case .checkPictures: "check the pictures"
    case .consent: "consent to a change, a cost or a deviation"
    }
  }
}
