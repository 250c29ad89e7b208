/// What shells are called: by number, and by the part of the file that holds their first triangle.
struct ShellNaming {
  private let tallies: [ShellTally]
  private let parts: [NamedTriangles]

  /// Names shells by parts.
  init(_ tallies: [ShellTally], _ parts: [NamedTriangles]) {
    self.tallies = tallies
    self.parts = parts.sorted { $0.triangles.lowerBound < $1.triangles.lowerBound }
  }

  /// The name that the file gives, if any.
  func name(_ shell: Int) -> String? {
    let face = tallies[shell].firstFace
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].triangles.upperBound <= face { low = middle + 1 } else { high = middle }
    }
    return low < parts.count && parts[low].triangles.contains(face) ? parts[low].name : nil
  }

  /// What the shell is called in findings and refusals.
  func name(of shell: Int) -> ShellName {
    ShellName(number: shell + 1, part: name(shell), isOnly: tallies.count == 1)
  }
}
