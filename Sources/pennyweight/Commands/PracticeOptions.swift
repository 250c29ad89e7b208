import Alloys
import ArgumentParser
import CSVFiles
import Workshop

/// How the house casts and finishes, where it differs from the program's defaults.
struct PracticeOptions: ParsableArguments {
  @Option(
    name: .customLong("practice-file"),
    help: ArgumentHelp(
      "The house's own practice: CSV with the columns key, low, value, high, source; keys \(Self.keys).",
      valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var file: String?

  @Option(
    help: ArgumentHelp("Weight of the raw casting over the draft's; FACTOR or LOW:EXPECTED:HIGH.", valueName: "factor"))
  var castFactor: String?

  @Option(
    help: ArgumentHelp(
      "Linear shrinkage in percent, for a house that does not scale its patterns; replaces the cast factor.",
      valueName: "percent"))
  var shrinkage: String?

  @Option(help: ArgumentHelp("What finishing takes off the surface, in mm; MM or LOW:EXPECTED:HIGH.", valueName: "mm"))
  var finishingDepth: String?

  @Option(
    help: ArgumentHelp(
      "What finishing takes in percent of the casting, whatever its surface; replaces the depth.", valueName: "percent")
  )
  var finishingLoss: String?

  @Option(help: ArgumentHelp("Sprue and button in percent of the casting.", valueName: "percent"))
  var sprue: String?

  @Option(help: ArgumentHelp("What the pattern is made of: wax, castable-resin.", valueName: "material"))
  var pattern: String?

  private static let keys = CastingPractice.Key.allCases.map(\.rawValue).joined(separator: ", ")

  /// The defaults, the house's file or what it `adopted` over them, the options over both.
  func practice(
    _ catalogue: AlloyCatalogue, _ adopted: HouseSheet? = nil
  ) throws(CommandRefusal) -> CastingPractice {
    let file = self.file ?? adopted?.file
    let text: String? = if let given = self.file { try SettingsFile.text(at: given) } else { adopted?.text }
    do throws(CSVFaults<CSVProblem>) {
      var practice = CastingPractice.standard
      if let file, let text { practice = try practice.overridden(by: text, source: file, catalogue: catalogue) }
      for setting in settings {
        practice = try practice.setting(setting.key, to: setting.text, source: setting.option, catalogue: catalogue)
      }
      return practice
    } catch {
      throw CommandRefusal(fault: error.description)
    }
  }

  /// The options that were given.
  private var settings: [(key: CastingPractice.Key, option: String, text: String)] {
    let options: [(CastingPractice.Key, String, String?)] = [
      (.castWeightFactor, "--cast-factor", castFactor), (.linearShrinkage, "--shrinkage", shrinkage),
      (.finishingDepth, "--finishing-depth", finishingDepth), (.finishingLoss, "--finishing-loss", finishingLoss),
      (.sprue, "--sprue", sprue), (.pattern, "--pattern", pattern),
    ]
    return options.compactMap { key, option, text in text.map { (key, option, $0) } }
  }

  func validate() throws {
    try exclude(("--cast-factor", castFactor), ("--shrinkage", shrinkage))
    try exclude(("--finishing-depth", finishingDepth), ("--finishing-loss", finishingLoss))
    // A pattern may be of the house's own catalogue, which is not read yet.
    for setting in settings where setting.key != .pattern {
      do throws(CSVFaults<CSVProblem>) {
        _ = try CastingPractice.standard.setting(setting.key, to: setting.text, source: setting.option)
      } catch {
        let faults = error.faults.map { "\(setting.option): \($0.problem.whatIsWrong); \($0.problem.whatToDo)." }
        throw ValidationError(faults.joined(separator: "\n"))
      }
    }
  }

  private func exclude(_ one: (name: String, text: String?), _ other: (name: String, text: String?)) throws {
    guard one.text != nil, other.text != nil else { return }
    throw ValidationError("\(one.name) and \(other.name) exclude each other; give one of them.")
  }
}
