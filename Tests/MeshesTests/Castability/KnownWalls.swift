import DraftShapes
import Quantities

@testable import Meshes

/// Made walls whose thickness is known, and how it was measured.
struct KnownWall: Sendable, CustomStringConvertible {
  let description: String
  let shape: Shape
  /// The thickness of the metal.
  let thickness: Double
  /// The least share of the surface that must see it, by the shape's own measures.
  let share: Double
  /// How far facets and the wall's own rounding may take it off, relative.
  let tolerance: Double

  init(_ description: String, _ shape: Shape, thickness: Double, share: Double, tolerance: Double = 1e-4) {
    self.description = description
    self.shape = shape
    self.thickness = thickness
    self.share = share
    self.tolerance = tolerance
  }

  /// Plates, shells, bands and tubes from 0.3 to 1.5 mm.
  static let all: [KnownWall] = [0.3, 0.77, 0.85, 1.5].flatMap { [plate($0), ball($0), band($0), tube($0)] }

  private static func plate(_ thickness: Double) -> KnownWall {
    let (faces, rims) = (2.0 * 14 * 11, 50 * thickness)
    return KnownWall(
      "plate of \(thickness)", .box(SIMD3(14, 11, thickness)), thickness: thickness,
      share: faces / (faces + rims) - 0.01)
  }

  private static func ball(_ thickness: Double) -> KnownWall {
    let inside = Shape.sphere(radius: 6 - thickness, rings: 64, segments: 128).inverted()
    return KnownWall(
      "hollow ball of \(thickness)", Shape.sphere(radius: 6, rings: 64, segments: 128).joined(with: [inside]),
      thickness: thickness, share: 0.99, tolerance: 0.01)
  }

  private static func band(_ thickness: Double) -> KnownWall {
    let band = Profile.flatBand(innerRadius: 8.5, thickness: thickness, width: 6)
    return KnownWall(
      "band of \(thickness)", .revolution(band, segments: 128), thickness: thickness, share: 0.75, tolerance: 2e-3)
  }

  private static func tube(_ thickness: Double) -> KnownWall {
    let tube = Profile.flatBand(innerRadius: 2, thickness: thickness, width: 18)
    return KnownWall(
      "tube of \(thickness)", .revolution(tube, segments: 96), thickness: thickness, share: 0.75, tolerance: 2e-3)
  }

  /// The shape, turned at random.
  func turned(_ dice: inout Dice) -> Shape {
    shape.turned((0..<3).map { _ in Double.random(in: 0..<360, using: &dice) })
  }
}

extension Shape {
  /// What is said of the shape as a draft in millimetres.
  func castability(_ limits: CastLimits = CastLimits()) throws -> Castability {
    let buffer = self.buffer
    let plain = try PlainPass.measure(buffer.span)
    let metal = try TrueMetal.measure(buffer.span, plain: plain, unit: .millimetres)
    return try Castability.check(buffer.span, plain: plain, metal: metal, unit: .millimetres, limits: limits)
  }
}
