import Alloys
import Meshes
import Quantities

/// One of two drafts that are compared: what is known of it.
public struct ComparedDraft: Sendable, Hashable {
  /// What it is called: its file, or its round.
  public private(set) var name: String
  /// How many triangles it has.
  public let triangles: Int
  /// The least corner of the box around it, in millimetres of the drawing.
  public let lowerBound: SIMD3<Double>
  /// The greatest corner of that box.
  public let upperBound: SIMD3<Double>
  /// The metal in it.
  public let metalVolume: Estimate<CubicMillimetres>
  /// The surface that a polisher can reach.
  public let exposedArea: SquareMillimetres
  /// What it weighs finished, in each alloy that was asked for.
  public let weights: [Weight]
  /// How many shells it has; nothing where they were not sorted.
  public let shells: Int?
  /// How many bodies hang together.
  public let bodies: Int
  /// What was seen in it.
  public let findings: [Finding]

  /// The finished weight in one alloy.
  public struct Weight: Sendable, Hashable {
    /// The alloy.
    public let alloy: AlloyID
    /// The finished weight.
    public let finished: Estimate<Grams>

    /// Names a weight.
    public init(alloy: AlloyID, finished: Estimate<Grams>) {
      self.alloy = alloy
      self.finished = finished
    }
  }

  /// Puts together what measuring and weighing gave.
  /// - Parameters:
  ///   - name: what the draft is called.
  ///   - plain: what one pass gave.
  ///   - unit: what it was drawn in.
  ///   - metal: its metal.
  ///   - weights: what it weighs in each alloy.
  ///   - findings: everything that was seen in it.
  public init(
    name: String, plain: PlainPass, unit: DrawnUnit, metal: TrueMetal, weights: [AlloyWeight], findings: [Finding]
  ) {
    self.name = name
    triangles = plain.triangles
    lowerBound = SIMD3<Double>(plain.lowerBound) * unit.millimetres
    upperBound = SIMD3<Double>(plain.upperBound) * unit.millimetres
    metalVolume = metal.metalVolume
    exposedArea = metal.exposedArea.value
    self.weights = weights.map { Weight(alloy: $0.alloy.id, finished: $0.finished) }
    shells = metal.shells.isEmpty ? nil : metal.shells.count
    bodies = metal.bodies.count
    self.findings = findings
  }

  /// The sides of the box around it.
  public var sides: [Millimetres] { (0..<3).map { Millimetres(upperBound[$0] - lowerBound[$0]) } }

  /// The same draft under another name.
  public func named(_ name: String) -> ComparedDraft {
    var other = self
    other.name = name
    return other
  }
}
