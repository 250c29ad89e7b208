import Quantities

/// What a draft weighs in one alloy, each step of the way shown.
public struct AlloyWeight: Sendable, Hashable {
  /// The alloy.
  public let alloy: Alloy
  /// The draft's volume at the alloy's density; also what the pattern would weigh as metal.
  public let cad: Estimate<Grams>
  /// The raw casting over the draft, by weight.
  public let castFactor: Estimate<Ratio>
  /// The raw casting, freed of its sprue.
  public let cast: Estimate<Grams>
  /// The share of the raw casting that finishing takes.
  public let finishingLoss: Estimate<Ratio>
  /// The finished piece.
  public let finished: Estimate<Grams>
  /// The pure precious metal in the finished piece, as expected: its weight × the alloy's fineness.
  public let fineMetal: Grams
  /// The pattern that is burnt out.
  public let pattern: PatternWeight
  /// What must be melted, sprue and button with it; the customer keeps the finished weight only.
  public let metalToMelt: Estimate<Grams>

  /// Whether finishing is expected to take so much that a depth off the surface describes it badly.
  public var isFinishingModelStrained: Bool { finishingLoss.value > FinishingLoss.strainedAbove }
}
