import ArgumentParser
import Jail
import MeshImport
import Quantities

/// The program: picks a command and ends with its exit status.
@main
struct Pennyweight: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pennyweight",
    abstract: "From a jewelry CAD draft to a settled price.",
    discussion: """
      EXAMPLES
        pennyweight weigh ring.stl --alloy 18k,platinum
        pennyweight measure ring.stl --json
        pennyweight alloys 14k-yellow

      \(ExitStatus.table)
      """,
    version: version,
    subcommands: [
      WeighCommand.self, MeasureCommand.self, AlloysCommand.self, RenderCommand.self, QuoteCommand.self,
      FixCommand.self, CompareCommand.self, CastabilityCommand.self, ResizeCommand.self, OrdersCommand.self,
      CaseCommands.self, AccountCommands.self, SettleCommand.self,
      WorklistCommand.self, DueCommand.self, TickCommand.self, OutboxCommand.self, BackupCommand.self,
      CheckCommand.self, HouseCommand.self,
    ])

  private static let version = "0.1.0"

  static func main() {
    if let work = JailedWork(arguments: CommandLine.arguments) { JailedReader.run(work) }
    StandardStream.surviveRefusals()
    end().endProgram()
  }

  /// Runs what the command line asks for.
  private static func end() -> ExitStatus {
    do {
      let arguments = GivenArguments.all
      if arguments == ["--version"] {
        try StandardStream.output.write(version + "\n")
        return .success
      }
      if let measuring = PlainMeasuring(arguments) {
        try measuring.run()
        return .success
      }
      try UTCInstant.refuseUnreadableClock()
      return try run(try alone(arguments) ?? parseAsRoot(arguments))
    } catch let failure as OutputFailure {
      return report(failure)
    } catch let code as ExitCode {
      return ExitStatus(rawValue: code.rawValue) ?? .internalFault
    } catch {
      return tell(error)
    }
  }

  /// Runs a command; what it then finds in its options is told with its own usage.
  private static func run(_ parsed: any ParsableCommand) throws -> ExitStatus {
    var command = parsed
    do {
      if let waiting = command as? any AsyncParsableCommand {
        try Waiting.run(waiting)
      } else {
        try command.run()
      }
      return .success
    } catch let fault as ValidationError {
      let usage = UsageFault(command: type(of: command), message: fault.message).text(under: Self.self)
      try StandardStream.error.write(usage + "\n")
      return .usage
    }
  }

  /// A command that reads drafts, parsed by itself: the tree of all commands takes longer than a small draft.
  ///
  /// Nothing where the words are not the whole of one, or ask for help: the tree knows what to say of them.
  private static func alone(_ arguments: [String]) -> (any ParsableCommand)? {
    let candidates: [any ParsableCommand.Type] = [MeasureCommand.self, WeighCommand.self]
    let named = candidates.first { $0.configuration.commandName == arguments.first }
    guard let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named
    else { return nil }
    return command
  }

  /// Help and the like go to the output, what was not understood to the error stream.
  private static func tell(_ error: any Error) -> ExitStatus {
    let status = ExitStatus(rawValue: exitCode(for: error).rawValue) ?? .internalFault
    do throws(OutputFailure) {
      let stream = status == .success ? StandardStream.output : .error
      try stream.write(([fullMessage(for: error)] + advice(after: status)).map { $0 + "\n" }.joined())
      return status
    } catch {
      return report(error)
    }
  }

  /// What to type in place of numbers that were not understood.
  private static func advice(after status: ExitStatus) -> [String] {
    guard status == .usage else { return [] }
    return ArgumentAdvice.lines(on: Array(CommandLine.arguments.dropFirst())) { words in
      (try? parseAsRoot(words)) != nil
    }
  }

  private static func report(_ failure: OutputFailure) -> ExitStatus {
    if !failure.isClosedPipe { try? Complaint.print(failure.message) }
    return .outputFailed
  }
}
