/// What a metal volume rests on, as programs read it.
public enum VolumeBasis: String, CaseIterable, Sendable {
  /// No column saw metal twice: the exact signed volume, less at most what is thinner than a column.
  case noOverlapSeen = "no-overlap-seen"
  /// Shells overlap: the exact signed volume less the overlap that columns measured.
  case overlapSubtracted = "overlap-subtracted"
  /// Holes were closed: the range covers different ways to close them.
  case holesCapped = "holes-capped"
  /// A shell crosses itself: the range covers its inverted part as metal and as none.
  case selfCrossing = "self-crossing"
  /// A void lies inside several shells: the range covers both readings.
  case ambiguousCavity = "ambiguous-cavity"
}

extension VolumeBasis {
  /// The basis that leaves the most doubt.
  init(overlap: OverlapReading, sorting: ShellSorting?) {
    let shells = sorting?.shells ?? []
    if overlap.inverted > 0 {
      self = .selfCrossing
    } else if shells.contains(where: { $0.role == .ambiguousCavity }) {
      self = .ambiguousCavity
    } else if shells.contains(where: { !$0.isClosed }) {
      self = .holesCapped
    } else {
      self = overlap.seesOverlap ? .overlapSubtracted : .noOverlapSeen
    }
  }
}
