import ArgumentParser
import Orders

/// `pennyweight order insure`: record whether the client wants the parcel insured.
struct OrderInsureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "insure", abstract: "Record whether the client wants the parcel insured.",
    discussion: """
      EXAMPLES
        pennyweight order insure alona-2026-0001 yes

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Argument(help: "Whether the client wants it: yes or no.")
  var answer: ClientAnswer

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    try await desk.give(.sending(.chooseInsurance(insured: answer == .yes)), to: id)
  }
}

/// What a client answers.
enum ClientAnswer: String, ExpressibleByArgument, CaseIterable {
  /// Wanted.
  case yes
  /// Not wanted.
  case no
}
