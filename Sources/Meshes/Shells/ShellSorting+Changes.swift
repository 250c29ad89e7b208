extension ShellSorting {
  /// Whether the draft counts just as it was drawn: nothing turned, capped, welded or left out.
  func leavesAsDrawn(_ plain: PlainPass) -> Bool {
    settled.mendedTriangles == plain.triangles && doubt == .none && plain.isBalanced
      && shells.allSatisfy { $0.flippedTriangles == 0 && $0.isClosed && $0.countsAsDrawn }
  }
}

extension Shell {
  /// Whether the shell's drawn orientation is the one that it counts with.
  fileprivate var countsAsDrawn: Bool {
    switch role {
    case .outward: true
    case .cavity: signedVolume < 0
    case .turned, .nested, .ambiguousCavity, .straySheet: false
    }
  }
}
