import Quantities

/// The files of a new house, made from those of a house that comes with the program.
///
/// Keys, words and figures stay, so that the files are whole from the start; every value but the house's own name is
/// marked to be replaced, and no rule of the other house is left.
public struct HouseTemplate: Sendable {
  /// What marks a value that the house has not looked at yet.
  public static let mark = "# replace"

  /// The short name, as `--house` takes it.
  public let house: String
  /// The name as clients read it.
  public let name: String
  /// The currency of its prices; nil for the other house's.
  public let currency: Currency?

  /// Makes a template.
  public init(house: String, name: String, currency: Currency?) {
    self.house = house
    self.name = name
    self.currency = currency
  }

  /// How many values of a file are still marked.
  public static func marks(in yaml: String) -> Int { yaml.split(separator: "\n").count { $0.contains(mark) } }

  /// A file of the new house.
  ///
  /// - Parameters:
  ///   - yaml: the other house's file.
  ///   - introduction: what stands at the top, a comment for each line.
  /// - Returns: the whole file.
  public func file(like yaml: String, introduction: [String]) -> String {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).drop { $0.hasPrefix("#") }
    let code = lines.lazy.compactMap { $0.prefixMatch(of: #/currency: ([A-Z]{3})/#)?.output.1 }.first.map(String.init)
    let head = ([name, ""] + introduction).map { $0.isEmpty ? "#" : "# \($0)" }
    return (head + lines.map { line(String($0), code) }).joined(separator: "\n")
  }

  private func line(_ line: String, _ otherCode: String?) -> String {
    let (value, comment) = Self.parts(line)
    if value.hasPrefix("house:") { return "house: \(house)" }
    if value.hasPrefix("name:") { return "name: \"\(name)\"" }
    // `unpublished` says by itself that nobody has looked at it yet.
    let ruled = value.replacing(#/\brule: (\[H[0-9]-[^\]]*\]|H[0-9]-[0-9]+)/#, with: "rule: unpublished")
    let isRuleAlone = ruled.drop { $0 == " " }.hasPrefix("rule: unpublished")
    if value.isEmpty || isRuleAlone || value.hasPrefix("schema:") { return ruled + Self.kept(comment) }
    guard ruled.contains(#/: +\S/#) || ruled.contains(#/^ *- /#) else { return ruled + Self.kept(comment) }
    let own = otherCode.map { ruled.replacing($0, with: currency?.code ?? $0) } ?? ruled
    return own + String(repeating: " ", count: max(1, 28 - own.count)) + Self.mark
  }

  /// What stands before a comment, and the comment.
  private static func parts(_ line: String) -> (value: String, comment: String) {
    guard let sign = line.firstRange(of: #/(^| +)\x23.*$/#) else { return (line, "") }
    return (String(line[..<sign.lowerBound]), String(line[sign]))
  }

  /// A comment that explains a key; one that names rules of the other house is of no use to this one.
  private static func kept(_ comment: String) -> String {
    comment.contains(#/\bH[0-9]\b|convention|default/#) ? "" : comment
  }
}
