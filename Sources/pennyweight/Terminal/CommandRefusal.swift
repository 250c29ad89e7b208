import Alloys
import English
import MeshImport
import Meshes

/// A draft that is not printed, and why, for a person.
struct CommandRefusal: Error {
  /// What it makes of the program's exit status.
  let status: ExitStatus
  /// A line for each thing that is wrong: the file, what is wrong, where, and what to do.
  let message: String

  /// Refuses a file or folder as the command line named it.
  init(_ file: String, _ reason: String, status: ExitStatus = .refused) {
    self.status = status
    message = reason.split(separator: "\n").map { "\(file): \($0)" }.joined(separator: "\n")
  }

  /// Refuses a settings file whose faults say themselves where they are.
  init(fault: String, status: ExitStatus = .refused) {
    self.status = status
    message = fault
  }

  /// Refuses what the command line asks for.
  init(usage fault: String) {
    status = .usage
    message = fault
  }

  /// Refuses parts that cannot be weighed each by itself.
  init(_ file: String, unweighable parts: UnweighableParts) {
    self.init(file, parts.sentence)
  }

  /// Refuses a name that picks no alloy.
  init(_ unknown: UnknownAlloy) {
    status = .usage
    message = "\(unknown.description); `pennyweight alloys` lists them all"
  }

  /// The same refusal of a file under the name that the person knows it by.
  func naming(_ file: String, insteadOf kept: String) -> CommandRefusal {
    let words = message.split(separator: kept, omittingEmptySubsequences: false).joined(separator: file)
    return CommandRefusal(status: status, message: words)
  }

  private init(status: ExitStatus, message: String) {
    self.status = status
    self.message = message
  }

  /// Refuses a draft that encloses next to nothing.
  init(_ file: String, noSolid pass: PlainPass) {
    self.init(
      file,
      """
      \(FindingCode.noSolid.rawValue): its \(pass.triangles.grouped) triangles enclose next to nothing (a sheet, or \
      shells that cancel each other); give it a thickness in CAD and export it again
      """)
  }

  /// Refuses a draft that bounds no metal, with everything that stands in the way.
  init(_ file: String, unweighable draft: UnweighableDraft) {
    self.init(file, draft.sentence)
  }

  /// Refuses a draft that asks for more than may be spent on it.
  init(_ file: String, overBudget: OverBudget) { self.init(file, overBudget.sentence) }

  /// Passes on what the importer refuses.
  init(_ refusal: ImportRefusal) {
    switch refusal.category {
    case .dataError: status = .refused
    case .noInput: status = .missing
    case .unavailable: status = .unavailable
    }
    message = refusal.message
  }
}
