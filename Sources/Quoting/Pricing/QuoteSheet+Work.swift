import Alloys
import Quantities

extension QuoteSheet {
  /// Writes work that is charged for the piece and for its grams.
  mutating func addLabour(_ labour: LabourRate, _ group: QuoteLine.Group) {
    let name = group.rawValue
    charge(name, group, .work(group), [rate(.work(group), labour.perPiece, per: "piece")], .piece)
    let follows = labour.followsRealWeight
    let basis = [weightFactor(follows: follows), rate(.work(group), labour.perGram, per: "g")]
    charge("\(name).gram", group, .workByWeight(group), basis, .piece, follows: follows)
  }

  /// Writes plating: area × thickness × density × price of the layer's metal, and the work.
  mutating func addPlating() {
    for (index, finish) in request.platings.enumerated() {
      if request.platings[..<index].contains(finish) {
        report(.platedTwice(finish))
        continue
      }
      guard let terms = book.plating.first(where: { $0.finish == finish }) else {
        report(.unknownPlating(finish, known: book.plating.map(\.finish)))
        continue
      }
      guard let area = request.platedArea, area > .zero else {
        report(.missingPlatedArea)
        return
      }
      let layer = [
        QuoteFactor(.platedArea, .times, area, "mm²"), QuoteFactor(.thickness, .times, terms.thickness, "µm"),
        QuoteFactor(.millimetre, .over, ExactDecimal(1000), "µm/mm"),
        QuoteFactor(.density, .times, terms.density, "g/cm³"),
        QuoteFactor(.cubicCentimetre, .over, ExactDecimal(1000), "mm³/cm³"),
      ]
      if let price = platingRate(terms.metal) {
        let name = LineName.platingMetal(finish, micrometres: terms.thickness)
        charge("plating.\(finish).metal", .plating, name, layer + price, .piece, as: .platingMetal)
      }
      charge(
        "plating.\(finish)", .plating, .platingWork(finish), [rate(.named(finish), terms.perPiece, per: "piece")],
        .piece)
    }
  }

  private mutating func platingRate(_ source: PlatingTerms.Source) -> [QuoteFactor]? {
    switch source {
    case .fix(let metal, let fineness, let markup): fixRate(metal, fineness, markup: markup)
    case .perGram(let amount): [rate(.price, amount, per: "g")]
    }
  }

  /// Writes engraving and hallmark.
  mutating func addExtras() {
    if request.engravedCharacters > 0 {
      let extras = book.extras
      let count = QuoteFactor(.characters, .times, ExactDecimal(request.engravedCharacters))
      let each = rate(.engraving, extras.engravingPerCharacter, per: "character")
      charge("engraving", .engraving, .engraving, [rate(.engraving, extras.engravingPerPiece, per: "piece")], .piece)
      charge("engraving.characters", .engraving, .engravedCharacters, [count, each], .piece)
    }
    if request.hallmarked {
      let fee = rate(.hallmark, book.extras.hallmarkPerPiece, per: "piece")
      charge("hallmark", .hallmarking, .hallmark, [fee], .piece)
    }
  }

  /// Writes the house's margin on the lines of a piece so far.
  mutating func addMargin() {
    if book.margin.of == .price && book.margin.share >= .all { return report(.tooLarge(.margin)) }
    let borne = lines.filter { book.margin.onMetal || !$0.isMetal }
    let base = sum(borne) { $0.each }
    let kind: QuoteFactor.Kind
    switch book.margin.of {
    case .cost: kind = .percent
    case .price: kind = .percentOfPrice
    }
    let basis = [
      .marginBase(book.margin.onMetal ? .allLines : .linesWithoutMetal, base),
      QuoteFactor(.margin, kind, book.margin.share.hundredths, "%"),
    ]
    charge("margin", .margin, .margin, basis, .piece, follows: borne.contains(where: \.followsRealWeight))
  }

  /// Writes what is missing to the least that a piece costs.
  mutating func addMinimumCharge() {
    guard let least = try? Money(ExactRatio(book.minimumCharge), currency, rounded: book.rounding),
      let missing = try? least - sum(lines, of: { $0.each }), missing.minorUnits > 0
    else { return }
    charge("minimum-charge", .minimumCharge, .minimum(least), [factor(.missing, missing)], .piece)
  }
}
