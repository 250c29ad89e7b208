import Quantities

/// Why weighed pieces give no final price.
public enum SettlementFault: Error, Sendable, Hashable {
  /// More or fewer pieces were weighed than quoted.
  case otherCount(weighed: Int, quoted: Int)
  /// A line needs the weight of a part that nobody weighed.
  case partNotWeighed(String, line: String)
  /// A part was weighed that no line is charged by.
  case unknownPart(String)
  /// A sum beyond what money can be.
  case tooLarge
}
