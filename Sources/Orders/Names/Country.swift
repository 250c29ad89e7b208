import Quantities

/// A country as it is typed, told by its two letters of ISO 3166-1.
public enum Country {
  /// The two letters of a country that is typed by them or by a usual name: `gb`, `England` and `UK` are `GB`.
  ///
  /// Nil where it is no country; case, accents and signs tell nothing.
  public static func code(_ typed: String) -> String? { codes[CommonSpelling.plain(typed)] }

  /// The usual name of a code; nil where it is none.
  public static func name(_ code: String) -> String? { ISOCountries.names.first { $0.code == code }?.name }

  /// The codes of countries whose names begin as a text does, three at most.
  public static func resembling(_ typed: String) -> [String] {
    let start = CommonSpelling.plain(typed).prefix(3)
    guard start.count == 3 else { return [] }
    let alike = (ISOCountries.names + ISOCountries.otherNames).filter { CommonSpelling.plain($0.name).hasPrefix(start) }
    var codes: [String] = []
    for (code, _) in alike where !codes.contains(code) { codes.append(code) }
    return Array(codes.prefix(3))
  }

  /// By code and by name, as they are compared.
  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for (code, name) in ISOCountries.names + ISOCountries.otherNames {
      codes[CommonSpelling.plain(name)] = code
      codes[code.lowercased()] = code
    }
    return codes
  }()
}

extension Decider {
  /// The two letters of a country that is named.
  func country(_ typed: String) throws(OrderRefusal) -> String {
    if let code = Country.code(typed) { return code }
    throw OrderRefusal(.unknown(.country(typed, resembling: Country.resembling(typed))))
  }
}
