import Meshes
import Testing

@Suite struct `The stated range` {
  /// 20 drafts of each of the eleven families, 400 in a soak.
  static var seeds: ClosedRange<UInt64> { Soak.isOn ? 1...400 : 1...20 }

  @Test func `holds the truth at least 99 times in 100 and is narrow`() throws {
    var verdicts: [Verdict] = []
    for family in KnownDraft.families {
      for seed in Self.seeds { verdicts.append(try Verdict(family(seed))) }
    }
    if Soak.isTold { for verdict in verdicts { print(verdict) } }
    let missed = verdicts.filter { !$0.holdsVolume }.map(\.draft.testDescription)
    let areas = verdicts.filter { $0.holdsArea != nil }
    let missedAreas = areas.filter { $0.holdsArea == false }.map(\.draft.testDescription)
    let wide = verdicts.filter { $0.width > $0.widest }.map(\.draft.testDescription)
    print(
      """
      The stated range held the volume of \(verdicts.count - missed.count) of \(verdicts.count) drafts and the exposed \
      area of \(areas.count - missedAreas.count) of \(areas.count); widest \(Self.widest(verdicts, overlaps: true)) % \
      where metal overlaps, \(Self.widest(verdicts, overlaps: false)) % where none does; the largest error was \
      \(verdicts.map(\.errorShare).max() ?? 0) of its bound.
      """)
    #expect(missed.count * 100 <= verdicts.count, "the truth lies outside the range of \(missed)")
    #expect(missedAreas.count * 100 <= areas.count, "the exposed area lies outside the range of \(missedAreas)")
    #expect(wide.isEmpty, "the range is wide")
  }

  private static func widest(_ verdicts: [Verdict], overlaps: Bool) -> Double {
    100 * (verdicts.filter { $0.draft.overlaps == overlaps }.map(\.width).max() ?? 0)
  }
}

extension Verdict: CustomStringConvertible {
  var description: String {
    """
    \(draft.testDescription): volume \(draft.volume), stated \(metal.metalVolume.low)…\(metal.metalVolume.value)…\
    \(metal.metalVolume.high), \(metal.basis), width \(width), error/bound \(errorShare); area \
    \(draft.exposedArea ?? .nan), stated \(metal.exposedArea.low)…\(metal.exposedArea.high)
    """
  }
}
