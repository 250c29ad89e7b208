import Quantities

/// The hole of a ring that the finger goes through, measured from the inside.
public struct FingerHole: Sendable, Hashable {
  /// The diameter of the largest cylinder that can be put through it: what a ring stick reads (ISO 8653).
  public let diameter: Millimetres
  /// The least distance between opposite sides, through the cylinder's axis; nothing where no two sides face each other.
  public let narrowest: Millimetres?
  /// The greatest distance between opposite sides.
  public let widest: Millimetres?
  /// How the corners of the triangles and the flats between them were read.
  public let reading: Reading
  /// A place on the axis, halfway through the piece, in millimetres of the drawing.
  public let place: SIMD3<Double>
  /// The axis, of length 1.
  public let axis: SIMD3<Double>

  /// What the inside is made of.
  public enum Reading: String, Sendable, CaseIterable {
    /// Facets cut a round inside: their corners lie on it, and the diameter is taken to them.
    case round
    /// Flats stand further in than facets of a round inside would: the diameter is taken to them.
    case flats
  }

  /// The way around the cylinder: the size by ISO 8653.
  public var circumference: Millimetres { diameter * Double.pi }

  /// How far from round it is: the widest way across less the narrowest.
  public var outOfRound: Millimetres? {
    guard let widest, let narrowest else { return nil }
    return widest - narrowest
  }

  /// The diameters of finger holes: from a baby's ring to two sizes beyond the largest that are made.
  ///
  /// A bail, a jump ring and the hole under a stone are smaller, a bangle is larger.
  public static let diameters = Millimetres(10)...Millimetres(26)
}
