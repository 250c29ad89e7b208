import ArgumentParser
import Drafts
import HousePolicies
import Meshes
import Quantities

/// `pennyweight castability`: whether a draft can be cast.
struct CastabilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "castability",
    abstract: "Check whether drafts can be cast: thin walls and prongs, enclosed voids, size.",
    discussion: """
      The thickness is measured inward from the whole surface, whatever way it faces: the ball that touches both sides \
      of the metal. A prong is what is up to about 1.7 times as wide as it is thick; faces that lean more than 45° to \
      each other make an edge and no wall; what is buried in other metal is not looked at. What is up to 2 % thinner \
      than its limit passes: facets take as much of a curved wall.

      EXAMPLES
        pennyweight castability ring.stl
        pennyweight castability ring.stl --wall 1.0 --prong 0.7 --build-volume 120x60x60
        pennyweight castability ring.stl --house vela.policy.yaml
        pennyweight castability drafts/ --summary

      \(ExitStatus.table)
      """)

  @OptionGroup var drafts: DraftOptions

  @Option(
    help: ArgumentHelp(
      "Hold the drafts to a house's own limits: its name, or the path of one of its files.", valueName: "house"))
  var house: String?

  @Option(
    help: ArgumentHelp(
      "The thinnest wall that is cast, in mm; by default the house's, or \(CastLimits.usualWall.value).",
      valueName: "mm"))
  var wall: Double?

  @Option(
    help: ArgumentHelp(
      "The thinnest prong or wire that is cast, in mm; by default the house's, or \(CastLimits.usualProng.value).",
      valueName: "mm"))
  var prong: Double?

  @Option(help: ArgumentHelp("The room of the printer or the mould in mm: 120x60x60.", valueName: "XxYxZ"))
  var buildVolume: BuildVolume?

  @OptionGroup var output: FormOptions

  func run() throws {
    let ofHouse = CastLimits(try house.map(HouseRules.policy)?.castability)
    let limits = CastLimits(
      wall: wall.map(Millimetres.init) ?? ofHouse.wall, prong: prong.map(Millimetres.init) ?? ofHouse.prong,
      buildVolume: buildVolume)
    let reader = drafts.reader
    try DraftRound.run(drafts.file, form: drafts.form(output)) { (path: String) throws(DraftRefusal) in
      CastabilityReport(try reader.checked(path, limits: limits))
    }
  }

  func validate() throws {
    for (name, length) in [("--wall", wall), ("--prong", prong)] {
      guard let length, !(length.isFinite && length > 0) else { continue }
      throw ValidationError("\(name): \(length) is no thickness; give millimetres above zero.")
    }
  }
}

extension BuildVolume: ExpressibleByArgument {
  /// Reads `120x60x60`.
  public init?(argument: String) {
    let sides = argument.split(separator: "x", omittingEmptySubsequences: false).compactMap { Double($0) }
    guard sides.count == 3, sides.allSatisfy({ $0.isFinite && $0 > 0 }) else { return nil }
    self.init(Millimetres(sides[0]), Millimetres(sides[1]), Millimetres(sides[2]))
  }
}
