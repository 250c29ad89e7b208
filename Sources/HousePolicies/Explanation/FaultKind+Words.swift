extension FaultKind {
  /// The fault in the middle of a sentence.
  var words: String {
    switch self {
    case .defect: "a defect"
    case .damaged: "a piece that arrived damaged"
    case .slightFlaw: "a slight flaw"
    case .wear: "wear"
    case .wrongByHouse: "something else than was ordered"
    case .wrongByClient: "something that you ordered by mistake"
    case .shortage: "missing pieces"
    case .addressWrongByHouse: "our sending it to the wrong address"
    case .addressWrongByClient: "your giving us a wrong address"
    case .customsBlocked: "your not letting it through customs"
    case .lost: "a parcel that has not come"
    case .resize: "the wish for another size"
    case .maintenance: "cleaning, polish or a check of the prongs"
    case .likeness: "some similarity to another piece"
    case .changeOfMind: "a change of mind"
    }
  }
}

extension Remedy {
  /// The remedy in the middle of a sentence.
  var words: String {
    switch self {
    case .repair: "a repair"
    case .replace: "another piece"
    case .remake: "making it again"
    case .resize: "a change of size"
    case .maintenance: "maintenance"
    case .resend: "sending it to another address, which may fail and gives no money back,"
    case .refundInFull: "all of what you paid"
    case .refundOnReturn: "all of what you paid once the piece is back"
    case .refundInPart: "a part of what you paid, never all of it"
    case .refundOfItems: "what the pieces cost, missing ones with their shipping, by the way that you paid"
    }
  }
}
