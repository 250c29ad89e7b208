/// What a house puts on its papers beside the figures.
public struct Letterhead: Sendable, Hashable {
  /// The house's name and address, line by line.
  public let lines: [String]
  /// The house's own terms, paragraph by paragraph.
  public let terms: [String]
  /// The paper's number in the house's books; nothing where the house gives none.
  public let number: String?
  /// Whom it is for, line by line.
  public let client: [String]

  /// Makes a letterhead.
  public init(lines: [String], terms: [String] = [], number: String? = nil, client: [String] = []) {
    self.lines = lines
    self.terms = terms
    self.number = number
    self.client = client
  }
}
