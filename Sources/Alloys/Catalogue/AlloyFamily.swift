/// The alloys that a word means: those of a metal (`platinum`), or those whose names begin with it, up to a hyphen
/// (`18k`, `18k-white`).
public struct AlloyFamily: Sendable, Hashable {
  private let metal: Metal?
  private let name: [Substring]

  /// Takes a word as it is written in names of alloys.
  public init(_ word: String) {
    metal = Metal(rawValue: word)
    name = Self.parts(of: word)
  }

  /// Whether an alloy is one of them.
  public func holds(_ id: String, of metal: Metal) -> Bool {
    self.metal == metal || Self.parts(of: id).starts(with: name)
  }

  private static func parts(of name: String) -> [Substring] {
    name.split(separator: "-", omittingEmptySubsequences: false)
  }
}
