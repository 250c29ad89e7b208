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
  case nested
  case chain
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
    case .pave, .beads, .nested, .chain: .manyShells
    case .identical, .needles: .hostile
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
    case .knot, .torus, .wire, .cuff, .longSpring: tube(about: count)
    case .spoon, .fork, .plate, .bracket, .bowl, .csg1, .csg2, .csg3: solid(about: count)
    case .box, .pave, .beads, .nested, .chain, .identical, .needles: shells(about: count)
    case .soup, .fan, .halfBowl: openSurface(about: count)
    }
  }
}
