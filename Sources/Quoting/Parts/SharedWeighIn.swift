import Quantities

/// What the parts of a soldered piece weigh when the whole was weighed once: an estimate that is marked as one.
///
/// A piece of several metals is best weighed part by part before it is assembled. Where that was missed, the gross weight
/// less the stones is all that a scale can say, and the parts share it as the draft's estimates do.
public struct SharedWeighIn: Sendable, Hashable, Codable {
  /// What the scale showed, stones and all.
  public let gross: WeighedGrams
  /// What is in it and no metal.
  public let stones: ExactCarats
  /// The gross less the stones.
  public let metal: WeighedGrams
  /// The parts with their shares of it, in the order of the estimates; they add up to the metal.
  public let parts: [Part]
  /// How the parts' weights are known.
  public let basis: Basis

  /// A part and a weight of it.
  public struct Part: Sendable, Hashable, Codable {
    /// What it is called.
    public let name: String
    /// What it weighs, or is estimated to weigh.
    public let grams: WeighedGrams

    /// Makes a part.
    public init(name: String, grams: WeighedGrams) {
      self.name = name
      self.grams = grams
    }
  }

  /// How the weights of parts are known; only one way is an estimate.
  public enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
    /// Each part was weighed before it was soldered.
    case weighedBeforeAssembly = "weighed-before-assembly"
    /// The whole was weighed and the estimates' shares were taken.
    case splitByEstimate = "split-by-estimate"
  }

  /// Whether the parts' weights are estimates, which whoever shows them must say.
  public var isEstimated: Bool {
    switch basis {
    case .weighedBeforeAssembly: false
    case .splitByEstimate: true
    }
  }

  init(gross: WeighedGrams, stones: ExactCarats, metal: WeighedGrams, parts: [Part], basis: Basis) {
    self.gross = gross
    self.stones = stones
    self.metal = metal
    self.parts = parts
    self.basis = basis
  }
}
