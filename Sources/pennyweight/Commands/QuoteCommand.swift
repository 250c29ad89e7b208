import Alloys
import ArgumentParser
import DraftQuotes
import Drafts
import English
import MeshImport
import Meshes
import Payloads
import Quantities
import QuoteDocuments
import Quoting
import Workshop

/// `pennyweight quote`: a price from a draft, explained line by line.
struct QuoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote",
    abstract: "Quote a draft: metal at a fix, stones, work, plating, quantity; every line exact and rounded once.",
    discussion: """
      The weight is the finished weight that `weigh` gives, rounded half up to 0.01 g; its range gives the low and the \
      high total. The same draft, house, fix and moment give the same quote, byte for byte.

      EXAMPLES
        pennyweight fix add gold 4123.45 --currency USD --source "LBMA PM"
        pennyweight quote ring.stl --alloy 18k-yellow --house alona --stones stones.csv
        pennyweight quote --weight 5.2 --alloy 14k-rose --house made-to-order
        pennyweight quote ring.stl --compare 14k-yellow,18k-yellow,pt950-ru
        pennyweight quote ring.stl --alloy ag925 --kind bulk --quantity 60 --sample-fee-paid 120 --json
        pennyweight quote ring.obj --part head=pt950-ru --part shank=18k-yellow --stone 'diamond*=diamond'
        pennyweight quote ring.obj --part head=pt950-ru --part shank=18k-yellow --weighed head=3.2g --weighed shank=5.1g
        pennyweight quote ring.stl --alloy 18k-yellow --exclude-stones --stone-price 900 --stone-setting pave
        pennyweight quote ring.stl --alloy 18k-yellow --history ring.json --reason "CAD confirmed"
        pennyweight quote ring.stl --alloy 18k-yellow --pdf quote.pdf --client "Ms Ada Lovelace"

      \(ExitStatus.table)
      """)

  @Argument(
    help: "A draft: binary or ASCII STL, OBJ, 3MF, GLB. Not needed with --weight or --weighed.",
    completion: .file(extensions: DraftFiles.endings))
  var file: String?

  @Option(help: ArgumentHelp("The alloy: 18k-yellow, pt950-ru.", valueName: "alloy"))
  var alloy: String?

  @Option(help: ArgumentHelp("The piece in several alloys side by side, separated by commas.", valueName: "alloys"))
  var compare: String?

  @Option(
    help: ArgumentHelp("A rough quote from a guessed finished weight in grams, before a draft exists.", valueName: "g"))
  var weight: ExactDecimal?

  @Option(
    help: ArgumentHelp(
      "The sample's real weight in grams, in place of the draft's; of several metals head=3.2g for each part.",
      valueName: "g"))
  var weighed: [SampleFigure] = []

  @Option(help: "The unit that the draft was drawn in (default: what the file's header states, else mm).")
  var units: DrawnUnit?

  @Option(help: "Who reads the draft: in-place our own reader alone, assimp always assimp; automatic both on text.")
  var importer = ImporterChoice.automatic

  @Option(
    help: ArgumentHelp("The most memory that the draft may take: 800MB, 2GB.", valueName: "size"),
    transform: DraftArguments.memory)
  var memory = WorkBudget.standard.memory

  @Flag(help: "Read the draft in a process that can do nothing else, as files of strangers should be.")
  var jail = false

  @Flag(help: "Print one JSON array of quotes, for programs.")
  var json = false

  @Option(help: ArgumentHelp("Keep the quote as a version in this file.", valueName: "json"))
  var history: String?

  @Option(help: ArgumentHelp("Why the quote replaces the version before.", valueName: "text"))
  var reason: String?

  @OptionGroup(title: "Paper for the client") var paper: PaperOptions
  @OptionGroup(title: "Parts and stones of the draft") var parts: PartOptions
  @OptionGroup(title: "Price of the draft's stones") var drawnStones: DrawnStoneOptions
  @OptionGroup(title: "Price") var price: PriceOptions
  @OptionGroup(title: "Order") var piece: PieceOptions
  @OptionGroup(title: "House's own alloys") var catalogue: CatalogueOptions
  @OptionGroup(title: "Casting practice") var practice: PracticeOptions

  func run() throws {
    let (quotes, parts) = try self.quotes()
    try keep(quotes, parts: parts)
    try StandardStream.output.write(json ? try JSONText.text(quotes) : text(quotes))
  }

  /// The quote, or one in each alloy that is compared, with the draft's parts for the paper.
  func quotes() throws -> (quotes: [Quote], parts: [QuotePaper.Part]) { try quotes(price.basis()) }

  /// The same on a basis, in the alloys and by the practice that a house `adopted` where no file is given.
  func quotes(
    _ basis: PriceBasis, alloys adopted: HouseSheet? = nil, practice: HouseSheet? = nil
  ) throws -> (quotes: [Quote], parts: [QuotePaper.Part]) {
    let catalogue = try Refusing.ending { () throws(CommandRefusal) in try self.catalogue.catalogue(adopted) }
    let alloys = try self.picked(from: catalogue)
    let weighed = try self.weighed(in: alloys, catalogue, practice)
    let order = try piece.order(
      piece.name ?? file.map(DraftFiles.pieceName), drawn: drawnStones, basis.book.currency)
    let quotes = try Refusing.pricing { () throws(DraftQuoteRefusal) in
      try basis.quotes(weighed, in: alloys, of: catalogue, order, isCompared: compare != nil, wording: \.sentence)
    }
    return (quotes, weighed.draftParts.map { QuotePaper.Part(name: $0.name, material: $0.material) })
  }

  private func text(_ quotes: [Quote]) -> String {
    let style = Style.fitting(.output)
    if compare != nil { return QuoteComparison(quotes: quotes).text(style) }
    return quotes.map { QuoteReport($0, style: style).text }.joined(separator: "\n")
  }

  /// Keeps a quote and puts it on paper: everything is made before anything is written, and the history comes first, so
  /// that no client is handed a quote of which no version is kept.
  private func keep(_ quotes: [Quote], parts: [QuotePaper.Part]) throws {
    guard let quote = quotes.first, compare == nil else { return }
    let kept = try history.map(HistoryFile.init(path:)).map { file in
      (file, try Refusing.ending { () throws(CommandRefusal) in try file.adding(quote, because: reason ?? "") })
    }
    let papers = try paper.papers(quote, parts, draft: file, reader: reader)
    if let (file, versions) = kept { try file.write(versions) }
    for (file, bytes) in papers { try OutputFile.write(bytes, to: file) }
  }

  func validate() throws {
    try validateParts()
    if parts.part.isEmpty && (alloy == nil) == (compare == nil) {
      throw ValidationError("Give one of --alloy and --compare.")
    }
    if file == nil && weight == nil && weighed.isEmpty {
      throw ValidationError("Give a draft, or a finished weight with --weight or --weighed.")
    }
    if weight != nil && (file != nil || !weighed.isEmpty) {
      throw ValidationError("--weight is a guess before there is a draft or a sample; leave it out.")
    }
    let inputs = [file, price.fixes, history, paper.letterhead].compactMap { $0 }
    try OutputFile.mustNotReplace(inputs: inputs, outputs: [paper.pdf, paper.html].compactMap { $0 })
    if compare != nil && (weight != nil || !weighed.isEmpty) {
      throw ValidationError(
        "One weight is not the same piece in several alloys; --compare needs the draft alone, or give --alloy.")
    }
    if compare != nil && paper.isWanted {
      throw ValidationError("A paper shows one quote; give --alloy in place of --compare.")
    }
    if compare != nil && history != nil {
      throw ValidationError("--history keeps one quote; give --alloy in place of --compare.")
    }
  }
}

