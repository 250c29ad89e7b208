/// Why a text names no journal.
public enum JournalNameFault: Error, Sendable, Hashable {
  /// The id is empty or longer than 80 letters.
  case length(String)
  /// The id has a letter that no id may have, or begins with a sign.
  case letters(String)
  /// The text does not begin with a kind of journal and `/`.
  case kind(String)
}

extension JournalNameFault: CustomStringConvertible {
  /// What is wrong, and what would be right.
  public var description: String {
    switch self {
    case .length(let id): "the id \"\(id)\" must have 1 to 80 letters; it has \(id.utf8.count)"
    case .letters(let id):
      "the id \"\(id)\" may have letters a–z and A–Z, digits and - _ . @ + alone, and begins with a letter or a digit"
    case .kind(let text):
      "\"\(text)\" names no journal: write a kind (\(JournalKind.allCases.map(\.rawValue).joined(separator: ", "))) "
        + "and an id, as in order/2026-0001"
    }
  }
}
