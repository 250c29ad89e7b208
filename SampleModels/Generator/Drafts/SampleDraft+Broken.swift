import DraftShapes
import Meshes

/// Drafts with one fault each; the truth is what was meant.
extension SampleDraft {
  static let broken: [Self] = [
    Self(
      "broken-open.stl", "bowed band, five neighbouring faces of the outside missing",
      parts: [SamplePart("band", smallBand.removingFaces(Set(200..<205)))], known: closedForm(smallBand),
      tolerance: 1e-3, findings: [.notClosed], remark: "one hole"),
    Self(
      "broken-flipped.stl", "bowed band, 29 faces scattered over it run the wrong way",
      parts: [SamplePart("band", smallBand.flippingFaces(Set((0..<29).map { 17 + 61 * $0 })))],
      known: closedForm(smallBand), findings: [.notClosed], remark: "29 flipped faces, no hole"),
    Self(
      "broken-duplicate-faces.stl", "bowed band, 12 faces drawn twice",
      parts: [SamplePart("band", smallBand.duplicatingFaces((0..<12).map { 40 + 97 * $0 }))],
      known: closedForm(smallBand), findings: [.notClosed], remark: "12 duplicate faces, no hole"),
    Self(
      "broken-inverted.stl", "bowed band inside out", parts: [SamplePart("band", smallBand.inverted())],
      known: closedForm(smallBand), inwardShells: .metal, findings: [.inverted], remark: "every face looks inward"),
    Self(
      "broken-inverted-prong.stl", "the solitaire, one of its prongs inside out",
      parts: [
        SamplePart("ring", .joining([solitaireBand, galleryRail, prongs[0].inverted()] + prongs.dropFirst()))
      ], known: .meshUnion, tolerance: 2e-4, inwardShells: .metal, overlaps: true,
      remark: "balanced, and positive as a whole: a plain pass cannot see the inverted shell"),
    Self(
      "broken-loose-prong.stl", "the solitaire, one prong out of the band's reach",
      parts: [
        SamplePart(
          "ring",
          .joining([solitaireBand, galleryRail] + prongs.dropLast() + [prongs[3].translated(x: 4, y: 4)]))
      ], known: .meshUnion, tolerance: 2e-4, overlaps: true, remark: "two bodies that do not touch"),
    Self(
      "broken-in-inches.stl", "the plain band drawn in inches, the unit unsaid", unit: .inches,
      parts: [SamplePart("band", flatBand.scaled(by: 1 / 25.4))], known: plainBand.known,
      findings: [.implausibleSize], remark: "0.78 wide when it is read as millimetres"),
    Self(
      "broken-far-from-origin.stl", "the plain band 10 m away from the origin",
      parts: [SamplePart("band", flatBand.translated(x: 10_000, y: -6000, z: 2000))], known: plainBand.known,
      tolerance: 1e-4, findings: [.coarseCoordinates], remark: "float32 steps of 0.001 mm there"),
    Self(
      "broken-sheet.stl", "a band of no thickness, both sides drawn",
      parts: [SamplePart("sheet", sheet)], known: .none, findings: [.noSolid],
      remark: "balanced but no solid: nothing to weigh"),
  ]

  private static let smallBand = bowedBand(points: 16, segments: 64)

  /// Every third and fourth face of a flat band (its outside) and the same faces from behind.
  private static let sheet: Shape = {
    let outside = Set(flatBand.faces.indices.filter { (2...3).contains($0 % 8) })
    let one = flatBand.removingFaces(Set(flatBand.faces.indices).subtracting(outside))
    return one.joined(with: [one.inverted()])
  }()
}
