/// What a shell is in the piece, once it is settled what lies inside what.
public enum ShellRole: String, CaseIterable, Sendable {
  /// Metal, drawn facing outward.
  case outward
  /// Metal, drawn inside out and turned.
  case turned
  /// An enclosed void, subtracted.
  case cavity
  /// Metal inside metal, drawn twice and counted once.
  case nested
  /// A void inside shells that overlap: both readings are in the range, the figure to expect takes it as filled.
  case ambiguousCavity = "ambiguous-cavity"
  /// A stray sheet, too open to be a solid and too small to matter: left out.
  case straySheet = "stray-sheet"

  /// How the shell counts in the sum of signed volumes: +1 metal, −1 void, 0 left out.
  public var sign: Int {
    switch self {
    case .outward, .turned: 1
    case .cavity: -1
    case .nested, .ambiguousCavity, .straySheet: 0
    }
  }
}