extension QuoteCommand {
  private func picked(from catalogue: AlloyCatalogue) throws -> [Alloy] {
    if alloy == nil && compare == nil { return [] }
    let words = (compare ?? alloy ?? "").split(separator: ",").map(String.init)
    var picked: [Alloy] = []
    do throws(UnknownAlloy) {
      for word in words { picked += try catalogue.selection(matching: word) }
    } catch {
      throw ValidationError("\(error.description). `pennyweight alloys` lists them all.")
    }
    guard compare != nil || picked.count == 1 else {
      let names = picked.map(\.id.text).joined(separator: ", ")
      throw ValidationError("A quote is in one alloy; choose among \(names), or give them to --compare.")
    }
    return picked
  }

  private func validateParts() throws {
    if parts.isWanted && file == nil {
      throw ValidationError("--part, --stone and --exclude-stones speak of a draft; give one.")
    }
    if !parts.part.isEmpty && compare != nil {
      throw ValidationError("--part gives each part its own alloy and weight; leave out --compare.")
    }
    let named = weighed.compactMap(\.part)
    if !parts.part.isEmpty && named.count < weighed.count {
      throw ValidationError(
        "A sample of several metals is weighed part by part: give --weighed NAME=GRAMS for each of its metal parts.")
    }
    if let part = named.first, parts.part.isEmpty {
      throw ValidationError("--weighed \(part)=…: give the part its alloy with --part, or weigh the sample as a whole.")
    }
    if weighed.contains(where: { $0.grams.value <= .zero }) {
      throw ValidationError("--weighed: a sample weighs more than nothing.")
    }
    if weighed.count > (parts.part.isEmpty ? 1 : Set(named).count) {
      throw ValidationError("--weighed: a weight is given twice; keep one of them.")
    }
  }

