import Quantities

/// What a number of a line is, as a value; its text is kept with the quote, as `LineName` says.
enum FactorName: Sendable {
  /// The finished weight of the piece, or of a part of it.
  case finishedWeight(of: String?)
  /// The sum that a margin is taken on.
  case marginBase(MarginBase)
  /// A metal fix.
  case fix(String)
  /// Grams in a troy ounce.
  case troyOunce
  /// The rate by which a fix is converted.
  case exchangeRate(ExchangeRate)
  /// The share of precious metal.
  case fineness
  /// On top of a metal's price.
  case markup
  /// Metal that is lost.
  case loss
  /// A price that the house gives.
  case price
  /// Grams in a kilogram.
  case kilogram
  /// The layer's share of gold-filled sheet.
  case shareOfLayer
  /// The core's share of it.
  case shareOfCore
  /// What goes into the flask.
  case castWeight
  /// What is melted beside the piece, as a share of that.
  case sprueAndButton
  /// Casting or finishing.
  case work(QuoteLine.Group)
  /// Carats of all stones of a row.
  case carats
  /// How many stones.
  case stones(Int)
  /// Setting a stone.
  case setting
  /// Certifying a stone.
  case certificate
  /// The area that is plated.
  case platedArea
  /// The plating's thickness.
  case thickness
  /// Its density.
  case density
  /// Micrometres in a millimetre.
  case millimetre
  /// Cubic millimetres in a cubic centimetre.
  case cubicCentimetre
  /// How many characters.
  case characters
  /// Engraving.
  case engraving
  /// The hallmark.
  case hallmark
  /// The house's margin.
  case margin
  /// What is missing to a minimum.
  case missing
  /// A fee of a stage.
  case fee(StageFee.Kind)
  /// The sample fee that was paid.
  case sampleFee
  /// What the carrier takes.
  case cost
  /// A parcel of so many grams.
  case parcel(ExactDecimal)
  /// The value that is insured.
  case valueSent
  /// The rate of insurance.
  case insurance
  /// The lines before tax.
  case subtotal
  /// The fees before tax.
  case fees
  /// What the house's price book names.
  case named(String)

  /// The text that is kept.
  var text: String {
    switch self {
    case .finishedWeight(let part): part.map { "finished weight of \($0)" } ?? "finished weight"
    case .marginBase(.allLines): "lines of the piece"
    case .marginBase(.linesWithoutMetal): "lines of the piece without metal"
    case .fix(let id): "fix \(id)"
    case .troyOunce: "troy ounce"
    case .exchangeRate(let rate): "exchange rate of \(rate.time.date), \(rate.source)"
    case .fineness: "fineness"
    case .markup: "markup"
    case .loss: "loss"
    case .price: "price"
    case .kilogram: "kilogram"
    case .shareOfLayer: "share of the layer"
    case .shareOfCore: "share of the core"
    case .castWeight: "cast weight"
    case .sprueAndButton: "sprue and button"
    case .work(let group): group.rawValue
    case .carats: "carats together"
    case .stones(let count): count == 1 ? "stone" : "stones"
    case .setting: "setting"
    case .certificate: "certificate"
    case .platedArea: "plated area"
    case .thickness: "thickness"
    case .density: "density"
    case .millimetre: "millimetre"
    case .cubicCentimetre: "cubic centimetre"
    case .characters: "characters"
    case .engraving: "engraving"
    case .hallmark: "hallmark"
    case .margin: "margin"
    case .missing: "missing"
    case .fee(let kind): kind.rawValue
    case .sampleFee: "sample fee"
    case .cost: "cost"
    case .parcel(let grams): "parcel of \(grams.text(atLeastPlaces: 2)) g"
    case .valueSent: "value sent"
    case .insurance: "insurance"
    case .subtotal: "subtotal"
    case .fees: "fees"
    case .named(let name): name
    }
  }
}

extension QuoteFactor {
  /// Makes a factor of a known kind.
  init(_ name: FactorName, _ kind: Kind, _ value: ExactDecimal, _ unit: String = "", as role: Role? = nil) {
    self.init(name.text, kind, value, unit, as: role)
  }
}
