import HouseFiles
import HousePolicies

extension PolicyReader {
  func shipping() -> ShippingRules {
    let section = top.section("shipping", keys: ["carriers", "insurance", "pictures", "duties", "countries"])
    return ShippingRules(
      carriers: section.ruled("carriers", keys: ["names"]) { $0.textsOrAny("names") },
      insuranceFrom: section.ruledIfAny("insurance", keys: ["from"]) { insurance in
        insurance.isWord("none", "from") ? nil : amount(insurance, "from")
      },
      pictures: section.ruled("pictures", keys: ["kinds"]) { $0.wordsOrAny("kinds", of: PictureKind.self) },
      duties: section.ruled("duties", keys: ["payer", "countries"], duties),
      countries: section.ruled("countries", keys: ["codes"]) { countries in
        countries.isWord("any", "codes") ? [] : countries.nonEmpty(countries.countries("codes"), "codes")
      })
  }

  private func duties(_ section: Section) -> Duties {
    let duties = Duties(payer: section.word("payer", else: .buyer), countries: section.countries("countries"))
    let isHouses = duties.payer == .house
    if isHouses == duties.countries.isEmpty && section.has("countries") {
      let words = isHouses ? "the house pays the duties in no country" : "countries are named and the buyer pays anyway"
      let remedy = isHouses ? "name the countries" : "leave the list empty, or let the house pay"
      section.report(.contradiction(words, whatToDo: remedy), "countries")
    }
    return duties
  }
}

extension Section {
  /// Countries by their two capital letters, each once.
  func countries(_ key: String) -> [String] {
    let codes = texts(key)
    for code in codes where code.utf8.count != 2 || !code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
      report(.unknownWord(code, known: ["the two capital letters of ISO 3166, such as US"]), key)
    }
    return codes
  }
}
