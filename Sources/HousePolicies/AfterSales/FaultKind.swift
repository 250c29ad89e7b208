/// What a client may come back with after the sale.
public enum FaultKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// An obvious fault of the making, or of the material.
  case defect
  /// It arrived damaged.
  case damaged
  /// A slight scratch or spot, a very small error of size, a damaged box.
  case slightFlaw = "slight-flaw"
  /// Wear, an accident, misuse, lack of care.
  case wear
  /// The house made another style, shape, size, colour or material than was ordered.
  case wrongByHouse = "wrong-by-house"
  /// The client chose the wrong size, colour or material.
  case wrongByClient = "wrong-by-client"
  /// Pieces are missing in the parcel.
  case shortage
  /// The house sent it to the wrong address.
  case addressWrongByHouse = "address-wrong-by-house"
  /// The client gave the wrong address.
  case addressWrongByClient = "address-wrong-by-client"
  /// The client does not let it through customs.
  case customsBlocked = "customs-blocked"
  /// The parcel has not come.
  case lost
  /// Another size is wanted.
  case resize
  /// Cleaning, polish, a check of the prongs.
  case maintenance
  /// It resembles another piece, or differs slightly from a picture.
  case likeness
  /// It is not wanted any more.
  case changeOfMind = "change-of-mind"

  /// Whether it is about the parcel's way, so that it may be told before the client has the parcel.
  public var isOnTheWay: Bool {
    switch self {
    case .addressWrongByHouse, .addressWrongByClient, .customsBlocked, .lost: true
    case .defect, .damaged, .slightFlaw, .wear, .wrongByHouse, .wrongByClient, .shortage, .resize, .maintenance,
      .likeness, .changeOfMind:
      false
    }
  }
}

/// What a house's own rules call a kind of fault, so that its clients read their words.
public struct FaultWords: Sendable, Hashable, Codable {
  /// The kind.
  public let fault: FaultKind
  /// What the house calls it, in the middle of a sentence.
  public let words: String

  /// Makes words.
  public init(fault: FaultKind, words: String) {
    self.fault = fault
    self.words = words
  }
}
