/// An axis of the coordinate system.
public enum Axis: Int, CaseIterable, Sendable {
  /// The x axis.
  case x
  /// The y axis.
  case y
  /// The z axis.
  case z
}
