import DraftQuotes

extension PieceNote {
  /// What was found, by its code, or what differs.
  public var sentence: String {
    switch self {
    case .finding(let finding): "\(finding.code.rawValue): \(finding.sentence)"
    case .stonesDiffer(let listed, let drawn):
      "the stone list has \(listed) stones and the draft \(drawn); the list is charged"
    }
  }
}
