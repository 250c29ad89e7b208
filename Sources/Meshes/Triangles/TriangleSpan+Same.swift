extension TriangleSpan {
  /// Whether both hold the same triangles in the same order, bit by bit.
  public func holdsSame(as other: borrowing TriangleSpan) -> Bool {
    guard count == other.count else { return false }
    return (0..<count).allSatisfy { self[$0] == other[$0] }
  }
}
