import HousePolicies

extension FaultKind {
  /// The fault in the middle of a sentence.
  var phrase: String {
    switch self {
    case .defect: "a defect"
    case .damaged: "a piece that arrived damaged"
    case .slightFlaw: "a slight flaw"
    case .wear: "wear"
    case .wrongByHouse: "the wrong item from us"
    case .wrongByClient: "an item that you ordered by mistake"
    case .shortage: "missing pieces"
    case .addressWrongByHouse: "shipment to the wrong address by our mistake"
    case .addressWrongByClient: "a wrong address given by you"
    case .customsBlocked: "a parcel that you block at customs"
    case .lost: "a parcel that has not arrived"
    case .resize: "the wish for a different size"
    case .maintenance: "cleaning, polishing or a prong check"
    case .likeness: "some similarity to another piece"
    case .changeOfMind: "a change of mind"
    }
  }
}

extension Remedy {
  /// The remedy in the middle of a sentence.
  var phrase: String {
    switch self {
    case .repair: "a repair"
    case .replace: "a replacement"
    case .remake: "a remake"
    case .resize: "a resize"
    case .maintenance: "maintenance"
    case .resend: "shipping to another address, which may fail and brings no refund,"
    case .refundInFull: "a full refund"
    case .refundOnReturn: "a full refund once the piece is back"
    case .refundInPart: "a partial refund, never a full one"
    case .refundOfItems: "a refund for the pieces, and shipping for missing ones, by your original payment method"
    }
  }
}
