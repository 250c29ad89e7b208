/// What a house may leave to the client alone; staff then need recorded evidence to do it in the client's name.
public enum ClientAct: String, Sendable, Hashable, Codable, CaseIterable {
  /// Paying fees, deposits and balances.
  case pay
  /// Confirming the artwork.
  case confirmArtwork = "confirm-artwork"
  /// Approving a CAD round.
  case approveCAD = "approve-cad"
  /// Confirming a sample.
  case confirmSample = "confirm-sample"
  /// Sending the purchase order.
  case sendPurchaseOrder = "send-purchase-order"
  /// Accepting a quote.
  case acceptQuote = "accept-quote"
  /// Checking photos or a video.
  case checkPictures = "check-pictures"
  /// Consenting to a change, a cost or a deviation.
  case consent
}

extension ClientAct {
  /// Whether it binds the client to pay something: then it is the client's, or rests on evidence, in every house.
  public var bindsToPay: Bool {
    switch self {
    case .acceptQuote, .consent: true
    case .pay, .confirmArtwork, .approveCAD, .confirmSample, .sendPurchaseOrder, .checkPictures: false
    }
  }
}
