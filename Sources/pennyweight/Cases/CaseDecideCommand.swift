import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// `pennyweight case decide`: what a specialist decides where the house publishes nothing.
struct CaseDecideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Decide what no rule decides: which remedies there are, on what terms.",
    discussion: """
      A case whose outcome is referred to a specialist, and one whose root cause is known, go on from here.

      EXAMPLES
        pennyweight case decide full-payment-bespoke-2026-0001.case-1 --remedy repair --because "the prong was thin"
        pennyweight case decide alona-2026-0001.case-1 --remedy repair --price 45 --to-house buyer --because "worn for years"
        pennyweight case decide alona-2026-0001.case-1 --nothing --because "it was bent on purpose"

      \(ExitStatus.table)
      """)

  @Argument(help: "The case's name.")
  var id: CaseID

  @Option(help: ArgumentHelp("A remedy that may be chosen; repeated.", valueName: "remedy"))
  var remedy: [Remedy] = []

  @Flag(help: "Nothing is owed.")
  var nothing = false

  @Option(help: ArgumentHelp("What the work costs: free, told, or an amount.", valueName: "price"))
  var price = RemedyFigure.free

  @Option(help: ArgumentHelp("Who pays the way to the house: house or buyer.", valueName: "payer"))
  var toHouse = Duties.Payer.house

  @Option(help: ArgumentHelp("Who pays the way to the client: house or buyer.", valueName: "payer"))
  var toClient = Duties.Payer.house

  @Flag(help: "Metal that is added is charged by the gram.")
  var chargesMaterial = false

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var because: String

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let terms = remedy.map { remedy in
      RemedyTerms(
        remedy, price: price.price, toHouse: toHouse, toClient: toClient, chargesMaterial: chargesMaterial)
    }
    try await CaseDesk(options).give(.inquiry(.decide(CaseDecision(remedies: terms, reason: because))), to: id)
  }

  func validate() throws {
    if remedy.isEmpty != nothing { throw ValidationError("Give --remedy, or --nothing where nothing is owed.") }
  }
}

/// What a remedy costs, as the command line says it.
struct RemedyFigure: ExpressibleByArgument {
  let price: RemedyPrice
  /// As it was written.
  let defaultValueDescription: String

  static let free = Self(price: .free, defaultValueDescription: "free")

  private init(price: RemedyPrice, defaultValueDescription: String) {
    self.price = price
    self.defaultValueDescription = defaultValueDescription
  }

  /// Reads `free`, `told` or an amount above zero.
  init?(argument: String) {
    switch argument {
    case "free": self = .free
    case "told": self.init(price: .told, defaultValueDescription: argument)
    default:
      guard let amount = ExactDecimal(argument), amount > .zero else { return nil }
      self.init(price: .fixed(amount), defaultValueDescription: argument)
    }
  }
}
