import Drafts
import Meshes
import Payloads
import Quantities

/// What `castability` found out about a draft.
struct CastabilityReport: DraftReport {
  private let draft: CheckedDraft

  init(_ draft: CheckedDraft) { self.draft = draft }

  var facts: DraftFacts { draft.facts }
  var castability: Castability { draft.castability }
  /// The finger hole, where the draft is a ring.
  var fingerHole: FingerHole? { draft.metal.fingerHole }

  var payload: CheckedDraftPayload { CheckedDraftPayload(draft) }

  func text(_ style: Style) -> String {
    facts.header(volume: "\(Rounding.shown(draft.metal.volume.value)) mm³", more: castFacts, style)
  }

  private var castFacts: [(String, String?)] {
    let limits = castability.limits
    let thinnest = castability.thinnest.map {
      "\(Rounding.shown($0.thickness)) mm, a \($0.kind.rawValue), at \(Self.place($0.place))"
    }
    let share =
      castability.thinPlaces.isEmpty
      ? "none thinner than \(Rounding.shown(limits.wall)) mm, no prong thinner than \(Rounding.shown(limits.prong)) mm "
        + "(\(FixedDecimals.string(100 * Castability.slack, decimals: 0)) % less passes)"
      : "\(Rounding.percent.string(100 * castability.thinShare.value)) % of the surface is over metal below its limit"
    let unclear =
      castability.unclearShare.value > 0.005
      ? "\(Rounding.percent.string(100 * castability.unclearShare.value)) % of the surface could not be looked under"
      : nil
    return [
      ("walls", share), ("thinnest", thinnest), ("unclear", unclear),
      ("voids", castability.voids.isEmpty ? "none" : "\(castability.voids.count) without an opening"),
      ("ring", fingerHole?.words), ("room", castability.fitsBuildVolume.map { $0 ? "fits" : "does not fit" }),
    ]
  }

  private static func place(_ place: SIMD3<Double>) -> String {
    "(" + (0..<3).map { Rounding.shown(Millimetres(place[$0])) }.joined(separator: ", ") + ")"
  }

  var columns: [String] {
    DraftFacts.columns + ["thinnest_mm", "thin_share", "thin_places", "enclosed_voids", "fits_build_volume"]
  }

  var rows: [[String]] {
    let thinnest = castability.thinnest.map { Rounding.length.cell($0.thickness.value) } ?? ""
    let fits = castability.fitsBuildVolume.map(String.init) ?? ""
    return [
      facts.cells + [
        thinnest, FixedDecimals.string(castability.thinShare.value, decimals: 4),
        String(castability.thinPlaces.count), String(castability.voids.count), fits,
      ]
    ]
  }

  static func summary(_ summary: DraftSummary<Self>, _ style: Style) -> String {
    var table = Table([.left("draft"), .right("thinnest mm"), .right("thin %"), .right("voids"), .left("findings")])
    for (name, report) in summary.rows {
      table.append([
        name, report.castability.thinnest.map { Rounding.shown($0.thickness) } ?? "–",
        Rounding.percent.string(100 * report.castability.thinShare.value), String(report.castability.voids.count),
        report.facts.findingCodes,
      ])
    }
    return summary.title("checked", style) + table.text(style)
  }

  static func explanation(_ reports: [CastabilityReport], _ style: Style) -> String { "" }
}
