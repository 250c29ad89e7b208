import HouseFiles
import HousePolicies
import PolicyFiles
import PriceBooks
import Quantities
import Quoting

/// A house's two files as they stand, whatever is wrong with them.
struct HousePair {
  /// A file's path as it is shown, and its text.
  typealias File = (path: String, text: String)

  /// The rules; nil where the prices stand alone.
  let policy: File?
  /// The prices; nil where the rules stand alone.
  let prices: File?
  /// What was not looked at because it is not there, in a sentence; nil where both files are.
  let unchecked: String?

  /// The files of a house that comes with the program, or those at and beside a path.
  init(_ house: String) throws(CommandRefusal) {
    if let rules = HousePolicy.houses.first(where: { $0.name == house }) {
      policy = ("\(house).policy.yaml", rules.yaml)
      prices = PriceBook.houses.first { $0.name == house }.map { ("\(house).prices.yaml", $0.yaml) }
      unchecked = nil
      return
    }
    guard house.contains("/") || house.contains(".") else {
      let names = HousePolicy.houses.map(\.name).joined(separator: ", ")
      throw CommandRefusal(house, "no such house comes with the program (\(names)); name one or give a file's path")
    }
    let own = try SettingsFile.text(at: house)
    let isPolicy = own.split(separator: "\n").contains { $0.hasPrefix("ways:") } || HousePaths.isPolicy(house)
    let other = HousePaths.sibling(of: house).flatMap { path in (try? SettingsFile.text(at: path)).map { (path, $0) } }
    policy = isPolicy ? (house, own) : other
    prices = isPolicy ? other : (house, own)
    let missing = isPolicy ? "the price book" : "the policy"
    let place = HousePaths.sibling(of: house).map { "\($0.printable) is not there" }
    let why = place ?? "the file's name does not tell where it is"
    unchecked = other == nil ? "\(missing) was not checked: \(why)" : nil
  }

  /// The files that are there, the rules first.
  var files: [File] { [policy, prices].compactMap { $0 } }

  /// Everything that is wrong, a line each: with either file, or, where both are whole, with the two together.
  var faults: [String] {
    var faults: [String] = []
    let rules = policy.flatMap { file in
      Self.reading(&faults) { () throws(HouseFileFaults) in
        try HousePolicy(yaml: file.text, file: file.path, zones: SystemZones.rules)
      }
    }
    let book = prices.flatMap { file in
      Self.reading(&faults) { () throws(HouseFileFaults) in try PriceBook(yaml: file.text, file: file.path) }
    }
    guard let rules, let book, let path = policy?.path else { return faults }
    return faults + rules.disagreements(with: book).map { "\(path): \($0)" }
  }

  private static func reading<Value>(_ faults: inout [String], _ read: () throws(HouseFileFaults) -> Value) -> Value? {
    do throws(HouseFileFaults) {
      return try read()
    } catch {
      faults += FirstLines.of(error.faults, \.description)
      return nil
    }
  }
}
