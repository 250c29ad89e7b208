import ArgumentParser
import Quantities

/// Grams as a scale shows them: `7.43g`, `7.43 g` or `7.43`.
struct ScaleFigure: ExpressibleByArgument {
  let grams: WeighedGrams

  init?(argument: String) {
    guard let figure = ExactDecimal(figure: argument, unit: "g") else { return nil }
    grams = WeighedGrams(figure)
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
      let figure = ExactDecimal(figure: named.choice, unit: "g")
    else { return nil }
    name = named.name
    grams = WeighedGrams(figure)
  }
}

extension ExactDecimal {
  /// Reads a plain decimal that may be followed by its unit.
  fileprivate init?(figure: String, unit: String) {
    let number = figure.hasSuffix(unit) ? String(figure.dropLast(unit.count)) : figure
    self.init(String(number.reversed().drop { $0 == " " }.reversed()))
  }
}
