/// A house's outcomes: for every stage and every request just one.
public struct StageTable: Sendable, Hashable, Codable {
  /// The terms of one stage.
  public struct Row: Sendable, Hashable, Codable {
    /// Which stage.
    public let stage: Stage
    /// What follows when the client cancels.
    public let cancel: RequestTerms
    /// What follows when the client wants the money back.
    public let refund: RequestTerms
    /// What follows when the client wants something else.
    public let change: RequestTerms

    /// Makes a row.
    public init(stage: Stage, cancel: RequestTerms, refund: RequestTerms, change: RequestTerms) {
      self.stage = stage
      self.cancel = cancel
      self.refund = refund
      self.change = change
    }
  }

  /// A row for each stage, in the order of the stages.
  public let rows: [Row]

  /// Takes rows; nil unless each stage stands once.
  public init?(_ rows: [Row]) {
    guard rows.map(\.stage) == Stage.allCases else { return nil }
    self.rows = rows
  }

  private init(complete rows: [Row]) { self.rows = rows }

  /// What holds where a house publishes nothing: a specialist decides everything, a cancelled order stays cancelled.
  public static let unpublished = Self(
    complete: Stage.allCases.map { stage in
      let terms = RequestTerms(always: stage == .cancelled ? .refused : .refer, under: [.unpublished])
      return Row(stage: stage, cancel: terms, refund: terms, change: terms)
    })

  /// The terms of a request at a stage.
  public func terms(_ request: StageRequest, at stage: Stage) -> RequestTerms {
    guard let row = rows.first(where: { $0.stage == stage }) else {
      preconditionFailure("a table holds every stage")
    }
    switch request {
    case .cancel: return row.cancel
    case .refund: return row.refund
    case .change: return row.change
    }
  }

  private enum CodingKeys: String, CodingKey {
    case rows
  }

  /// Reads what `encode` writes; a table that lacks a stage is refused.
  public init(from decoder: any Decoder) throws {
    let rows = try decoder.container(keyedBy: CodingKeys.self).decode([Row].self, forKey: .rows)
    guard let table = Self(rows) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not every stage stands once"))
    }
    self = table
  }
}
