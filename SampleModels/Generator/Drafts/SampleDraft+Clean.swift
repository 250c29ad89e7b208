import DraftShapes
import Quantities

/// Drafts without a fault whose volume has a closed form.
extension SampleDraft {
  static let plainBand = Self(
    "plain-band.stl", "flat band, finger of 16.5 mm, 4 × 1.6 mm", parts: [SamplePart("band", flatBand)],
    known: closedForm(flatBand))

  static let plainBandASCII = Self(
    "plain-band-ascii.stl", "the plain band as ASCII STL", parts: plainBand.parts, known: plainBand.known,
    bytes: DraftFile.asciiSTL)

  static let comfortFitBand = Self(
    "comfort-fit-band.stl", "band bowed inside and outside, finger of 17 mm, 5 × 2 mm",
    parts: [SamplePart("band", bowedBand(points: 24, segments: 128))],
    known: closedForm(bowedBand(points: 24, segments: 128)))

  static let hollowPendant = Self(
    "hollow-pendant.stl", "drop of 16 mm with a closed cavity, an inward shell",
    parts: [SamplePart("drop", hollowDrop)],
    known: closedForm(hollowDrop), inwardShells: .cavity, remark: "cavity: cannot be cast as it is")

  static let twoToneBand: Self = {
    let rails = [-2.5, 2.5].map { middle in
      Shape.revolution(.flatBand(innerRadius: 8.5, thickness: 1.8, width: 1), segments: 96).translated(z: middle)
    }
    let core = Shape.revolution(.flatBand(innerRadius: 8.5, thickness: 1.8, width: 4), segments: 96)
    return Self(
      "two-tone-band.obj", "yellow core between two white rails that touch it face to face",
      parts: [
        SamplePart("core", core), SamplePart("lower-rail", rails[0], material: "white-gold"),
        SamplePart("upper-rail", rails[1], material: "white-gold"),
      ],
      known: closedForm(Shape.joining(rails + [core])), remark: "shells touch in whole faces and share no space",
      bytes: DraftFile.obj)
  }()

  static let initialPendant = Self(
    "initial-pendant.obj", "letter E of two concave 12-gons and 12 quadrangles",
    parts: [SamplePart("initial", .extrusion(of: letterE, height: 1.5))],
    known: closedForm(.extrusion(of: letterE, height: 1.5)), remark: "concave n-gons: triangles are counted as n − 2",
    bytes: { _ in DraftFile.polygonalOBJ(of: letterE, height: 1.5, name: "initial") })
}

/// What several drafts are made of.
extension SampleDraft {
  static let flatBand = Shape.revolution(.flatBand(innerRadius: 8.25, thickness: 1.6, width: 4), segments: 128)

  static func bowedBand(points: Int, segments: Int) -> Shape {
    .revolution(
      .bowedBand(innerRadius: 8.5, thickness: 2, width: 5, dome: 0.35, comfort: 0.25, points: points),
      segments: segments)
  }

  static let hollowDrop = Shape.revolution(.drop(radius: 5, length: 16, rings: 24), segments: 40)
    .joined(with: [Shape.revolution(.drop(radius: 4, length: 13, rings: 24), segments: 40).inverted()])

  static let letterE: [SIMD2<Double>] = [
    SIMD2(0, 0), SIMD2(6, 0), SIMD2(6, 1.5), SIMD2(1.75, 1.5), SIMD2(1.75, 3.75), SIMD2(5, 3.75), SIMD2(5, 5.25),
    SIMD2(1.75, 5.25), SIMD2(1.75, 7.5), SIMD2(6, 7.5), SIMD2(6, 9), SIMD2(0, 9),
  ]

  /// The closed form of a shape that has one.
  /// - Precondition: it has one.
  static func closedForm(_ shape: Shape) -> VolumeKnowledge {
    guard let volume = shape.exactSignedVolume else { preconditionFailure("this shape has no closed form") }
    return .closedForm(CubicMillimetres(volume))
  }
}
