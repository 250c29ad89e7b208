/// Where the time of an import went.
public struct ImportTimings: Sendable, Hashable {
  /// Opening, telling the format, and reading or mapping the bytes.
  public var reading: Duration = .zero
  /// Reading the text's triangles ourselves.
  public var checking: Duration = .zero
  /// assimp.
  public var assimp: Duration = .zero
  /// Copying the triangles out, polygons cut.
  public var copying: Duration = .zero
  /// Freeing what assimp had made.
  public var freeing: Duration = .zero

  /// What came on top of assimp's own work, freeing its memory included.
  public var onTopOfAssimp: Duration { reading + checking + copying }
}
