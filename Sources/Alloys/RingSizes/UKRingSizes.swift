import Quantities

/// The letters of British ring sizes.
public struct UKRingSizes: Sendable, Hashable {
  /// One letter.
  public struct Row: Sendable, Hashable {
    /// The letter, beyond Z with a number: `Z+1`.
    public let name: String
    /// The inner circumference by the standard.
    public let circumference: Millimetres
    /// The same by a jeweler's chart, where it has the letter: up to 0.55 mm more, less than half a letter.
    public let chart: Millimetres?
  }

  /// The letters, from the smallest.
  public let rows: [Row]

  /// The letters from A to Z, then Z+1 to Z+6.
  ///
  /// By BS 6820, C is 40 mm around and each letter 1.25 mm more (measurement.enacademic.com/2380); that counts here.
  /// Charts of jewelers take half a US size (1.275 mm) from A at 37.8 mm, some with a jump at J.
  public static let standard: UKRingSizes = {
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(Unicode.Scalar($0)) }
    let names = letters + (1...6).map { "Z+\($0)" }
    return UKRingSizes(
      rows: names.enumerated().map { place, name in
        Row(
          name: name, circumference: Millimetres(40 + 1.25 * Double(place - 2)),
          chart: place < charted.count ? charted[place].map { Millimetres($0) } : nil)
      })
  }()

  /// The chart of FJewellery in Business Manchester of 2023-05-15, from A to Z; Y is not in it.
  private static let charted: [Double?] = [
    37.8, 39.1, 40.4, 41.7, 42.9, 44.2, 45.5, 46.8, 48.0, 48.7, 50.0, 51.2, 52.5, 53.8, 55.1, 56.3, 57.6, 58.9, 60.2,
    61.4, 62.7, 64.0, 65.3, 66.6, nil, 68.5,
  ]

  /// The size nearest to a circumference, halves between letters counted; nothing beyond the table by more than a
  /// quarter of a letter.
  func nearest(to circumference: Millimetres) -> String? {
    let halves = self.halves
    guard let first = halves.first, let last = halves.last, halves.count > 1 else { return nil }
    let step = halves[1].circumference - first.circumference
    guard circumference >= first.circumference - step * 0.5, circumference <= last.circumference + step * 0.5 else {
      return nil
    }
    return halves.min { ($0.circumference - circumference).magnitude < ($1.circumference - circumference).magnitude }?
      .name
  }

  /// The circumference of a size by its name, `N` or `N½`.
  func circumference(of name: String) -> Millimetres? { halves.first { $0.name == name }?.circumference }

  /// Letters and the halves between them.
  private var halves: [(name: String, circumference: Millimetres)] {
    zip(rows, rows.dropFirst()).flatMap { row, next in
      [
        (row.name, row.circumference), (row.name + "½", (row.circumference + next.circumference) * 0.5),
      ]
    } + rows.suffix(1).map { ($0.name, $0.circumference) }
  }
}
