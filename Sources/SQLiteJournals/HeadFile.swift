import Journals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file beside the database that says how far the workshop goes: `workshop.head`.
///
/// Three lines of one length. Before each commit its head is written to the first or the second, in turn, and synced: so
/// the last two heads that were intended are there whatever happens. After it the head is written to the third, which says
/// that the commit was made. A kill before the first write leaves all as it was; between the two, database and file agree
/// by one of the first two lines; after the second, by all. A line that was torn does not fit its own digest and is passed
/// over. What is confirmed in the third line and is not in the database was lost.
struct HeadFile: Sendable {
  private static let length = 512
  let path: String

  /// The file beside a database.
  init(besides database: String) {
    path = (database.hasSuffix(".sqlite") ? String(database.dropLast(7)) : database) + ".head"
  }

  /// What stands in it: the heads that were intended, and the last that is known to have been committed.
  struct Content: Sendable {
    var intended: [WorkshopHead] = []
    var committed: WorkshopHead?
  }

  /// Reads it; nothing where there is none.
  func read() throws(StorageTrouble) -> Content {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return Content() }
      throw trouble()
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 3 * Self.length)
    let count = pread(file, &bytes, bytes.count, 0)
    guard count >= 0 else { throw trouble() }
    let lines = (0..<3).map { line in
      WorkshopHead(
        String(decoding: bytes[line * Self.length..<(line + 1) * Self.length], as: UTF8.self)
          .trimmed)
    }
    return Content(intended: lines[0...1].compactMap { $0 }, committed: lines[2])
  }

  /// Writes the head that a commit will have, and waits until it is on the disk.
  func intend(_ head: WorkshopHead) throws(StorageTrouble) { try write(head, line: head.commits % 2, syncs: true) }

  /// Writes that the commit was made.
  func confirm(_ head: WorkshopHead) throws(StorageTrouble) { try write(head, line: 2, syncs: false) }

  /// Makes the file anew for what the database holds.
  func renew(_ head: WorkshopHead) throws(StorageTrouble) {
    unlink(path)
    try intend(head)
    try confirm(head)
  }

  /// Waits until the file's name is on the disk too.
  private func syncFolder() throws(StorageTrouble) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw trouble() }
    defer { close(descriptor) }
    if fsync(descriptor) != 0 { throw trouble() }
  }

  private func write(_ head: WorkshopHead, line: Int, syncs: Bool) throws(StorageTrouble) {
    let isNew = access(path, F_OK) != 0
    let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw trouble() }
    defer { close(file) }
    let text = Array(head.description.utf8)
    let bytes = text + [UInt8](repeating: 0x20, count: Self.length - text.count - 1) + [0x0A]
    guard pwrite(file, bytes, bytes.count, off_t(line * Self.length)) == bytes.count else { throw trouble() }
    guard syncs else { return }
    if fsync(file) != 0 { throw trouble() }
    if isNew { try syncFolder() }
  }

  private func trouble() -> StorageTrouble {
    let code = errno
    let kind: StorageTrouble.Kind =
      switch code {
      case ENOSPC, EDQUOT: .full
      case EACCES, EPERM, EROFS: .notPermitted
      default: .unavailable
      }
    return StorageTrouble(kind, at: path, String(cString: strerror(code)))
  }
}

extension HeadFile.Content {
  /// What is wrong between the file and the database; nil where they agree.
  func fault(against head: WorkshopHead) -> StorageFault? {
    let all = intended + (committed.map { [$0] } ?? [])
    // Before the first commit there may be no file yet.
    if all.isEmpty { return head.commits == 0 ? nil : .headMissing }
    // The first may have been cut off before it was made.
    if head.commits == 0, committed == nil, all.allSatisfy({ $0.commits == 1 && $0.workshop == head.workshop }) {
      return nil
    }
    if all.contains(where: { $0.workshop != head.workshop }) { return .headOfAnotherWorkshop }
    if let committed, committed.commits > head.commits { return .lostCommits(committed.commits - head.commits) }
    if all.contains(head) { return nil }
    return .headDiffers(database: head.commits, file: all.map(\.commits).max() ?? 0)
  }
}

extension String {
  /// Without the spaces and the line's end that fill it up.
  fileprivate var trimmed: String {
    var text = Substring(self)
    while let last = text.unicodeScalars.last, last == " " || last == "\n" || last == "\0" {
      text.unicodeScalars.removeLast()
    }
    return String(text)
  }
}
