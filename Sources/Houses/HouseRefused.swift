import HouseFiles

/// Why a house's files are not read.
public enum HouseRefused: Error, Sendable {
  /// No house of that name comes with the program, which knows these.
  case unknown(String, known: [String])
  /// There is no file at the path, or it cannot be read.
  case missing(path: String)
  /// The file is not UTF-8.
  case notText(path: String)
  /// What stands in the file makes no house.
  case faults(HouseFileFaults)
}
