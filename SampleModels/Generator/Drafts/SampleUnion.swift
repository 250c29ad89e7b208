import Quantities

/// What the exact union of a draft's shells gave, read from unions.csv.
public struct SampleUnion: Sendable, Hashable {
  /// The metal: outward shells joined, cavities taken out, stones left out.
  public let metal: CubicMillimetres
  /// The same with stones joined in as if they were metal: what a program sees that knows no stones.
  public let withStones: CubicMillimetres
  /// How many separate bodies the metal has.
  public let bodies: Int
  /// The program and version that made the union.
  public let tool: String

  /// The rows of a unions.csv by file name; rows of another form are left out.
  public static func read(_ text: String) -> [String: SampleUnion] {
    let rows = text.split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",").map(String.init) }
    return rows.reduce(into: [:]) { unions, row in
      guard row.count == 5, let metal = Double(row[1]), let all = Double(row[2]), let bodies = Int(row[3]) else {
        return
      }
      unions[row[0]] = SampleUnion(
        metal: CubicMillimetres(metal), withStones: CubicMillimetres(all), bodies: bodies, tool: row[4])
    }
  }
}
