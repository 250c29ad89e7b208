import Alloys
import CSVFiles
import English
import Quantities
import Quoting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file of fixes: rows are only ever added, one writer at a time.
struct FixFile {
  /// Where it is.
  let path: String
  private let isOwn: Bool

  /// The file that was named, or the user's own under XDG_DATA_HOME.
  init(named path: String?) {
    isOwn = path == nil
    self.path = path ?? Self.userData + "/pennyweight/fixes.csv"
  }

  /// The fixes in it; none where the user's own file was never written.
  func read() throws(CommandRefusal) -> FixBook {
    if isOwn && access(path, F_OK) != 0 { return .empty }
    return try parse(try SettingsFile.text(at: path))
  }

  /// Adds the fixes that are not in it yet and returns them.
  ///
  /// The file is locked, read, and grown by one write that is taken back if the disk takes only a part of it.
  func add(_ new: FixBook, confirmedBecause reason: String? = nil) throws -> FixBook {
    if isOwn { makeFolders() }
    let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw OutputFailure(errno: errno, file: path) }
    defer { close(file) }
    guard flock(file, LOCK_EX) == 0 else { throw OutputFailure(errno: errno, file: path) }
    let text = try Refusing.ending { () throws(CommandRefusal) in try SettingsFile.text(at: path) }
    let additions = try Refusing.ending { () throws(CommandRefusal) in try self.additions(new, reason, to: text) }
    if additions.fixes.isEmpty { return additions }
    let start = text.isEmpty ? FixBook.header : text.hasSuffix("\n") ? "" : "\n"
    try append(start + additions.lines, to: file, after: off_t(text.utf8.count))
    return additions
  }

  private func additions(_ new: FixBook, _ reason: String?, to text: String) throws(CommandRefusal) -> FixBook {
    let known = text.isEmpty ? FixBook.empty : try parse(text)
    let doubted = known.implausible(among: new)
    if !doubted.isEmpty && reason == nil {
      throw CommandRefusal(
        fault: (FirstLines.of(doubted, \.sentence) + [FixConfirmation.advice]).joined(separator: "\n"))
    }
    do throws(FixNameTaken) {
      return try known.additions(from: reason.map { new.confirmed(doubted, because: $0) } ?? new)
    } catch {
      throw CommandRefusal(path, error.description)
    }
  }

  private func parse(_ text: String) throws(CommandRefusal) -> FixBook {
    do throws(CSVFaults<CSVProblem>) {
      return try FixBook.parse(text: text, source: path)
    } catch {
      throw CommandRefusal(fault: error.description)
    }
  }

  private func append(_ text: String, to file: Int32, after length: off_t) throws(OutputFailure) {
    let bytes = Array(text.utf8)
    let written = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard written == bytes.count, fsync(file) == 0 else {
      let failure = OutputFailure(errno: written < 0 ? errno : ENOSPC, file: path)
      ftruncate(file, length)
      throw failure
    }
  }

  /// Makes the folders above the file, readable by the user alone; what cannot be made is told when it is opened.
  private func makeFolders() {
    for (index, letter) in path.enumerated() where letter == "/" && index > 0 {
      mkdir(String(path.prefix(index)), 0o700)
    }
  }

  private static var userData: String {
    if let folder = variable("XDG_DATA_HOME"), folder.hasPrefix("/") { return folder }
    return (variable("HOME") ?? ".") + "/.local/share"
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
