import HousePolicies
import Houses

/// Finds a house's rules: those that come with the program, or a file.
enum HouseRules {
  /// The rules of a house's name, or of the path of one of its files, which has a slash or a point in it.
  static func policy(_ house: String) throws -> HousePolicy {
    try Refusing.ending { () throws(CommandRefusal) in
      do throws(HouseRefused) { return try HousePair.rules(of: house) } catch { throw CommandRefusal(error) }
    }
  }
}

extension HousePair {
  /// The files of a house; where there are none, the program ends.
  static func given(_ house: String) throws -> HousePair {
    try Refusing.ending { () throws(CommandRefusal) in
      do throws(HouseRefused) { return try HousePair(house) } catch { throw CommandRefusal(error) }
    }
  }
}

extension HousePair.Unchecked {
  /// What was not checked and why.
  var sentence: String {
    switch self {
    case .policy(let path): "the policy was not checked: " + Self.reason(path)
    case .prices(let path): "the price book was not checked: " + Self.reason(path)
    }
  }

  private static func reason(_ path: String?) -> String {
    path.map { "\($0.printable) is not there" } ?? "the file's name does not tell where it is"
  }
}

extension CommandRefusal {
  /// Passes on why a house's files are not read.
  init(_ refused: HouseRefused) {
    switch refused {
    case .unknown(let house, let known):
      let names = known.joined(separator: ", ")
      self.init(house, "no such house comes with the program (\(names)); name one or give a file's path")
    case .missing(let path):
      self.init(path, "the file is missing or cannot be read; check the path", status: .missing)
    case .notText(let path): self.init(path, "the file is not UTF-8 text; save it in UTF-8")
    case .faults(let faults): self.init(fault: faults.description)
    }
  }
}
