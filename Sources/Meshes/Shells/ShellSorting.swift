/// A draft sorted into shells that face outward, voids inward, with nothing counted twice but true overlaps.
public struct ShellSorting: Sendable {
  /// The triangles as they count, so that the winding number is 0 or 1 everywhere but where shells truly overlap.
  ///
  /// Duplicates and nested shells are left out, flipped faces and inverted shells turned, cavities face inward, small
  /// holes are capped; every directed edge has its partner. Written anew each time, linear in the triangles.
  public var mended: TriangleBuffer { settled.mended }
  /// The shells, in the order of their first triangles.
  public let shells: [Shell]
  /// What a person should know, in no hurry for its severity.
  public let findings: [Finding]
  /// What is to be added to the signed volume of `mended`: caps that bulge, voids that may be filled.
  public let doubt: VolumeDoubt
  /// How the corners were welded.
  public let welding: Welding
  /// The shells that have the shape of a cut stone.
  public let stones: [StoneShape]
  /// What `mended` is written from.
  let settled: SortedShells

  /// The signed volume of `mended`: what counts, overlaps still twice, in drawn units³.
  public var signedVolume: Double {
    shells.reduce(0) { $0 + Double($1.role.sign) * abs($1.signedVolume) }
  }
}
