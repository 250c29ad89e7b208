import DraftShapes

/// Drafts as jewelry CAD leaves them, shells pushed into each other; their truth is the union of the shells.
extension SampleDraft {
  static let solitaire = Self(
    "solitaire-without-stone.stl", "four prongs and a gallery rail pushed into the band, the stone absent",
    parts: [SamplePart("ring", .joining([solitaireBand, galleryRail] + prongs))], known: .meshUnion, tolerance: 2e-4,
    overlaps: true)

  static let solitaireWithStone = Self(
    "solitaire-with-stone.stl", "the solitaire with a stone of 4 mm between its prongs, no part of it named",
    parts: [
      SamplePart("ring", .joining([solitaireBand, galleryRail] + prongs)),
      SamplePart(
        "stone", .brilliant(diameter: 4).rotated(about: .x, by: Turn(-1, of: 4)).translated(y: 12.9),
        material: SamplePart.stone),
    ], known: .meshUnion, tolerance: 2e-4, overlaps: true,
    remark: "true volume is that of the metal; the prongs hold the stone at its girdle")

  static let paveRing: Self = {
    let draft = BigDraft(.pave, triangles: 16_000)
    return Self(
      "pave-ring.stl", "72 beads pushed into a band: 73 shells",
      parts: [SamplePart("ring", .joining(draft.shells.map(\.shape)))], known: .meshUnion, tolerance: 2e-4,
      overlaps: true)
  }()

  static let hollowPendantWithBail: Self = {
    let bail = Shape.torus(radius: 1.6, tube: 0.5, sides: 16, segments: 40)
      .rotated(about: .x, by: Turn(1, of: 4)).translated(z: 9)
    return Self(
      "hollow-pendant-with-bail.stl", "the hollow drop with a bail pushed into its point",
      parts: [SamplePart("pendant", hollowDrop.joined(with: [bail]))], known: .meshUnion, tolerance: 2e-4,
      inwardShells: .cavity, overlaps: true, remark: "cavity: cannot be cast as it is")
  }()

  static let twoToneRing: Self = {
    let up = Turn(-1, of: 4)
    let bezel = Shape.revolution(.loop(bezelSection), segments: 48).rotated(about: .x, by: up).translated(y: 9.25)
    let stone = Shape.brilliant(diameter: 5).translated(z: 2.4).rotated(about: .x, by: up).translated(y: 9.25)
    return Self(
      "two-tone-ring.obj", "yellow shank, white bezel pushed into it, stone of 5 mm held in the bezel",
      parts: [
        SamplePart("shank", solitaireBand), SamplePart("bezel", bezel, material: "white-gold"),
        SamplePart("stone", stone, material: SamplePart.stone),
      ],
      known: .meshUnion, tolerance: 2e-4, overlaps: true,
      remark: "true volume is that of the metal; the stone's girdle is let into the bezel",
      bytes: DraftFile.obj)
  }()
}

/// What they are made of; the finger's axis is z, the head looks along y.
extension SampleDraft {
  static let solitaireBand = Shape.revolution(
    .bowedBand(innerRadius: 8.25, thickness: 1.8, width: 2.6, dome: 0.5, comfort: 0.1, points: 16), segments: 128)

  /// Four prongs that lean outward by 12° from feet inside the band.
  static let prongs = (0..<4).map { index in
    Shape.prong(foot: 0.5, tip: 0.4, height: 5, rings: 6, segments: 24)
      .rotated(about: .y, by: Turn(degrees: 12)).translated(x: 0.85)
      .rotated(about: .z, by: Turn(2 * index + 1, of: 8))
      .rotated(about: .x, by: Turn(-1, of: 4)).translated(y: 8.7)
  }

  static let galleryRail = Shape.torus(radius: 1.4, tube: 0.35, sides: 16, segments: 48)
    .rotated(about: .x, by: Turn(-1, of: 4)).translated(y: 11.3)

  /// Up the outside of a cup, over its lip, and down the inside past the seat.
  private static let bezelSection: [SIMD2<Double>] = [
    SIMD2(1, 0), SIMD2(1.6, 0), SIMD2(3.1, 2.1), SIMD2(3.1, 2.6), SIMD2(2.6, 2.95), SIMD2(2.2, 2.95),
    SIMD2(2.45, 2.6), SIMD2(2.45, 2.1),
  ]
}
