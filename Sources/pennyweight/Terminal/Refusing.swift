import ArgumentParser
import DraftQuotes
import Drafts

/// Ends the program where a file was refused without which nothing can be done.
enum Refusing {
  /// The body's result; a draft that is refused is told on the error stream and becomes the exit status.
  static func reading<Result>(_ body: () throws(DraftRefusal) -> Result) throws -> Result {
    try ending { () throws(CommandRefusal) in
      do throws(DraftRefusal) { return try body() } catch { throw CommandRefusal(error) }
    }
  }

  /// The body's result; a draft that is not priced is told on the error stream and becomes the exit status.
  static func pricing<Result>(_ body: () throws(DraftQuoteRefusal) -> Result) throws -> Result {
    try ending { () throws(CommandRefusal) in
      do throws(DraftQuoteRefusal) { return try body() } catch { throw CommandRefusal(error) }
    }
  }

  /// The body's result; a refusal is told on the error stream and becomes the exit status.
  static func ending<Result>(_ body: () throws(CommandRefusal) -> Result) throws -> Result {
    do throws(CommandRefusal) {
      return try body()
    } catch {
      try Complaint.print(error.message)
      throw ExitCode(error.status.rawValue)
    }
  }

  /// The same of what takes its time.
  static func awaiting<Result>(_ body: () async throws(CommandRefusal) -> Result) async throws -> Result {
    do throws(CommandRefusal) {
      return try await body()
    } catch {
      try Complaint.print(error.message)
      throw ExitCode(error.status.rawValue)
    }
  }
}
