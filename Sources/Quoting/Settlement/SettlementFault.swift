import Quantities

/// Why weighed pieces give no final price.
public enum SettlementFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// More or fewer pieces were weighed than quoted.
  case otherCount(weighed: Int, quoted: Int)
  /// A line needs the weight of a part that nobody weighed.
  case partNotWeighed(String, line: String)
  /// A part was weighed that no line is charged by.
  case unknownPart(String)
  /// A sum beyond what money can be.
  case tooLarge

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .otherCount(let weighed, let quoted):
      "\(weighed) pieces were weighed and \(quoted) were quoted; weigh each of them, or give the total and the count"
    case .partNotWeighed(let part, let line):
      part.isEmpty
        ? "line \(line) follows the weight of the whole piece; weigh it as a whole"
        : "line \(line) follows the weight of \(part), which was not weighed; weigh it before assembly, or let the "
          + "gross weight be split by the estimated shares"
    case .unknownPart(let part): "no line is charged by the weight of \(part); name a part that the quote has"
    case .tooLarge: "the amount is beyond what can be reckoned; check the weights"
    }
  }
}
