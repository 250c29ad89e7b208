import FoundationEssentials
import HouseFiles
import HousePolicies
import PolicyFiles
import PriceBooks
import Quantities
import Quoting

/// A house's two files as they stand, whatever is wrong with them.
public struct HousePair: Sendable {
  /// A file's path as it is shown, and its text.
  public typealias File = (path: String, text: String)

  /// The rules; nil where the prices stand alone.
  public let policy: File?
  /// The prices; nil where the rules stand alone.
  public let prices: File?
  /// What was not looked at because it is not there; nil where both files are.
  public let unchecked: Unchecked?

  /// The file that is not there, and where it was looked for: nil where the other's name does not tell.
  public enum Unchecked: Sendable, Hashable {
    /// The rules.
    case policy(path: String?)
    /// The prices.
    case prices(path: String?)
  }

  /// The files of a house that comes with the program, or those at and beside a path.
  ///
  /// - Throws: where there is no such house or file.
  public init(_ house: String) throws(HouseRefused) {
    let house = Self.shortName(house)
    if let rules = HousePolicy.houses.first(where: { $0.name == house }) {
      policy = ("\(house).policy.yaml", rules.yaml)
      prices = PriceBook.houses.first { $0.name == house }.map { ("\(house).prices.yaml", $0.yaml) }
      unchecked = nil
      return
    }
    try Self.checkPath(house)
    let own = try Self.text(at: house)
    let isPolicy = own.split(separator: "\n").contains { $0.hasPrefix("ways:") } || HousePaths.isPolicy(house)
    let other = HousePaths.sibling(of: house).flatMap { path in (try? Self.text(at: path)).map { (path, $0) } }
    policy = isPolicy ? (house, own) : other
    prices = isPolicy ? other : (house, own)
    let place = HousePaths.sibling(of: house)
    unchecked = other == nil ? isPolicy ? .prices(path: place) : .policy(path: place) : nil
  }

  /// The files that are there, the rules first.
  public var files: [File] { [policy, prices].compactMap { $0 } }

  /// Everything that is wrong, a line each: with either file, or, where both are whole, with the two together.
  public var faults: [String] {
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

  /// The rules of a house's name, or of the path of one of its files, which has a slash or a point in it.
  public static func rules(of house: String) throws(HouseRefused) -> HousePolicy {
    let house = shortName(house)
    do throws(HouseFileFaults) {
      if let policy = try HousePolicy.house(house) { return policy }
    } catch {
      throw .faults(error)
    }
    try checkPath(house)
    let path = HousePaths.policy(of: house)
    let text = try text(at: path)
    do throws(HouseFileFaults) { return try HousePolicy(yaml: text, file: path, zones: SystemZones.rules) } catch {
      throw .faults(error)
    }
  }

  /// The price book of a house's name, or of the path of one of its files, which has a slash or a point in it.
  public static func prices(of house: String) throws(HouseRefused) -> PriceBook {
    let house = shortName(house)
    do throws(HouseFileFaults) {
      if let book = try PriceBook.house(house) { return book }
    } catch {
      throw .faults(error)
    }
    try checkPath(house)
    let path = HousePaths.prices(of: house)
    let text = try text(at: path)
    do throws(HouseFileFaults) { return try PriceBook(yaml: text, file: path) } catch { throw .faults(error) }
  }

  /// The short name of a house that comes with the program and is meant by it, or by the name that it shows, however its
  /// case, blanks and hyphens are typed; what is typed where none is meant.
  private static func shortName(_ typed: String) -> String {
    let names = HousePolicy.houses.map(\.name)
    if names.contains(typed) || typed.contains("/") || typed.contains(".") { return typed }
    func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    let meant = plain(typed)
    return names.first { plain($0) == meant } ?? names.first { name in
      (try? HousePolicy.house(name)).map { plain($0.name) == meant } ?? false
    } ?? typed
  }

  private static func checkPath(_ house: String) throws(HouseRefused) {
    guard house.contains("/") || house.contains(".") else {
      throw .unknown(house, known: HousePolicy.houses.map(\.name))
    }
  }

  private static func text(at path: String) throws(HouseRefused) -> String {
    guard let bytes = try? Data(contentsOf: URL(filePath: path)) else { throw .missing(path: path) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(path: path) }
    return text
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
