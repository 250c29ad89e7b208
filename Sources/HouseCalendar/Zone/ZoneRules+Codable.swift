extension ZoneRules: Codable {
  private enum CodingKeys: String, CodingKey {
    case name
    case initialOffset
    case transitions
    case thereafter
  }

  /// Reads what `encode` writes; values that are no zone are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let pairs = try container.decode([[Int64]].self, forKey: .transitions)
    guard pairs.allSatisfy({ $0.count == 2 }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .transitions, in: container, debugDescription: "a transition is a second and an offset")
    }
    let name = try container.decode(String.self, forKey: .name)
    let initialOffset = try container.decode(Int.self, forKey: .initialOffset)
    let thereafter = try container.decodeIfPresent(String.self, forKey: .thereafter)
    do {
      try self.init(
        name: name, initialOffset: initialOffset,
        transitions: pairs.map { ZoneTransition(second: $0[0], offset: Int($0[1])) }, thereafter: thereafter)
    } catch {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "\(error)"))
    }
  }

  /// Writes the name, the offsets in seconds, the transitions as pairs of second and offset, and the POSIX rule.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(initialOffset, forKey: .initialOffset)
    try container.encode(transitions.map { [$0.second, Int64($0.offset)] }, forKey: .transitions)
    try container.encodeIfPresent(thereafter, forKey: .thereafter)
  }
}
