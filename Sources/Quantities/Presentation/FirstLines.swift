/// A list for people that may be as long as a stranger's file makes it: its beginning, and how much more there is.
public enum FirstLines {
  /// So many lines are shown.
  public static let most = 50

  /// The first lines, and one with the count of the others where there are more; no line that is not shown is made.
  public static func of<List: Collection>(_ list: List, _ line: (List.Element) -> String) -> [String] {
    let shown = list.prefix(most).map(line)
    return list.count > most ? shown + ["and \(grouped(list.count - most)) more"] : shown
  }

  /// A count with a gap between thousands: `99 950`.
  public static func grouped(_ count: Int) -> String {
    let digits = String(count.magnitude)
    let groups = stride(from: digits.count, to: 0, by: -3).map { digits.dropLast(digits.count - $0).suffix(3) }
    return (count < 0 ? "-" : "") + groups.reversed().joined(separator: " ")
  }
}
