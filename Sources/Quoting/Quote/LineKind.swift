/// What a line is for, where whoever reckons it again or prints it has to know.
public enum LineKind: Sendable, Hashable, Codable {
  /// The metal of a piece, or of a part of it, in one alloy.
  case alloy(id: String, part: String?)
  /// The metal of a plating.
  case platingMetal

  /// What the line is, without the weight that it is for.
  public var name: String? {
    switch self {
    case .alloy(let id, let part): part.map { "\($0), \(id)" } ?? id
    case .platingMetal: nil
    }
  }
}
