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

  /// The project's own table, from `Data/uk-ring-sizes.csv`, which is part of the program.
  ///
  /// Sources differ: by BS 6820 a letter is 1.25 mm around from C at 40 mm; charts of jewelers take half a US size
  /// (1.275 mm) from A at 37.8 mm, some with a jump at J. The standard counts here.
  public static let standard: UKRingSizes = {
    do {
      let columns = ["size", "circumference_mm", "chart_mm", "source"]
      let rows = try readRows(PackageResources.uk_ring_sizes_csv, "uk-ring-sizes.csv", columns) { reader in
        let chart = reader.optional("chart_mm") { $0.size("chart_mm", below: 100) }
        guard let name = reader.text("size"), let around = reader.size("circumference_mm", below: 100),
          reader.text("source") != nil
        else { return Row?.none }
        return Row(name: name, circumference: around.millimetres, chart: chart.map(\.millimetres))
      }
      return UKRingSizes(rows: rows)
    } catch {
      preconditionFailure("the project's own ring sizes are at fault:\n\(error)")
    }
  }()

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

extension ExactDecimal {
  fileprivate var millimetres: Millimetres { Millimetres(Double(billionths) / 1e9) }
}
