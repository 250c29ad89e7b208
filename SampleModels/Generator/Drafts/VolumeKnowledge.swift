import Quantities

/// How a true metal volume is known.
public enum VolumeKnowledge: Sendable, Hashable {
  /// By the closed form of the tessellation, in cubic millimetres.
  case closedForm(CubicMillimetres)
  /// By the exact union of the metal's shells, made by `verify-with-manifold.py` and kept in unions.csv.
  case meshUnion
  /// There is none to know: no solid.
  case none
}
