/// Facts for people, one a line: a label and what it is.
enum LabelledLines {
  /// The facts that there are, each indented and ended, with the labels in one column.
  static func text(_ facts: [(label: String, fact: String?)]) -> String {
    let present = facts.compactMap { label, fact in fact.map { (label: label, fact: $0) } }
    let width = present.reduce(0) { max($0, $1.label.displayWidth) } + 2
    return present.map { "  \($0.label.padded(to: width))\($0.fact)\n" }.strung()
  }
}
