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
    let digits = Array(String(count.magnitude).utf8)
    var text = count < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += " " }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }
}
