import Quantities

/// A shape that stones are cut to, with what makes a weight of its three sizes.
public struct StoneCut: Sendable, Hashable {
  /// Its name in the trade: `round`, `princess`.
  public let name: String
  /// The plain body that it is nearest to.
  public let body: Body
  /// How much heavier than the plain body it is, tabulated.
  public let correction: ExactDecimal
  /// Whether one diameter describes its outline (the table says so).
  public let isRound: Bool

  /// A plain body, its volume a fixed share of length × width × depth.
  public enum Body: String, Sendable, Hashable, Codable, CaseIterable {
    /// π/12.
    case cone
    /// 1/3.
    case pyramid
    /// 1/2.
    case prism
    /// 1/6.
    case tetrahedron

    /// The share of the enclosing box; π/12 to ten places, an error of 2 × 10⁻¹⁰, far below a tabulated correction's.
    public var share: ExactRatio {
      switch self {
      case .cone: ExactRatio(2_617_993_878, 10_000_000_000)
      case .pyramid: ExactRatio(1, 3)
      case .prism: ExactRatio(1, 2)
      case .tetrahedron: ExactRatio(1, 6)
      }
    }
  }
}

extension StoneCut: Codable {
  private enum CodingKeys: String, CodingKey { case name, body, correction }

  /// Reads what was kept: name, body and correction; whether that is round, the table says.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    body = try values.decode(Body.self, forKey: .body)
    correction = try values.decode(ExactDecimal.self, forKey: .correction)
    isRound = StoneTables.standard.cut(named: name)?.isRound ?? false
  }
}
