import ArgumentParser
import Orders
import Quantities

/// `pennyweight order weigh-in`: the finished pieces on the scale.
struct OrderWeighInCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weigh-in", abstract: "Weigh the finished pieces: gross, and the stones that were on the scale.",
    discussion: """
      Metal is gross less 0.2 g for each carat; grams may be dwt, ozt or tola too (4.78dwt). Give --gross once for each piece, or once for all of them with --count.
      A piece of several metals is best weighed part by part, before it is joined: --part head=2.10g --part shank=5.04g. \
      Weighed whole, its metal is split over the parts by the estimated weights of the accepted quote; the order, the \
      settlement and the final invoice say so.

      EXAMPLES
        pennyweight order weigh-in alona-2026-0001 --gross 7.43g --stones 1.02ct --scale "Ohaus 2"
        pennyweight order weigh-in alona-2026-0002 --gross 151.20g --count 60 --scale "Ohaus 2"
        pennyweight order weigh-in alona-2026-0003 --part head=2.10g --part shank=5.04g --scale "Ohaus 2"
        pennyweight order weigh-in alona-2026-0004 --gross 7.43g --alloy 18k-rose --scale "Ohaus 2"

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @Option(help: ArgumentHelp("What the scale showed, in grams; repeated for each piece.", valueName: "g"))
  var gross: [ScaleFigure] = []

  @Option(help: ArgumentHelp("The stones that were on it, in carats; once for each --gross.", valueName: "ct"))
  var stones: [CaratFigure] = []

  @Option(help: ArgumentHelp("How many pieces lay on the scale together.", valueName: "pieces"))
  var count = 1

  @Option(help: ArgumentHelp("A metal part before assembly, of all pieces: head=2.10g; repeated.", valueName: "part"))
  var part: [PartFigure] = []

  @Option(
    help: ArgumentHelp(
      """
      The alloy that was cast, where it is another than the quoted one: 18k-rose, or head=18k-rose of a part; repeated. \
      It takes a change that the client accepted: `order propose --alloy`.
      """,
      valueName: "alloy"))
  var alloy: [String] = []

  @Flag(help: "No stones were on the scale, though the quote holds some.")
  var withoutStones = false

  @Option(help: ArgumentHelp("Why the pieces are weighed again.", valueName: "text"))
  var again: String?

  @Option(help: "Which scale.")
  var scale: String

  @Option(help: ArgumentHelp("Why a reading that is not plausible is right all the same.", valueName: "text"))
  var reason: String?

  @OptionGroup(title: "House's own alloys") var catalogue: CatalogueOptions
  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let isNamed = alloy.isEmpty || catalogue.file != nil
    let adopted = isNamed ? nil : try await desk.books(of: desk.order(id).order).alloys
    let alloys = try CastAlloys(alloy, catalogue, adopted: adopted)
    for name in alloys.named.keys where !part.contains(where: { $0.name == name }) {
      throw ValidationError("--alloy: \(name) is no --part that is weighed.")
    }
    let whole = zip(gross.indices, gross).map { index, figure in
      ScaleReading(
        gross: figure.grams, stones: index < stones.count ? stones[index].carats : ExactCarats(.zero), pieces: count,
        alloy: alloys.whole, isWithoutStones: withoutStones ? true : nil)
    }
    let parts = part.map { ScaleReading(part: $0.name, gross: $0.grams, pieces: count, alloy: alloys.of($0.name)) }
    let weighIn = WeighIn(
      readings: whole + parts, scale: scale, weighedBy: options.actor.name, confirmedBecause: reason,
      againBecause: again)
    try await desk.give(.work(.weighIn(weighIn)), to: id)
  }

  func validate() throws {
    if gross.isEmpty == part.isEmpty { throw ValidationError("Give --gross, or --part for each metal part.") }
    if withoutStones && !stones.isEmpty { throw ValidationError("Give --stones or --without-stones, not both.") }
    if stones.count > gross.count { throw ValidationError("There are more --stones than --gross.") }
    if !stones.isEmpty && stones.count < gross.count {
      throw ValidationError("Give --stones once for each --gross; 0ct where there are none.")
    }
  }
}