  private var reader: DraftReader { .reading(units, importer, memory, inJail: jail) }

  /// The weight in each alloy or of each part, by the same way as `weigh`.
  private func weighed(
    in alloys: [Alloy], _ catalogue: AlloyCatalogue, _ adopted: HouseSheet?
  ) throws -> WeighedPiece {
    let stated =
      weighed.first.map { QuotedWeight(exactly: $0.grams, source: .sample) }
      ?? weight.map { QuotedWeight(exactly: WeighedGrams($0), source: .typed) }
    guard let file else { return WeighedPiece(weights: alloys.compactMap { _ in stated }) }
    let plan = try Refusing.ending { () throws(CommandRefusal) in
      try parts.plan(catalogue, rest: alloy == nil ? nil : alloys)
    }
    let metal = try Refusing.reading { () throws(DraftRefusal) in
      try reader.metal(of: file, plan: plan)
    }
    let practice = try Refusing.ending { () throws(CommandRefusal) in try self.practice.practice(catalogue, adopted) }
    let weighing = Weighing(alloys: alloys, practice: practice, catalogue: catalogue)
    let sample = Dictionary(weighed.map { ($0.part, $0.grams) }) { first, _ in first }
    let piece = WeighedPiece(metal, by: weighing, sample: sample, of: catalogue)
    for finding in piece.findings { try Complaint.print("\(file): \(PieceNote.finding(finding).sentence)") }
    try Refusing.pricing { () throws(DraftQuoteRefusal) in try piece.checkPriceable(metal.facts) }
    try Self.check(weighed.compactMap(\.part), of: piece)
    return piece
  }

  /// Demands the weight of every metal part, where one of them is given.
  private static func check(_ weighed: [String], of piece: WeighedPiece) throws {
    let (unknown, missing) = piece.unmatched(weighed)
    guard !weighed.isEmpty, !(unknown + missing).isEmpty else { return }
    let faults = [
      unknown.isEmpty ? nil : "no metal part is called \(unknown.joined(separator: ", "))",
      missing.isEmpty ? nil : "the weight of \(missing.joined(separator: ", ")) is missing",
    ]
    throw ValidationError("--weighed: \(faults.compactMap(\.self).joined(separator: "; ")).")
  }
}
