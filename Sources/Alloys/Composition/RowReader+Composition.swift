import CSVFiles

extension RowReader<AlloyRowProblem> {
  /// The cell's composition: `Au 75 Ag 15 Cu 10`, `14k-yellow 5 on brass 95`, or nothing.
  mutating func composition(_ column: String) -> Composition? {
    let text = cell(column)
    guard !text.isEmpty else { return .unstated }
    let words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    let composition = words.contains("on") ? layered(words, text, in: column) : melted(words, text, in: column)
    guard let composition, let sum = composition.sum else { return nil }
    guard abs(sum.hundredthsOfPercent - 10_000) <= Composition.sumTolerance.hundredthsOfPercent else {
      report(.compositionSum(sum.description), in: column)
      return nil
    }
    return composition
  }

  private mutating func melted(_ words: [String], _ text: String, in column: String) -> Composition? {
    guard words.count.isMultiple(of: 2) else {
      report(.unreadableComposition(text), in: column)
      return nil
    }
    var parts: [Composition.ElementPart] = []
    for index in stride(from: 0, to: words.count, by: 2) {
      let element = ChemicalElement(rawValue: words[index])
      if element == nil {
        report(.file(.unknownWord(words[index], known: ChemicalElement.allCases.map(\.rawValue))), in: column)
      }
      let share = share(words[index + 1], in: column)
      guard let element, let share else { continue }
      if parts.contains(where: { $0.element == element }) { report(.repeatedElement(element.rawValue), in: column) }
      parts.append(Composition.ElementPart(element: element, share: share))
    }
    return parts.count * 2 == words.count ? .melted(parts) : nil
  }

  private mutating func layered(_ words: [String], _ text: String, in column: String) -> Composition? {
    guard words.count == 5, words[2] == "on", let layer = AlloyID(words[0]), let core = AlloyID(words[3]) else {
      report(.unreadableComposition(text), in: column)
      return nil
    }
    let (layerShare, coreShare) = (share(words[1], in: column), share(words[4], in: column))
    guard let layerShare, let coreShare else { return nil }
    return .layered(
      Composition.AlloyPart(alloy: layer, share: layerShare), on: Composition.AlloyPart(alloy: core, share: coreShare))
  }

  private mutating func share(_ text: String, in column: String) -> WeightShare? {
    switch PlainDecimal.read(text) {
    case .failure(let refusal):
      report(.file(refusal.problem), in: column)
      return nil
    case .success(let decimal):
      guard decimal.value > 0 && decimal.value <= 100 else {
        report(.file(.outOfRange(text, allowed: "0…100 %")), in: column)
        return nil
      }
      guard let units = decimal.units(scale: 2) else {
        report(.file(.tooManyDecimals(text, kept: 2)), in: column)
        return nil
      }
      return WeightShare(hundredthsOfPercent: units)
    }
  }
}
