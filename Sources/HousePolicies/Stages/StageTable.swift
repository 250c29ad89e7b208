/// A house's outcomes: for every stage and every request just one.
public typealias StageTable = CompleteTable<StageTableRow>

/// The terms of one stage.
public struct StageTableRow: TableRow {
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

  /// Which stage.
  public var subject: Stage { stage }
}

extension StageTable {
  /// What holds where a house publishes nothing: a specialist decides everything, a cancelled order stays cancelled.
  public static var unpublished: Self {
    Self(each: { stage in
      let terms = RequestTerms(always: stage == .cancelled ? .refused : .refer, under: [.unpublished])
      return Row(stage: stage, cancel: terms, refund: terms, change: terms)
    })
  }

  /// The terms of a request at a stage.
  public func terms(_ request: StageRequest, at stage: Stage) -> RequestTerms {
    let row = row(about: stage)
    switch request {
    case .cancel: return row.cancel
    case .refund: return row.refund
    case .change: return row.change
    }
  }
}
