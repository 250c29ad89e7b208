import Orders

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How the program ends, as sysexits.h numbers it; docs/programs.md and `--help` list the same.
enum ExitStatus: Int32, CaseIterable {
  case success = 0
  case usage = 64
  case refused = 65
  case missing = 66
  case unavailable = 69
  case internalFault = 70
  case noResources = 71
  case outputFailed = 74
  case tryAgain = 75

  /// When the program ends so, in the words that `--help` and docs/programs.md show.
  var meaning: String {
    switch self {
    case .success: "all that was asked is done; findings alone change nothing"
    case .usage: "the command line was not understood; nothing was read"
    case .refused: "input or command rejected; other files were still processed"
    case .missing: "at least one file is missing or unreadable, none was refused"
    case .unavailable: "a library that is needed is not on this machine"
    case .internalFault: "a fault of the program itself"
    case .noResources: "the system gave no memory for a thread; the command can be repeated"
    case .outputFailed: "the output could not be written; silent when its reader closed the pipe"
    case .tryAgain: "another was quicker or holds the workshop; nothing is recorded, try again"
    }
  }
}

extension ExitStatus {
  /// The status of a refusal by its category; of what is broken, which has none, that of any other refusal.
  init(_ category: RefusalCategory?) {
    switch category {
    case .tryAgain: self = .tryAgain
    case nil, .notFound, .forbidden, .conflict, .tooEarly, .tooLate, .alreadyDone, .invalid, .notPublished:
      self = .refused
    }
  }

  /// Ends the program.
  func endProgram() -> Never { exit(rawValue) }

  /// All statuses and their meanings, for `--help`.
  static let table = allCases.reduce(into: "EXIT STATUS") { table, status in
    table += "\n  \(String(status.rawValue).padded(to: 4))\(status.meaning)"
  }
}
