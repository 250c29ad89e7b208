extension AlloyCatalogue {
  /// The metals that a word picks, in the catalogue's order.
  ///
  /// A word is a name (`18k-yellow`), the beginning of names up to a hyphen or a digit group (`18k`, `18k-white`,
  /// `pt950`), or a metal (`gold`, `platinum`, `gold-filled`). Upper case, and a blank for a hyphen, are as good.
  /// A karat picks solid gold and never gold-filled.
  ///
  /// - Throws: when it picks none, with the names that were perhaps meant.
  public func selection(matching word: String) throws(UnknownAlloy) -> [Alloy] {
    let asked = Self.normalized(word)
    let exact = metals.filter { $0.id.text == asked }
    if !exact.isEmpty { return exact }
    let family = AlloyFamily(asked)
    let picked = metals.filter { family.holds($0.id.text, of: $0.metal) }
    if !picked.isEmpty { return picked }
    throw UnknownAlloy(
      asked: word, isPatternMaterial: patternMaterials.contains { $0.id.text == asked || $0.metal.rawValue == asked },
      nearMisses: nearMisses(asked))
  }

  /// The metals that any of the words picks, each once, in the catalogue's order.
  /// - Throws: at the first word that picks none.
  public func selection(matchingAny words: [String]) throws(UnknownAlloy) -> [Alloy] {
    var picked: Set<AlloyID> = []
    for word in words { picked.formUnion(try selection(matching: word).map(\.id)) }
    return all.filter { picked.contains($0.id) }
  }

  private static func normalized(_ word: String) -> String {
    word.split(separator: " ").joined(separator: "-").lowercased()
  }

  private func nearMisses(_ asked: String) -> [String] {
    guard !asked.isEmpty else { return [] }
    var names = metals.map(\.id.text)
    for name in metals.map(\.metal.rawValue) + metals.compactMap({ $0.karat?.description }) where !names.contains(name)
    {
      names.append(name)
    }
    let reach = max(2, asked.count / 3)
    let near = names.map { (name: $0, distance: $0.contains(asked) ? 0 : editDistance($0, asked)) }
      .filter { $0.distance <= reach && $0.distance < asked.count }
    let ordered = near.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
    return ordered.prefix(5).map(\.element.name)
  }
}

/// How many letters must be put in, taken out or changed to make one word of the other (Levenshtein).
private func editDistance(_ left: String, _ right: String) -> Int {
  let target = Array(right)
  var row = Array(0...target.count)
  for (index, letter) in left.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for place in target.indices {
      let changed = diagonal + (target[place] == letter ? 0 : 1)
      diagonal = row[place + 1]
      row[place + 1] = min(changed, row[place] + 1, row[place + 1] + 1)
    }
  }
  return row[target.count]
}
