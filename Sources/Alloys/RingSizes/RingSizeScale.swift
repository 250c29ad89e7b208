/// In which way a ring's size is told.
public enum RingSizeScale: String, CaseIterable, Sendable {
  /// The inner circumference in millimetres (ISO 8653), as most of Europe does.
  case eu = "EU"
  /// Numbers with quarters: the inner circumference is 36.5 mm + 2.55 mm for each whole size.
  case us = "US"
  /// Letters with halves, by `UKRingSizes`.
  case uk = "UK"
}
