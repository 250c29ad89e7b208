extension StoneTables {
  /// What parts that are stones are called besides the names of gems; one word each.
  private static let words = ["stone", "gemstone", "gem", "diamond", "cz"]

  /// Whether a part of a draft looks like a stone by a name that its file gives it: `stone`, `Diamond.001`,
  /// `centerStone`, `cubic_zirconia`.
  ///
  /// The name says a gem of the table or a word for a stone, as words of its own, one or many of them; `sandstone` and
  /// `gemini` do not. A setting that is named after its stone does, so that a person should confirm it.
  public func looksLikeStone(_ name: String) -> Bool {
    let said = Self.singularWords(name)
    let sought = Self.words.map { [$0] } + gems.map { Self.singularWords($0.name) }
    return sought.contains { !$0.isEmpty && said.contains($0) }
  }

  /// The words of a name in lower case and singular: cut at whatever is no letter, and before a capital after a small
  /// letter.
  private static func singularWords(_ name: String) -> [String] {
    var words = [""]
    var isAfterSmall = false
    for character in name {
      if !character.isLetter || (character.isUppercase && isAfterSmall) { words.append("") }
      if character.isLetter { words[words.count - 1] += character.lowercased() }
      isAfterSmall = character.isLowercase
    }
    return words.filter { !$0.isEmpty }.map(singular)
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}
