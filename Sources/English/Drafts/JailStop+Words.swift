import Jail
import Quantities

extension JailStop {
  /// What is wrong, in words that follow the file's name and a colon.
  var whatIsWrong: String {
    switch self {
    case .notStarted(let why): "the jailed process that was to read it could not be started (\(why))"
    case .crashed(let signal): "the jailed process that read it crashed (signal \(signal))"
    case .outOfMemory(let limit):
      "reading it takes more than \(FirstLines.grouped(limit / 1_000_000)) MB of memory, the limit for its size"
    case .outOfTime(let limit): "reading it takes longer than \(limit) s of processor time, the limit for its size"
    case .forbidden: "the jailed process that read it asked for what no reading takes, and was stopped"
    case .answerTooLong(let limit):
      "it unfolds to more than \(FirstLines.grouped(limit / 1_000_000)) MB, the limit for its size"
    case .badAnswer: "the jailed process that read it gave no answer that holds together"
    }
  }

  /// What the person can do about it.
  var whatToDo: String {
    switch self {
    case .notStarted: "free memory and processes, then try again"
    case .crashed, .outOfMemory, .outOfTime, .forbidden, .answerTooLong, .badAnswer:
      "export it again, as binary STL if you can"
    }
  }
}
