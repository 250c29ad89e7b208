import HousePolicies
import Quantities

/// Names as people type them, told by what the house or the trade calls them: `18K`, `Gold filled`, `Fedex`.
public enum CommonSpelling {
  /// What is compared of a name: its letters and digits, without case and accents.
  public static func plain(_ text: String) -> String {
    var plain = ""
    for letter in text.lowercased() {
      guard letter.isLetter || letter.isNumber else { continue }
      plain.append(unaccented[letter] ?? String(letter))
    }
    return plain
  }

  private static let unaccented: [Character: String] = [
    "å": "a", "ä": "a", "á": "a", "à": "a", "â": "a", "ã": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e",
    "í": "i", "ï": "i", "ñ": "n", "ó": "o", "ô": "o", "ö": "o", "õ": "o", "ø": "o", "ü": "u", "ú": "u", "ß": "ss",
  ]

  /// The one of some names that is meant, however its case, blanks and signs are typed; nil where none is.
  public static func name(_ typed: String, among names: [String]) -> String? {
    if names.contains(typed) { return typed }
    let plain = plain(typed)
    return names.first { Self.plain($0) == plain }
  }

  /// A metal as the house calls it; as it is typed where the house does not know it.
  ///
  /// A house that takes any metal keeps what is typed, in the trade's own spelling.
  static func metal(_ typed: String, offered: [String]) -> String {
    let meant = karat(typed) ?? metals[plain(typed)]
    if offered.isEmpty { return meant.flatMap { plain($0) == plain(typed) ? $0 : nil } ?? typed }
    return name(typed, among: offered) ?? meant.flatMap { name($0, among: offered) } ?? typed
  }

  /// A colour as the house calls it; as it is typed where the house does not know it.
  static func colour(_ typed: String, offered: [String]) -> String {
    let plain = plain(typed)
    let colour = plain.hasSuffix("gold") ? String(plain.dropLast(4)) : plain
    let meant = colour == "pink" ? "rose" : colour
    if offered.isEmpty { return ["white", "yellow", "rose"].contains(plain) ? plain : typed }
    return name(typed, among: offered) ?? name(meant, among: offered) ?? typed
  }

  /// A carrier as the house or the carrier itself calls it; as it is typed where nobody knows it.
  static func carrier(_ typed: String, used: [String]) -> String {
    let meant = carriers[plain(typed)]
    return name(typed, among: used) ?? meant.flatMap { used.isEmpty ? $0 : name($0, among: used) } ?? typed
  }

  /// Gold by its karat, `18k`, of `18 kt`, `18 carat gold`; nil where no karat is typed.
  private static func karat(_ typed: String) -> String? {
    let plain = plain(typed)
    let gold = plain.hasSuffix("gold") ? String(plain.dropLast(4)) : plain
    let digits = gold.prefix { $0.isASCII && $0.isWholeNumber }
    guard let karat = Int(digits), (1...24).contains(karat) else { return nil }
    return ["k", "kt", "ct", "karat", "karats", "carat", "carats"].contains(gold.dropFirst(digits.count))
      ? "\(karat)k" : nil
  }

  private static let metals = [
    "platinum": "platinum", "plat": "platinum", "pt": "platinum", "pt950": "platinum", "950platinum": "platinum",
    "palladium": "palladium", "pd": "palladium", "silver": "silver", "ag": "silver", "sterling": "silver",
    "sterlingsilver": "silver", "925": "silver", "925silver": "silver", "silver925": "silver",
    "goldfilled": "gold-filled", "gf": "gold-filled", "brass": "brass", "steel": "steel", "stainlesssteel": "steel",
    "stainless": "steel", "bronze": "bronze", "titanium": "titanium",
  ]

  private static let carriers = [
    "dhl": "DHL", "dhlexpress": "DHL", "fedex": "FedEx", "federalexpress": "FedEx", "ups": "UPS", "usps": "USPS",
    "ems": "EMS", "tnt": "TNT", "royalmail": "Royal Mail",
  ]
}

extension Intake {
  /// What is wanted, in the house's own words where it has them.
  func inWords(of terms: IntakeTerms) -> Intake {
    var intake = self
    intake.metal = metal.map { CommonSpelling.metal($0, offered: terms.allMetals) }
    intake.colour = colour.map { CommonSpelling.colour($0, offered: terms.colours.term) }
    intake.consents = consents.map { CommonSpelling.name($0, among: terms.consents.term) ?? $0 }
    intake.stages = stages.map { CommonSpelling.name($0, among: UsedStage.allCases.map(\.rawValue)) ?? $0 }
    return intake
  }
}
