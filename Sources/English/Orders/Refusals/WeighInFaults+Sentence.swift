import Quantities
import Quoting

extension SettlementFault {
  /// Why weighed pieces give no final price, and what to do.
  public var sentence: String {
    switch self {
    case .otherCount(let weighed, let quoted):
      "\(weighed) pieces were weighed and \(quoted) quoted. Weigh each piece, or enter the total weight with the count."
    case .partNotWeighed(let part, let line):
      part.isEmpty
        ? "Line \(line) follows the weight of the whole piece. Weigh it as a whole."
        : "Line \(line) follows the weight of \(part), which was not weighed. Weigh it before assembly, or let the gross "
          + "weight be split by the estimated shares."
    case .unknownPart(let part): "No line is charged by the weight of \(part). Name a part of the quote."
    case .tooLarge: "The amount is too large to calculate with. Check the weights."
    }
  }
}

extension SharedWeighInFault {
  /// Why a weight is not split over the parts of a piece, and what to do.
  public var sentence: String {
    switch self {
    case .noParts: "There is no part to split the weight over. Name the parts and their alloys."
    case .weighsNothing(let part, let grams): "\(part) weighs \(grams). Enter a weight above zero."
    case .negativeStones(let carats): "Stones cannot weigh \(carats). Correct their weight."
    case .noMetalLeft(let gross, let stones):
      "Stones of \(stones) leave no metal in \(gross). Check the stones and the scale."
    case .tooHeavy: "More than 1000000 g is no piece of jewelry. Check the unit."
    }
  }
}
