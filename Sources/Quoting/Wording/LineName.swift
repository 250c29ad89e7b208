import Alloys
import Quantities

/// What a line of a quote is, as a value; its text is kept with the quote.
///
/// The texts in this folder are a format and no translation of it: kept quotes hold them, and a quote that is computed
/// again gives the same bytes. A change of one is a change of `Quote.currentSchema`.
enum LineName: Sendable {
  /// The metal of a piece or of a part of it.
  case metal(alloy: String, ExactDecimal, of: String?)
  /// Gold-filled sheet: its layer of gold.
  case layer(Fineness, of: String?)
  /// Gold-filled sheet: its core.
  case core(Metal, of: String?)
  /// Gold-filled sheet: the bonding.
  case bonding(of: String?)
  /// What is melted beside the piece.
  case sprue(of: String?)
  /// Casting or finishing, for a piece.
  case work(QuoteLine.Group)
  /// Casting or finishing, for its grams.
  case workByWeight(QuoteLine.Group)
  /// Stones of one row, with their carats together.
  case stones(Stone, ExactCarats, CaratBasis)
  /// Their setting, with the carats of each.
  case setting(Stone, ExactCarats)
  /// Certificates of a laboratory.
  case certificate(String)
  /// A plating's metal.
  case platingMetal(String, micrometres: ExactDecimal)
  /// A plating's work.
  case platingWork(String)
  /// Engraving, for a piece.
  case engraving
  /// Engraving, for each character.
  case engravedCharacters
  /// Hallmarks.
  case hallmark
  /// The house's margin.
  case margin
  /// What is missing to the least that a piece costs.
  case minimum(Money)
  /// A fee of a stage.
  case fee(StageFee.Kind)
  /// A fee of the sample that is offered beside a quote.
  case feeOfSample(StageFee.Kind)
  /// The sample fee given back.
  case sampleCredit
  /// Sending by a company's rates.
  case shipping(by: String)
  /// Sending at what the carrier takes.
  case shippingAtCost
  /// Insurance on the way.
  case insurance
  /// What the house's price book names: a charge, a tax.
  case named(String)

  /// The text that is kept.
  var text: String {
    switch self {
    case .metal(let alloy, let grams, let part): Self.of(part) + "\(alloy), \(grams) g"
    case .layer(let fineness, let part): Self.of(part) + "gold of \(fineness) bonded on"
    case .core(let metal, let part): Self.of(part) + "\(metal.rawValue) core"
    case .bonding(let part): Self.of(part) + "bonding of the sheet"
    case .sprue(let part): Self.of(part) + "sprue and button"
    case .work(let group): "\(group.rawValue), piece"
    case .workByWeight(let group): "\(group.rawValue), by weight"
    case .stones(let stone, let carats, let basis):
      "\(stone.count) × \(stone.gem.name), \(stone.cut.name), \(carats) by \(basis.text)"
    case .setting(let stone, let each):
      "\(stone.setting.rawValue) setting of \(stone.count) × \(stone.gem.name) of \(each)"
    case .certificate(let laboratory): "certificate of \(laboratory)"
    case .platingMetal(let finish, let micrometres): "\(finish), metal of \(micrometres) µm"
    case .platingWork(let finish): "\(finish), work"
    case .engraving: "engraving"
    case .engravedCharacters: "engraving, by character"
    case .hallmark: "hallmark"
    case .margin: "margin"
    case .minimum(let least): "to the minimum of \(least)"
    case .fee(let kind): "\(kind.rawValue) fee"
    case .feeOfSample(let kind): "\(kind.rawValue) fee of a sample"
    case .sampleCredit: "sample fee credited"
    case .shipping(let company): "shipping by \(company)"
    case .shippingAtCost: "shipping, the carrier's cost"
    case .insurance: "insurance"
    case .named(let name): name
    }
  }

  /// The part, before what is said of it.
  private static func of(_ part: String?) -> String { part.map { "\($0), " } ?? "" }
}

extension CaratBasis {
  /// Where the weight was taken from.
  fileprivate var text: String {
    switch self {
    case .given: "its list"
    case .formula: "its sizes"
    case .diameter: "its diameter"
    case .chart: "the trade's chart"
    }
  }
}
