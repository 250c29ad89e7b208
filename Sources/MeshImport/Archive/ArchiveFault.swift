/// What is wrong with a ZIP archive.
public enum ArchiveFault: Error, Sendable, Hashable, Codable {
  /// It ends before its directory, or the directory points out of the file.
  case cut
  /// It is of several files, or its directory has more entries than are read.
  case tooManyEntries(Int, most: Int)
  /// An entry's name leaves the archive, or stands twice.
  case badName(String)
  /// An entry is encrypted.
  case encrypted(String)
  /// An entry is packed in a way that is not read; its number in the ZIP specification.
  case unknownMethod(Int, in: String)
  /// Two entries share bytes, as in archives that are made to fill a disk.
  case overlapping(String)
  /// An entry holds other bytes than its directory says.
  case damaged(String)
  /// An entry unpacks to more than is read.
  case tooLarge(String)
}
