import Meshes
import Quantities

extension Sequence<Finding> {
  /// The first fifty findings of each kind, and one that says how many more there are: a draft of 100 000 shells may give
  /// one for each.
  var boundedByKind: [Finding] {
    var counts: [FindingCode: Int] = [:]
    let kept = filter { finding in
      counts[finding.code, default: 0] += 1
      return counts[finding.code, default: 0] <= FirstLines.most
    }
    let rest = FindingCode.allCases.compactMap { code -> Finding? in
      let more = counts[code, default: 0] - FirstLines.most
      return more > 0 ? .more(code, more) : nil
    }
    return kept + rest
  }
}
