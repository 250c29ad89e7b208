import Meshes
import Quantities

/// Lengths and places as sentences about drafts have them.
enum Spelled {
  /// A number of millimetres, their squares or cubes, to three decimals.
  static func thousandths(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return "\(number)" }
    let count = Int64((abs(number) * 1000).rounded(.toNearestOrAwayFromZero))
    let fraction = String(count % 1000)
    let zeros = String(repeating: "0", count: 3 - fraction.count)
    return (number < 0 && count > 0 ? "-" : "") + "\(count / 1000).\(zeros)\(fraction)"
  }

  /// A small number to two digits that count: 0.000015.
  static func twoDigits(_ number: Double) -> String {
    guard number.isFinite, number.magnitude > 1e-12 else { return "0" }
    var (decimals, digit) = (1, number.magnitude)
    // At most twelve turns: the number is above 10^-12.
    while digit < 1 {
      digit *= 10
      decimals += 1
    }
    return FixedDecimals.string(number, decimals: decimals)
  }

  /// A place to three decimals, with its unit.
  static func place(_ place: SIMD3<Double>) -> String {
    "(\(thousandths(place.x)), \(thousandths(place.y)), \(thousandths(place.z))) mm"
  }

  /// A place to two decimals.
  static func roughPlace(_ place: SIMD3<Double>) -> String {
    "(" + (0..<3).map { Rounding.shown(Millimetres(place[$0])) }.joined(separator: ", ") + ")"
  }
}

extension FirstFew {
  /// The first of them between commas, and how many more there are.
  func listed(_ words: (Item) -> String) -> String {
    items.map(words).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  /// The first of them between semicolons, and how many more there are.
  func told(_ words: (Item) -> String) -> String {
    items.map(words).joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")
  }
}

extension FirstFew<SIMD3<Double>> {
  /// Where they are.
  var words: String { told(Spelled.place) }
}

extension FirstFew<Hole> {
  /// Where they are, how long around, of how many edges.
  var words: String {
    told {
      "a hole of \($0.edges) edges, \(Spelled.thousandths($0.length)) mm around, at \(Spelled.place($0.centre))"
    }
  }
}

extension ShellName {
  /// The shell by its number and its part.
  var words: String {
    if let part { return "shell \(number) (\(part))" }
    return isOnly ? "the only shell" : "shell \(number)"
  }
}

extension PlacedShell {
  /// The shell with its volume and its middle.
  var words: String { "\(name.words), \(Spelled.thousandths(volume.value)) mm³ around \(Spelled.place(centre))" }
}
