extension SIMD3<Float> {
  /// The lesser numbers of both, place by place; as `pointwiseMin`, which is called and not made part of its caller.
  @inline(__always)
  func lesser(_ other: Self) -> Self { replacing(with: other, where: other .< self) }

  /// The greater numbers of both, place by place.
  @inline(__always)
  func greater(_ other: Self) -> Self { replacing(with: other, where: other .> self) }
}
