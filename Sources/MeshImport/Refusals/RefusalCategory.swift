/// What kind of refusal it is, with the exit status that stands for it (sysexits.h).
public enum RefusalCategory: Int32, CaseIterable, Sendable {
  /// The file was read and cannot be a draft that is measured: EX_DATAERR.
  case dataError = 65
  /// The file is missing or cannot be read: EX_NOINPUT.
  case noInput = 66
  /// A library that reads it is missing: EX_UNAVAILABLE.
  case unavailable = 69
}
