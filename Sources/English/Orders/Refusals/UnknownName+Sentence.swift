import Orders

extension UnknownName {
  /// What there is not, and what there is.
  var sentence: String {
    switch self {
    case .change(let number, let known): Self.sentence("change \(number)", known.inWords)
    case .country(let typed, let resembling):
      "“\(typed)” is no country. Type its two letters (ISO 3166), such as "
        + "\((resembling.isEmpty ? ["GB", "DE"] : resembling).map(Self.countryInWords).inWords("or"))."
    case .item(let item, let known): Self.sentence("item \(item)", known.inWords())
    case .laboratory(let name, let known):
      "The house does not accept reports of \(name). It accepts \(known.inWords())."
    case .part(nil, let known): "The piece is not weighed as a whole here. Weigh its parts: \(known.inWords())."
    case .part(let part?, let known): Self.sentence("part \(part)", known.inWords())
    case .payment(let number, let known): Self.sentence("payment \(number)", known.inWords)
    case .problem(let number, let known): Self.sentence("problem \(number)", known.inWords)
    case .sample(let name):
      "No sample was made under \(name). Name the order that it was made in, or the file of a picture."
    case .quote(let number, let known): Self.sentence("quote \(number)", known.inWords)
    case .round(let number, let part, let known): Self.sentence("round \(number) of \(part)", known.inWords)
    }
  }

  private static func countryInWords(_ code: String) -> String {
    "\(code) for \(Country.name(code) ?? "another")"
  }

  private static func sentence(_ name: String, _ known: String) -> String {
    "There is no \(name). " + (known.isEmpty ? "There is none yet." : "Known: \(known).")
  }
}
