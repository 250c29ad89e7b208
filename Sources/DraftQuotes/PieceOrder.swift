import Alloys
import Quantities
import Quoting

/// What is made of a piece, how many, with what on it, and how it is sent.
public struct PieceOrder: Sendable {
  /// What the piece is called on the quote.
  public var name = "piece"
  /// The kind of order.
  public var kind = QuoteKind.piece
  /// The stones of one piece; nil where those of the draft are charged.
  public var stones: StoneList?
  /// How the draft's own stones are held.
  public var drawnSetting = SettingStyle.prong
  /// What a carat of the draft's own stones costs; nil where they are the client's.
  public var drawnPrice: ExactDecimal?
  /// Pieces by unit of the style.
  public var piecesPerUnit = [1]
  /// The finishes over the whole surface.
  public var platings: [String] = []
  /// The plated area in mm²; nil for the draft's surface.
  public var platedArea: ExactDecimal?
  /// The text on each piece; its characters are counted, blanks not.
  public var engraving: String?
  /// Whether each piece is hallmarked.
  public var isHallmarked = false
  /// The stages that the order uses.
  public var fees: [StageFee.Kind] = []
  /// The sample fee that was paid before.
  public var paidSampleFee: Money?
  /// How it is sent.
  public var delivery = Delivery()

  /// An order of one piece with nothing on it.
  public init() {}

  /// The draft's stones as a list to be set and, where they have a price, sold.
  func drawnStones(_ stones: [MeasuredStone]) -> StoneList {
    StoneList(
      measured: stones, supplier: drawnPrice == nil ? .client : .house, price: drawnPrice.map(StonePrice.perCarat),
      setting: drawnSetting)
  }

  /// The order of a piece whose metal and weight are known.
  ///
  /// The quote keeps what is to be confirmed in the words that its reader gets, which `wording` gives.
  func request(_ base: QuoteRequest, of piece: WeighedPiece, wording: (PieceNote) -> String) -> QuoteRequest {
    var request = base
    request.piece = name
    request.kind = kind
    request.stones = stones ?? drawnStones(piece.stones)
    request.piecesPerUnit = piecesPerUnit
    request.platings = platings
    request.platedArea = platings.isEmpty ? nil : platedArea ?? piece.area
    request.engravedCharacters = engraving?.count { !$0.isWhitespace } ?? 0
    request.hallmarked = isHallmarked
    request.usedFees = fees
    request.paidSampleFee = paidSampleFee
    request.delivery = delivery
    request.draftFindings = piece.notes(charging: stones).map(wording)
    return request
  }
}
