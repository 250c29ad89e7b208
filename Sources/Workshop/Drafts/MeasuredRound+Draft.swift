import Alloys
import Drafts
import Meshes
import Orders
import Quantities
import Quoting

extension MeasuredRound {
  /// What was measured of a draft, to the places that reports show; nil where a figure is too large.
  public init?(_ draft: CheckedDraft, _ weighing: Weighing) {
    let (metal, castability) = (draft.metal, draft.castability)
    let volume = metal.volume
    let pass = metal.facts.pass
    let sides = (SIMD3<Double>(pass.upperBound) - SIMD3<Double>(pass.lowerBound)) * metal.facts.unit.millimetres
    let volumes = [volume.low.value, volume.value.value, volume.high.value].compactMap { decimal($0, 3) }
    let sizes = (0..<3).compactMap { decimal(sides[$0], 3) }
    let weights = weighing.weights(of: metal).compactMap { weight -> RoundWeight? in
      QuotedWeight(estimated: weight.finished, cast: nil).map {
        RoundWeight(alloy: weight.alloy.id.text, low: $0.low, expected: $0.expected, high: $0.high)
      }
    }
    let limits = castability.limits
    guard let wall = decimal(limits.wall.value, 3), let prong = decimal(limits.prong.value, 3),
      let thinShare = decimal(castability.thinShare.value, 4)
    else { return nil }
    guard volumes.count == 3, sizes.count == 3, weights.count == weighing.alloys.count else { return nil }
    self.init(
      volume: volumes, size: sizes, triangles: metal.facts.pass.triangles,
      shells: metal.metal.shells.isEmpty ? nil : metal.metal.shells.count, weights: weights,
      findings: draft.facts.findings.map { "\($0.code.rawValue) (\($0.severity))" },
      walls: MeasuredWalls(
        wallLimit: wall, prongLimit: prong, thinnest: castability.thinnest.flatMap { decimal($0.thickness.value, 3) },
        thinShare: thinShare))
  }
}

private func decimal(_ figure: Double, _ places: Int) -> ExactDecimal? {
  ExactDecimal(figure, toPlaces: places, by: .halfUp)
}
