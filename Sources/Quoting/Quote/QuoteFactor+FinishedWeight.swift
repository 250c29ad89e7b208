import Quantities

extension QuoteFactor {
  /// The name under which a piece's finished weight enters a line.
  static let finishedWeightName = "finished weight"

  /// The finished weight of a piece of one metal, or of a part of it in its own.
  public static func finishedWeight(_ grams: WeighedGrams, of part: String? = nil) -> QuoteFactor {
    QuoteFactor(part.map { "\(finishedWeightName) of \($0)" } ?? finishedWeightName, .times, grams.value, "g")
  }

  /// Whether the number is a finished weight.
  public var isFinishedWeight: Bool { unit == "g" && name.hasPrefix(Self.finishedWeightName) }

  /// The part whose finished weight it is; nil for the whole piece.
  public var weighedPart: String? {
    let before = "\(Self.finishedWeightName) of "
    return isFinishedWeight && name.hasPrefix(before) ? String(name.dropFirst(before.count)) : nil
  }
}
