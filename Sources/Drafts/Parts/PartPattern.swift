import MeshImport

/// A part's name as it is asked for: letter by letter, but for `*`, which stands for any letters or none.
struct PartPattern {
  private let pieces: [Substring]

  init(_ text: String) { pieces = text.split(separator: "*", omittingEmptySubsequences: false) }

  /// Whether the part's object, group or material bears the name.
  func matches(_ part: DraftPart) -> Bool {
    [part.object, part.group, part.material].contains { $0.map(matches) ?? false }
  }

  /// Whether a name is meant.
  func matches(_ name: String) -> Bool {
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else { return name == pieces.first ?? "" }
    guard name.hasPrefix(first), name.hasSuffix(last), name.count >= first.count + last.count else { return false }
    var rest = name.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
