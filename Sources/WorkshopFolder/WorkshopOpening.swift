/// What a workshop's folder is opened for.
public enum WorkshopOpening: Sendable, Hashable, CaseIterable {
  /// A new one is made; one that is there already is refused.
  case new
  /// One that is there is read and written, and brought up to this version of the program.
  case toWrite
  /// As `toWrite`, and made where there is none.
  case toWriteOrNew
  /// One that is there is read and left as it is.
  case toRead
}
