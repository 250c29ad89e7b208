/// A fix of that name is already written down and says something else.
public struct FixNameTaken: Error, Hashable {
  /// The fix that bears the name.
  public let known: MetalFix

  /// Makes the error.
  public init(known: MetalFix) { self.known = known }
}
