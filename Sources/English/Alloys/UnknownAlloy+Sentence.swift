import Alloys

extension UnknownAlloy: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    if isPatternMaterial { return "\"\(asked)\" is what patterns are made of, not pieces; choose a metal" }
    let hint = nearMisses.isEmpty ? "" : "; did you mean \(nearMisses.joined(separator: ", "))?"
    return "there is no alloy \"\(asked)\"\(hint)"
  }
}
