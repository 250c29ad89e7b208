import ArgumentParser
import Quantities

/// A weight as a scale shows it: `7.43g`, `7.43 g` or `7.43`, and in the trade's other units `4.78dwt`, `0.24ozt`, `0.64tola`.
struct ScaleFigure: ExpressibleByArgument {
  let grams: WeighedGrams

  init?(argument: String) {
    guard let grams = WeighedGrams(figure: argument) else { return nil }
    self.grams = grams
  }
}

extension WeighedGrams {
  /// The grams of the trade's other units: a troy ounce of 480 grains of 64.79891 mg (1959), 20 pennyweights or 8/3 tolas.
  private static let units: [(unit: String, grams: ExactDecimal)] = [
    ("dwt", ExactDecimal(billionths: 1_555_173_840)), ("ozt", ExactDecimal(billionths: 31_103_476_800)),
    ("tola", ExactDecimal(billionths: 11_663_803_800)),
  ]

  /// Reads a weight in grams or another unit of the trade; of those, half up to the billionth of a gram.
  fileprivate init?(figure: String) {
    guard let (unit, each) = Self.units.first(where: { figure.hasSuffix($0.unit) }) else {
      guard let grams = ExactDecimal(figure: figure, unit: "g") else { return nil }
      self.init(grams)
      return
    }
    guard let count = ExactDecimal(figure: figure, unit: unit),
      let grams = try? (ExactRatio(count) * ExactRatio(each)).decimal(toPlaces: ExactDecimal.places, by: .halfUp)
    else { return nil }
    self.init(grams)
  }
}

/// Grams of the whole sample, `5.2` or `5.2g`, or of a part of it, `head=3.2g`.
struct SampleFigure: ExpressibleByArgument {
  /// The part; nil for the whole.
  let part: String?
  let grams: WeighedGrams

  init?(argument: String) {
    if let whole = ScaleFigure(argument: argument) {
      (part, grams) = (nil, whole.grams)
    } else if let named = PartFigure(argument: argument) {
      (part, grams) = (named.name, named.grams)
    } else {
      return nil
    }
  }
}

/// Carats of stones on the scale: `1.02ct`, `1.02 ct` or `1.02`.
struct CaratFigure: ExpressibleByArgument {
  let carats: ExactCarats

  init?(argument: String) {
    guard let figure = ExactDecimal(figure: argument, unit: "ct") else { return nil }
    carats = ExactCarats(figure)
  }
}

/// A part with its grams: `head=2.10g`.
struct PartFigure: ExpressibleByArgument {
  let name: String
  let grams: WeighedGrams

  init?(argument: String) {
    guard let named = NamedChoice(argument: argument),
      let figure = WeighedGrams(figure: named.choice)
    else { return nil }
    name = named.name
    grams = figure
  }
}

extension ExactDecimal {
  /// Reads a plain decimal that may be followed by its unit.
  fileprivate init?(figure: String, unit: String) {
    let number = figure.hasSuffix(unit) ? String(figure.dropLast(unit.count)) : figure
    self.init(String(number.reversed().drop { $0 == " " }.reversed()))
  }
}
