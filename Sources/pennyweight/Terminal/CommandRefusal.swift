import Alloys
import DraftQuotes
import Drafts
import English
import MeshImport

/// Why the program does not do what it was asked, for a person.
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

  /// Refuses a name that picks no alloy.
  init(_ unknown: UnknownAlloy) {
    status = .usage
    message = "\(unknown.description); `pennyweight alloys` lists them all"
  }

  /// Passes on why a draft is not priced.
  init(_ refusal: DraftQuoteRefusal) { self.init(fault: refusal.sentence) }

  /// Passes on why a draft is refused.
  init(_ refusal: DraftRefusal) {
    let status: ExitStatus =
      switch refusal.category {
      case .dataError: .refused
      case .noInput: .missing
      case .unavailable: .unavailable
      }
    self.init(refusal.file, refusal.reason.sentence, status: status)
  }
}
