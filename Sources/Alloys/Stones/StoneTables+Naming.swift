extension StoneTables {
  /// Whether a part of a draft looks like a stone by a name that its file gives it: `stone`, `Diamond.001`,
  /// `centerStone`, `cubic_zirconia`, `zuanshi`, `pırlanta`, `主钻石`.
  ///
  /// The name says a gem of the table or a word for a stone in one of the trade's languages, as words of its own, one or
  /// many of them; `sandstone`, `Steinfassung` and `gemini` do not. A setting that is named after its stone does, so that
  /// a person should confirm it.
  public func looksLikeStone(_ name: String) -> Bool { StoneWords.standard.areSaid(in: NameWords.of(name)) }
}
