extension SampleDraft {
  /// Every sample draft, in the order of the manifest.
  public static let all: [Self] =
    [
      plainBand, plainBandASCII, comfortFitBand, signetRing, hollowPendant, hollowPendantWithBail, solitaire,
      solitaireWithStone, paveRing, twoToneBand, twoToneRing, initialPendant,
    ] + broken

  /// Every file of SampleModels/Drafts by its name: the drafts, and the materials that OBJ drafts name.
  public static var files: [(name: String, bytes: [UInt8])] {
    all.map { ($0.file, $0.bytes) } + [(DraftFile.materialLibraryName, DraftFile.materialLibrary)]
  }
}
