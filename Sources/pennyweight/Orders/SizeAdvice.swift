import Alloys

/// What to type in place of a ring size that nobody could be sure of.
enum SizeAdvice {
  /// A sentence, where a size is a number without its scale, or a size of a scale with a comma; nil where it is neither.
  static func whatToType(insteadOf size: String) -> String? {
    let typed = size.trimmingBlanks
    let number = typed.replacing(",", with: ".")
    let isNumber = typed.contains(#/^[0-9]+([.,][0-9]+)?( ?[0-9]\/[0-9]|[¼½¾])?$/#)
    if isNumber {
      return "a number tells no scale. Type it in quotes: \"US \(number)\", \"EU 54\", \"UK N\" or \"45 cm\"."
    }
    let isScaled = RingSizeScale.allCases.contains { typed.uppercased().hasPrefix($0.rawValue) }
    guard isScaled, typed.contains(","), RingSize(number) != nil else { return nil }
    return "type \"\(number)\", with a point for the decimals."
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
