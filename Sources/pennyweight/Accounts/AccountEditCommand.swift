import ArgumentParser
import Orders

/// `pennyweight account edit`: change what a client may change of a profile.
struct AccountEditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a profile: contact, addresses, measurements, password.",
    discussion: """
      What is given replaces what was there; all of it is written, or nothing. A password is read from standard input,
      and only its digest is kept.

      EXAMPLES
        pennyweight account edit ason-17 --contact "Ada Lovelace, +44 20 7946 0000" --as customer
        pennyweight account edit ason-17 --address "12 St James's Square, London" --measurement "ring US 6.5"
        pennyweight account edit ason-17 --password --as customer

      \(ExitStatus.table)
      """)

  @Argument(help: "The account's name.")
  var id: AccountID

  @Option(help: ArgumentHelp("Name and ways to reach the client beside the registered e-mail.", valueName: "text"))
  var contact: String?

  @Option(name: .customLong("address"), help: ArgumentHelp("An address; repeated for more.", valueName: "text"))
  var addresses: [String] = []

  @Flag(help: "Take all addresses out.")
  var noAddresses = false

  @Option(
    name: .customLong("measurement"), help: ArgumentHelp("A ring size or another measure; repeated.", valueName: "text")
  )
  var measurements: [String] = []

  @Flag(help: "Take all measurements out.")
  var noMeasurements = false

  @Flag(help: "Read a new password from standard input.")
  var password = false

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func validate() throws {
    if !addresses.isEmpty && noAddresses { throw ValidationError("--address and --no-addresses exclude each other.") }
    if !measurements.isEmpty && noMeasurements {
      throw ValidationError("--measurement and --no-measurements exclude each other.")
    }
    if contact == nil && addresses.isEmpty && !noAddresses && measurements.isEmpty && !noMeasurements && !password {
      throw ValidationError("Say what is to be changed: --contact, --address, --measurement or --password.")
    }
  }

  func run() async throws {
    let desk = try await AccountDesk(options, id)
    var edits: [ProfileEdit] = contact.map { [.contact($0)] } ?? []
    if !addresses.isEmpty || noAddresses { edits.append(.addresses(addresses)) }
    if !measurements.isEmpty || noMeasurements { edits.append(.measurements(measurements)) }
    if password { edits.append(.password(try GivenSecret.password(of: id))) }
    try await desk.print(desk.given(edits.map { .profile(.edit($0)) }))
  }
}
