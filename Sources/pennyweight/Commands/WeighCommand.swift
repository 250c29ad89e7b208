import Alloys
import ArgumentParser
import Drafts
import Meshes
import Quantities

/// `pennyweight weigh`: grams per alloy, from the draft to the finished piece.
struct WeighCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weigh",
    abstract: "Weigh drafts in each alloy: as drawn, as cast, finished, fine metal, pattern.",
    discussion: """
      Each finished weight stands between a low and a high: the density's range between suppliers, the finishing \
      depth's range and the volume's own bound, all at their worst at once.

      EXAMPLES
        pennyweight weigh ring.stl
        pennyweight weigh ring.stl --alloy 18k-yellow --alloy platinum
        pennyweight weigh drafts/ --alloy 14k,18k --weight-unit dwt
        pennyweight weigh ring.stl --units in --finishing-depth 0.04:0.08:0.12
        pennyweight weigh ring.stl --alloys-file house.csv --json
        pennyweight weigh broken.stl --shells --repair mended.stl
        pennyweight weigh ring.obj --part head=pt950-ru --part shank=18k-yellow --stone 'diamond*=diamond'

      \(ExitStatus.table)
      """
  ).parsedAlone

  @OptionGroup var drafts: DraftOptions

  @OptionGroup var chosen: AlloyOptions

  @Option(help: "The unit of the weights for people and in --csv; --json has grams.")
  var weightUnit = WeightUnit.grams

  @Flag(help: "List the shells one by one, what each is and what it holds.")
  var shells = false

  @Option(help: "Write the mended draft: turned, capped, duplicates gone; STL or OBJ by the file's ending.")
  var repair: RepairFile?

  @OptionGroup var output: FormOptions
  @OptionGroup(title: "Parts and stones") var parts: PartOptions
  @OptionGroup(title: "House's own alloys") var catalogue: CatalogueOptions
  @OptionGroup(title: "Casting practice") var practice: PracticeOptions

  func run() throws {
    let catalogue = try Refusing.ending { () throws(CommandRefusal) in try self.catalogue.catalogue() }
    let practice = try Refusing.ending { () throws(CommandRefusal) in try self.practice.practice(catalogue) }
    let alloys = try Refusing.ending { () throws(CommandRefusal) in try chosen.picked(from: catalogue) }
    let plan = try Refusing.ending { () throws(CommandRefusal) in
      try parts.plan(catalogue, rest: chosen.alloy.isEmpty ? nil : alloys)
    }
    let weighing = Weighing(alloys: alloys, practice: practice, catalogue: catalogue)
    let reader = drafts.reader
    var mended: (RepairFile, TriangleBuffer)?
    try DraftRound.run(drafts.file, form: drafts.form(output)) { (path: String) throws(DraftRefusal) in
      let draft = try reader.weighed(path, by: weighing, listingShells: shells || repair != nil, plan: plan)
      if let repair { mended = draft.metal.metal.mended.map { (repair, $0) } }
      return WeighReport(draft, weighing: weighing, unit: weightUnit, listsShells: shells)
    }
    if let (file, triangles) = mended { try OutputFile.write(file.bytes(of: triangles), to: file.path) }
  }

  func validate() throws {
    guard repair != nil else { return }
    guard drafts.file.count == 1, !DraftFiles.isFolder(drafts.file[0]) else {
      throw ValidationError("--repair writes one mended draft: give one draft, not a folder.")
    }
    try OutputFile.mustNotReplace(inputs: drafts.file, outputs: [repair?.path].compactMap { $0 })
  }
}

extension WeightUnit: ExpressibleByArgument {}
