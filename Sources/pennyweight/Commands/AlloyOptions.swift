import Alloys
import ArgumentParser

/// Which alloys are weighed in.
struct AlloyOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Weigh in these alloys alone: a name or the beginning of some, 18k, 18k-yellow, platinum; separated by commas or \
      repeated.
      """,
      valueName: "alloys"))
  var alloy: [String] = []

  /// The alloys that were named, or all metals.
  func picked(from catalogue: AlloyCatalogue) throws(CommandRefusal) -> [Alloy] {
    if alloy.isEmpty { return catalogue.metals }
    // An empty word is kept: it picks nothing and is told so.
    let words = alloy.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    do throws(UnknownAlloy) {
      return try catalogue.selection(matchingAny: words)
    } catch {
      throw CommandRefusal(error)
    }
  }
}
