import English
import Meshes

/// A finding as programs read it.
struct FindingEntry: Encodable {
  let code: String
  let severity: String
  let message: String

  init(_ finding: Finding) {
    code = finding.code.rawValue
    severity = finding.severity.rawValue
    message = finding.sentence
  }
}
