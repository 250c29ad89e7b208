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

  /// The shell in words; shells are counted from one.
  func words(_ shell: Int) -> String {
    if let name = name(shell) { return "shell \(shell + 1) (\(name))" }
    return tallies.count == 1 ? "the only shell" : "shell \(shell + 1)"
  }
}
