import Alloys
import Meshes
import Quantities

/// What differs between two drafts of a piece: two files, or two rounds of an order.
///
/// Every change is the second less the first.
public struct DraftComparison: Sendable, Hashable {
  /// The draft that was there before.
  public let first: ComparedDraft
  /// The draft that replaces it.
  public let second: ComparedDraft
  /// Whether both have the same triangles in the same order.
  public let areIdentical: Bool
  /// How far their surfaces lie apart; nothing where it was not measured.
  public let deviation: SurfaceDeviation?

  /// Compares two drafts of which all else is known.
  public init(first: ComparedDraft, second: ComparedDraft, areIdentical: Bool, deviation: SurfaceDeviation?) {
    self.first = first
    self.second = second
    self.areIdentical = areIdentical
    self.deviation = deviation
  }

  /// The metal that came.
  public var volumeChange: CubicMillimetres { second.metalVolume.value - first.metalVolume.value }

  /// Whether the ranges of the volumes do not meet, so that the change is more than what is unsure.
  public var isVolumeChangeSure: Bool {
    second.metalVolume.low > first.metalVolume.high || second.metalVolume.high < first.metalVolume.low
  }

  /// How the box grew along x, y and z.
  public var sizeChange: [Millimetres] { zip(first.sides, second.sides).map { $1 - $0 } }

  /// The weights of the alloys that both were weighed in.
  public var weights: [WeightChange] {
    first.weights.compactMap { before in
      second.weights.first { $0.alloy == before.alloy }.map {
        WeightChange(alloy: before.alloy, first: before.finished, second: $0.finished)
      }
    }
  }

  /// The finished weight in one alloy, before and after.
  public struct WeightChange: Sendable, Hashable {
    /// The alloy.
    public let alloy: AlloyID
    /// What the first draft weighs.
    public let first: Estimate<Grams>
    /// What the second draft weighs.
    public let second: Estimate<Grams>

    /// The weight that came, as expected.
    public var change: Grams { second.value - first.value }
  }

  /// What was seen in the first draft and no longer is, by its kind and how often.
  public var goneFindings: [Finding] { Self.surplus(first.findings, over: second.findings) }

  /// What is seen in the second draft and was not before.
  public var newFindings: [Finding] { Self.surplus(second.findings, over: first.findings) }

  /// The findings of a kind that are more than those of the other draft, the last of them.
  private static func surplus(_ findings: [Finding], over others: [Finding]) -> [Finding] {
    var spare: [FindingCode: Int] = [:]
    for finding in others { spare[finding.code, default: 0] += 1 }
    return findings.filter { finding in
      guard let left = spare[finding.code], left > 0 else { return true }
      spare[finding.code] = left - 1
      return false
    }
  }
}
