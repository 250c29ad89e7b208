/// What shells that face inward mean in a draft.
public enum InwardShells: String, Sendable, CaseIterable {
  /// There are none.
  case none
  /// They bound a cavity, which is not metal.
  case cavity
  /// They are faults: metal, turned inside out.
  case metal
}
