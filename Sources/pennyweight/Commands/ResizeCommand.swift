import Alloys
import ArgumentParser
import DraftQuotes
import Drafts
import Meshes
import Payloads
import Quantities

/// `pennyweight resize`: what another size of a ring weighs and costs.
struct ResizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resize",
    abstract: "Calculate what another size of a ring weighs and costs.",
    discussion: """
      The shank is cut at its back and a piece is let in or taken out; the head stays as it is. The metal is the \
      cross-section of the shank at the back × the change of the inner circumference, exact for a band that is the same \
      all around. A ring that is stretched or pressed instead keeps its metal, and its shank gets thinner or thicker.

      With --price each weight is quoted as `quote` does it, by the house and the fixes that are named.

      EXAMPLES
        pennyweight resize ring.stl --to "US 7"
        pennyweight resize ring.stl --to EU54 --alloy 18k-yellow
        pennyweight resize ring.stl --to "UK N½" --alloy 18k,platinum --price --house alona

      \(ExitStatus.table)
      """)

  @OptionGroup var drafts: SingleDraftOptions

  @Option(help: ArgumentHelp("The new size: US 7, US 6.25, EU 54, UK N½; a blank may be left out.", valueName: "size"))
  var to: RingSize

  @Flag(help: "Quote the piece at both weights, at the prices that are named.")
  var price = false

  @Flag(help: "Print one JSON object, for programs.")
  var json = false

  @OptionGroup var chosen: AlloyOptions
  @OptionGroup(title: "Price") var prices: PriceOptions
  @OptionGroup(title: "House's own alloys") var catalogue: CatalogueOptions
  @OptionGroup(title: "Casting practice") var practice: PracticeOptions

  func run() throws {
    let catalogue = try Refusing.ending { () throws(CommandRefusal) in try self.catalogue.catalogue() }
    let practice = try Refusing.ending { () throws(CommandRefusal) in try self.practice.practice(catalogue) }
    let alloys = try Refusing.ending { () throws(CommandRefusal) in try chosen.picked(from: catalogue) }
    let weighing = Weighing(alloys: alloys, practice: practice, catalogue: catalogue)
    let ring = try Refusing.reading { () throws(DraftRefusal) in
      try drafts.reader.resized(drafts.file, to: to, by: weighing)
    }
    var costs: [ResizeCosts] = []
    if price {
      let basis = try prices.basis()
      costs = try Refusing.pricing { () throws(DraftQuoteRefusal) in
        try basis.costs(of: ring, called: DraftFiles.pieceName(drafts.file), catalogue)
      }
    }
    let report = ResizeReport(ring: ring, costs: costs)
    let text = json ? try JSONText.text(ResizingPayload(ring, costs: costs)) : report.text(Style.fitting(.output))
    try StandardStream.output.write(text)
  }
}

extension RingSize: ExpressibleByArgument {
  /// Reads `US 7`, `EU54`, `UK N½`.
  public init?(argument: String) { self.init(argument) }
}
