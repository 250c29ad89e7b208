import Yams

/// Gathers what is wrong with one file while it is read, so that all of it is told at once.
final class FaultLog {
  let file: String
  private(set) var faults: [HouseFileFault] = []

  init(file: String) { self.file = file }

  func report(_ problem: HouseFileFault.Problem, key: String, line: Int) {
    faults.append(HouseFileFault(file: file, line: line, key: key, problem: problem))
  }

  /// The faults by line, if there are any.
  func throwIfAny() throws(HouseFileFaults) {
    if faults.isEmpty { return }
    throw HouseFileFaults(faults: faults.sorted { ($0.line, $0.key) < ($1.line, $1.key) })
  }
}

extension Node {
  /// The line that it begins on, counted from 1.
  var line: Int { mark?.line ?? 1 }

  /// The same node with keys as text, where it is a mapping.
  var entries: [(key: String, value: Node, line: Int)]? {
    guard case .mapping(let mapping) = self else { return nil }
    return mapping.map { ($0.key.string ?? "", $0.value, $0.key.line) }
  }
}
