import Alloys
import Drafts
import Quantities

extension Weighing {
  /// What the pattern's column is called.
  var patternWord: String { pattern.metal.rawValue }

  /// How the figures come about, for people: each factor with its value and source.
  func explanation(_ style: Style) -> String {
    let facts: [(String, String)] = [
      ("CAD", "the metal's volume × the alloy's density"),
      ("cast", castFactor),
      (
        "finished",
        """
        \(finishingLoss). Low and high put every doubt at its worst at once: the density's range between suppliers, \
        the finishing, the volume's bound
        """
      ),
      ("fine", "the precious metal in the finished piece, by its fineness"),
      (
        patternWord,
        """
        the pattern in \(pattern.id.text) at \(Rounding.shown(pattern.density.value)) g/cm³ without sprue; ratio is \
        metal to \(patternWord)
        """
      ),
      ("melt", "the casting with sprue and button: \(percent(practice.sprue)) % more\(source(.sprue))"),
    ]
    let width = facts.reduce(0) { max($0, $1.0.displayWidth) } + 4
    let lines = facts.map { label, fact in
      "  \(label)".padded(to: width) + Paragraph.lines("\(fact).", indent: width).dropFirst(width)
    }
    return style(.heading, "How it is calculated") + "\n" + style(.quiet, lines.joined())
  }

  private var castFactor: String {
    switch practice.size {
    case .patternScaled(let factor): "CAD × \(range(factor) { "\($0.value)" })\(source(.castWeightFactor))"
    case .shrinking(let linear): "CAD × (1 − shrinkage)³, \(percent(linear)) % linear\(source(.linearShrinkage))"
    }
  }

  private var finishingLoss: String {
    switch practice.finishing {
    case .depth(let depth):
      "cast less \(range(depth) { Rounding.shown($0) }) mm off the exposed surface\(source(.finishingDepth))"
    case .flat(let share): "cast less \(percent(share)) %\(source(.finishingLoss))"
    }
  }

  private func source(_ key: CastingPractice.Key) -> String {
    practice.source(of: key).map { " (\($0.printable))" } ?? ""
  }

  private func percent(_ share: Estimate<Ratio>) -> String { range(share) { Rounding.percent.string($0.percent) } }

  private func range<Quantity>(_ estimate: Estimate<Quantity>, _ shown: (Quantity) -> String) -> String {
    guard estimate.width > .zero else { return shown(estimate.value) }
    return "\(shown(estimate.low))–\(shown(estimate.value))–\(shown(estimate.high))"
  }
}
