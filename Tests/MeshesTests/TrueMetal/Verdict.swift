import Meshes
import Quantities

/// How one draft's stated range stands to its known volume.
struct Verdict: Sendable {
  let draft: KnownDraft
  let metal: TrueMetal
  let holdsVolume: Bool
  let holdsArea: Bool?
  /// The range's width as a share of the known volume.
  let width: Double
  /// The error of the stated value as a share of the bound on its side.
  let errorShare: Double

  init(_ draft: KnownDraft) throws {
    self.draft = draft
    metal = try KnownDraft.measure(draft.triangles)
    let volume = metal.metalVolume
    let rounding = draft.slack + draft.volume * 1e-12
    holdsVolume = volume.low.value - rounding <= draft.volume && draft.volume <= volume.high.value + rounding
    let area = metal.exposedArea
    holdsArea = draft.exposedArea.map { area.low.value * (1 - 1e-6) <= $0 && $0 <= area.high.value * (1 + 1e-6) }
    width = volume.width.value / draft.volume
    let error = volume.value.value - draft.volume
    let side = error > 0 ? volume.value - volume.low : volume.high - volume.value
    errorShare = max(abs(error) - rounding, 0) / max(side.value, draft.volume * 1e-12)
  }

  /// The widest range that is good enough: 0.1 % where metal overlaps, 0.05 % where none does.
  var widest: Double { draft.overlaps ? 0.001 : 0.0005 }
}

extension KnownDraft {
  /// The true metal in millimetres.
  static func measure(_ triangles: [Triangle], tasks: Int = 2) throws -> TrueMetal {
    let buffer = TriangleBuffer(triangles)
    return try TrueMetal.measure(buffer.span, plain: PlainPass.measure(buffer.span), unit: .millimetres, tasks: tasks)
  }

  /// The families of known drafts.
  static let families: [@Sendable (UInt64) -> KnownDraft] = [
    looseBoxes, latticeBoxes, turnedLatticeBoxes, symmetricBoxes, stackedBoxes, separateBoxes, convexSolids,
    symmetricBalls, pinInPlate, sunkTorus, hollowBall,
  ]
}
