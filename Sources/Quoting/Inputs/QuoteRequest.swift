import Alloys
import Quantities

/// What is to be priced, beside the house's prices and the fixes.
public struct QuoteRequest: Sendable, Hashable, Codable {
  /// The name of the draft or of the style, as documents show it.
  public var piece: String
  /// What kind of order it is.
  public var kind: OrderKind
  /// The alloy.
  public var alloy: QuotedAlloy
  /// The finished weight of one piece.
  public var weight: QuotedWeight
  /// The stones of one piece.
  public var stones: StoneList
  /// Pieces of the style by stock-keeping unit; one entry where units are not told apart.
  public var piecesPerUnit: [Int]
  /// The finishes to be plated, each over the whole exposed area.
  public var platings: [String]
  /// The exposed area of one piece in mm², to a tenth, where anything is plated.
  public var platedArea: ExactDecimal?
  /// Characters engraved on each piece.
  public var engravedCharacters: Int
  /// Whether each piece is hallmarked.
  public var hallmarked: Bool
  /// The fees of stages that this order uses, beside those always charged.
  public var usedFees: [StageFee.Kind]
  /// The sample fee that was paid before, where it may be credited.
  public var paidSampleFee: Money?
  /// How it is sent.
  public var delivery: Delivery
  /// What was found in the draft that a person should confirm, in words; a quote repeats it.
  public var draftFindings: [String]

  /// Makes a request with nothing but a weight in an alloy.
  public init(piece: String, kind: OrderKind, alloy: QuotedAlloy, weight: QuotedWeight) {
    self.piece = piece
    self.kind = kind
    self.alloy = alloy
    self.weight = weight
    stones = .none
    piecesPerUnit = [1]
    platings = []
    platedArea = nil
    engravedCharacters = 0
    hallmarked = false
    usedFees = []
    paidSampleFee = nil
    delivery = Delivery()
    draftFindings = []
  }

  /// How many pieces there are.
  ///
  /// A sum beyond all counting is the greatest count, which no quote accepts.
  public var pieces: Int { piecesPerUnit.saturatingSum }
}

extension [Int] {
  /// The sum, or the greatest count where it is beyond all counting.
  var saturatingSum: Int {
    reduce(0) { sum, pieces in
      let (next, over) = sum.addingReportingOverflow(pieces)
      return over ? .max : next
    }
  }
}
