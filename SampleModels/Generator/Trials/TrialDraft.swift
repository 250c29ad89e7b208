import DraftShapes
import Meshes

/// Drafts of every kind of piece, and of what is no piece at all, at any size: what a command must end on in its time.
///
/// The same triangles on every machine. Nothing here is meant to be beautiful.
public enum TrialDraft: String, Sendable, CaseIterable {
  // One closed shell.
  case knot
  case torus
  case wire
  case cuff
  case longSpring = "long-spring"
  case box
  case spoon
  case fork
  case plate
  case bracket
  case bowl
  case csg1 = "csg-1"
  case csg2 = "csg-2"
  case csg3 = "csg-3"
  // Several closed shells.
  case pave
  case beads
  case chain
  // Thousands of shells in one place.
  case nested
  case identical
  case needles
  // Open, or no solid.
  case soup
  case fan
  case halfBowl = "half-bowl"

  /// What can be asked of a draft of this kind.
  public enum Class: String, Sendable, CaseIterable {
    /// One closed shell.
    case oneShell = "one-shell"
    /// Closed shells in or beside each other.
    case manyShells = "many-shells"
    /// Shells that no piece has: thousands in one place.
    case hostile
    /// Open edges everywhere, or a large hole: refused by whatever weighs.
    case open
  }

  /// The class.
  public var draftClass: Class {
    switch self {
    case .knot, .torus, .wire, .cuff, .longSpring, .box, .spoon, .fork, .plate, .bracket, .bowl, .csg1, .csg2, .csg3:
      .oneShell
    case .pave, .beads, .chain: .manyShells
    case .nested, .identical, .needles: .hostile
    case .soup, .fan, .halfBowl: .open
    }
  }

  /// The draft, of about so many triangles: a fifth more or less from 5 000 on.
  ///
  /// Coarser, a solid with holes keeps up to three times as many: the lattice that its holes need.
  /// - Precondition: at least 500 triangles.
  public func triangles(about count: Int) -> TriangleBuffer {
    precondition(count >= 500, "a trial draft has at least 500 triangles")
    return switch self {
    case .knot: WireCurve.knot.drawn(about: count)
    case .torus: WireCurve.circle.drawn(about: count)
    case .wire: WireCurve.quarter.drawn(about: count)
    case .cuff: WireCurve.cuff.drawn(about: count)
    case .longSpring: WireCurve.spring.drawn(about: count)
    case .spoon: BoxedField.spoon.drawn(about: count)
    case .fork: BoxedField.fork.drawn(about: count)
    case .plate: BoxedField.plate.drawn(about: count)
    case .bracket: BoxedField.bracket.drawn(about: count)
    case .bowl: BoxedField.bowl.drawn(about: count)
    case .csg1: BoxedField.random(seed: 1).drawn(about: count)
    case .csg2: BoxedField.random(seed: 2).drawn(about: count)
    case .csg3: BoxedField.random(seed: 3).drawn(about: count)
    case .box: Self.boxOfGrids(about: count)
    case .pave: Self.drawn(BigDraft(.pave, triangles: max(count, BigDraft.leastTriangles(.pave))))
    case .beads: Self.pushedIn(about: count)
    case .nested: Self.concentric(about: count)
    case .chain: Self.linked(about: count)
    case .identical: Self.inOnePlace(about: count)
    case .needles: Self.needles(about: count)
    case .soup: Self.soup(about: count)
    case .fan: Self.fan(about: count)
    case .halfBowl: Self.lowerHalf(about: count)
    }
  }
}
