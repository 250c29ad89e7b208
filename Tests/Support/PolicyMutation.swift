/// One random edit of a policy file, as a slip of the hand or a change of mind makes it.
public struct PolicyMutation: Sendable {
  /// The line, from 1.
  public let line: Int
  private let old: String
  private let new: String
  /// The whole file after it.
  public let yaml: String

  /// Where, and what became of what.
  public var description: String { "line \(line): \(old.trimmed) → \(new.trimmed)" }

  /// What can happen to a line.
  private enum Slip: CaseIterable {
    case digitChanged
    case unitDropped
    case keyMisspelt
    case wordMisspelt
    case wordExchanged
    case entryDropped
    case lineDropped
    case lineRepeated
  }

  /// An edit that changes what some line says, comments apart.
  ///
  /// - Parameters:
  ///   - yaml: the whole file.
  ///   - chance: where the randomness comes from.
  public init(of yaml: String, by chance: inout SplitMix64) {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while true {
      let index = Int.random(in: 0..<lines.count, using: &chance)
      guard let slip = Slip.allCases.randomElement(using: &chance), let value = Self.value(lines[index]),
        let new = Self.slipped(value, slip, &chance), new != value
      else { continue }
      var edited = lines
      edited[index] = new
      self.line = index + 1
      self.old = value
      self.new = new
      self.yaml = edited.joined(separator: "\n")
      return
    }
  }

  /// What a line says before its comment; nil for a line that says nothing.
  private static func value(_ line: String) -> String? {
    let value = String(line.prefix { $0 != "#" }).trimmedRight
    return value.trimmed.isEmpty ? nil : value
  }

  private static func slipped(_ value: String, _ slip: Slip, _ chance: inout SplitMix64) -> String? {
    switch slip {
    case .digitChanged: change(value, #/[0-9]/#, &chance) { Int($0).map { "\(($0 + 1) % 10)" } ?? "" }
    case .unitDropped: change(value, #/[0-9] (?:working )?[a-z%A-Z\/]+/#, &chance) { String($0.prefix(1)) }
    case .keyMisspelt: change(value, #/[a-z-]+(?=:)/#, &chance) { $0.dropLast() + "x" }
    case .wordMisspelt: change(value, #/[: \[][a-zA-Z][a-zA-Z-]+(?=[,\]} ]|$)/#, &chance) { $0 + "e" }
    case .wordExchanged: exchanged(value, &chance)
    case .entryDropped:
      change(value, #/, [^,\]}:]+(?=[,\]])|\[[^,\]]+, /#, &chance) { $0.hasPrefix("[") ? "[" : "" }
    case .lineDropped: ""
    case .lineRepeated: value + "\n" + value
    }
  }

  /// A word for its opposite, which the file may just as well say.
  private static func exchanged(_ value: String, _ chance: inout SplitMix64) -> String? {
    let pairs = [
      ("yes", "no"), ("inclusive", "exclusive"), ("house", "buyer"), ("billed", "absorbed"), ("any", "none"),
      ("bespoke", "reorder"), ("d", "h"), ("weeks", "d"), ("unpublished", "X-1"), ("fees-paid", "first-payment"),
    ]
    guard let (one, other) = (pairs + pairs.map { ($1, $0) }).randomElement(using: &chance) else { return nil }
    let found = value.ranges(of: one).filter { range in
      let before = value[..<range.lowerBound].last
      let after = value[range.upperBound...].first
      return ![before, after].contains { $0.map { $0.isLetter || $0 == "-" } ?? false } && after != ":"
    }
    return found.randomElement(using: &chance).map { value.replacingCharacters(in: $0, with: other) }
  }

  /// The value with one of the places that a pattern finds changed; nil where it finds none.
  private static func change(
    _ value: String, _ pattern: Regex<Substring>, _ chance: inout SplitMix64, _ edit: (Substring) -> String
  ) -> String? {
    value.ranges(of: pattern).randomElement(using: &chance).map {
      value.replacingCharacters(in: $0, with: edit(value[$0]))
    }
  }
}

extension String {
  fileprivate var trimmedRight: String {
    guard let end = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...end])
  }

  fileprivate var trimmed: String { String(trimmedRight.drop { $0 == " " }) }

  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
