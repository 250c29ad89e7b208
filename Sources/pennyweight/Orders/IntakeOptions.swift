import ArgumentParser
import Orders
import Quantities

/// What a client wants, as the command line says it.
struct IntakeOptions: ParsableArguments {
  @Option(help: "The style: a ring, a pendant, a description.")
  var style: String?

  @Option(help: "The metal as clients say it: 18k, platinum.")
  var metal: String?

  @Option(help: "The metal's colour: white, yellow, rose.")
  var colour: String?

  @Option(help: "The ring size or the measures.")
  var size: String?

  @Option(help: ArgumentHelp("What it may cost, in the order's currency.", valueName: "amount"))
  var budget: ExactDecimal?

  @Option(help: ArgumentHelp("A picture or an earlier piece to go by; repeated.", valueName: "text"))
  var reference: [String] = []

  @Option(help: ArgumentHelp("When it is wanted.", valueName: "date"))
  var wanted: String?

  @Option(help: "How many pieces.")
  var quantity: Int?

  @Option(help: "The client's logo to be put on.")
  var logo: String?

  @Option(help: "What is to be changed on a stock item.")
  var remarks: String?

  @Option(help: "The number or picture of an earlier sample.")
  var earlierSample: String?

  @Option(
    help: ArgumentHelp(
      "Stones that the client brings, as GEM:CARATS:COUNT: diamond:0.05:2; repeated.", valueName: "stones"))
  var clientStone: [ClientStone] = []

  @Option(help: ArgumentHelp("A part that is modelled and approved by itself; repeated.", valueName: "name"))
  var piecePart: [String] = []

  @Option(help: ArgumentHelp("What the client consents to by submitting; repeated.", valueName: "text"))
  var consents: [String] = []

  @Option(help: ArgumentHelp("A stage that the order uses: print, wax; repeated.", valueName: "stage"))
  var stage: [String] = []

  func validate() throws {
    if let budget, budget <= .zero { throw ValidationError("--budget: \(budget) is no budget; give more than zero.") }
  }

  /// Tells on the error stream what to type in place of a size that nobody could be sure of; it is recorded as typed.
  func tellSize() throws {
    guard let size, let advice = SizeAdvice.whatToType(insteadOf: size) else { return }
    try StandardStream.error.write("note: --size \(size.printable): \(advice)\n")
  }

  /// What was known, with everything that the command line says in its place.
  func amending(_ known: Intake, budget: Money?) -> Intake {
    var intake = known
    intake.style = style ?? known.style
    intake.metal = metal ?? known.metal
    intake.colour = colour ?? known.colour
    intake.size = size ?? known.size
    intake.budget = budget ?? known.budget
    intake.references = reference.isEmpty ? known.references : reference
    intake.expectedDate = wanted ?? known.expectedDate
    intake.quantity = quantity ?? known.quantity
    intake.logo = logo ?? known.logo
    intake.remarks = remarks ?? known.remarks
    intake.earlierSample = earlierSample ?? known.earlierSample
    intake.clientStones = clientStone.isEmpty ? known.clientStones : clientStone
    intake.parts = piecePart.isEmpty ? known.parts : piecePart
    intake.consents = consents.isEmpty ? known.consents : consents
    intake.stages = stage.isEmpty ? known.stages : stage
    return intake
  }
}

extension ClientStone: ExpressibleByArgument {
  /// Reads `diamond:0.05:2`.
  public init?(argument: String) {
    let fields = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 3, let each = ExactDecimal(fields[1]), let count = Int(fields[2]), count > 0,
      each > .zero, !fields[0].isEmpty
    else { return nil }
    let gem = fields[0].lowercased()
    self.init(gem: gem, isDiamond: gem.hasSuffix("diamond"), each: ExactCarats(each), count: count)
  }
}
