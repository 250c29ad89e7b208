import TestSupport

/// A disk under the files of a workshop: what was synced, and what was done since, which the loss of power may keep, drop,
/// tear or put in another order.
///
/// Bytes of a file are kept for certain once that file is synced, names in a folder once the folder is.
struct SimulatedDisk {
  /// What was done to a file since it was last synced.
  enum Change {
    case write(at: Int, [UInt8])
    case cut(to: Int)
  }

  private struct File {
    var synced: [UInt8] = []
    var changes: [Change] = []
  }

  private enum NameChange {
    case made(String, file: Int)
    case renamed(String, to: String)
    case removed(String)
  }

  private var files: [File] = []
  private var syncedNames: [String: Int] = [:]
  private var nameChanges: [NameChange] = []
  private var names: [String: Int] = [:]

  /// A disk on which these files are.
  init(_ content: [String: [UInt8]]) {
    for (name, bytes) in content.sorted(by: { $0.key < $1.key }) {
      names[name] = files.count
      files.append(File(synced: bytes))
    }
    syncedNames = names
  }

  /// Does what a call did; nothing for calls that change nothing.
  ///
  /// - Returns: whether anything was done.
  mutating func apply(_ call: SystemCall, _ path: String, _ second: String?) -> Bool {
    switch call.name {
    case "create": make(path)
    case "write":
      guard let file = names[path] else { return false }
      files[file].changes.append(.write(at: call.offset, call.bytes))
    case "cut":
      guard let file = names[path] else { return false }
      files[file].changes.append(.cut(to: call.offset))
    case "sync": sync(path)
    case "rename":
      guard let second, let file = names.removeValue(forKey: path) else { return false }
      names[second] = file
      nameChanges.append(.renamed(path, to: second))
    case "unlink":
      guard names.removeValue(forKey: path) != nil else { return false }
      nameChanges.append(.removed(path))
    default: return false
    }
    return true
  }

  private mutating func make(_ path: String) {
    if let file = names[path] { return files[file].changes.append(.cut(to: 0)) }
    names[path] = files.count
    nameChanges.append(.made(path, file: files.count))
    files.append(File())
  }

  private mutating func sync(_ path: String) {
    if let file = names[path] {
      files[file].synced = Self.applied(files[file].changes, to: files[file].synced)
      files[file].changes = []
      return
    }
    // Names become durable in the order in which they changed, as in every file system that logs them.
    let last = nameChanges.lastIndex { Self.folder(of: $0) == path }
    guard let last else { return }
    syncedNames = Self.applied(nameChanges[...last], to: syncedNames)
    nameChanges.removeSubrange(...last)
  }

  private static func folder(of change: NameChange) -> String {
    let name =
      switch change {
      case .made(let name, _), .removed(let name): name
      case .renamed(_, let name): name
      }
    return name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
  }

  private static func applied(_ changes: some Sequence<NameChange>, to names: [String: Int]) -> [String: Int] {
    var names = names
    for change in changes {
      switch change {
      case .made(let name, let file): names[name] = file
      case .removed(let name): names[name] = nil
      case .renamed(let old, let new): names[new] = names.removeValue(forKey: old)
      }
    }
    return names
  }

  private static func applied(_ changes: some Sequence<Change>, to bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for change in changes {
      switch change {
      case .cut(let length):
        if length < bytes.count { bytes.removeLast(bytes.count - length) }
        if length > bytes.count { bytes += [UInt8](repeating: 0, count: length - bytes.count) }
      case .write(let place, let new):
        if bytes.count < place + new.count { bytes += [UInt8](repeating: 0, count: place + new.count - bytes.count) }
        bytes.replaceSubrange(place..<(place + new.count), with: new)
      }
    }
    return bytes
  }

  /// What is there after the loss of power, or of the program alone.
  func image(_ loss: Loss, _ chance: inout SplitMix64) -> [String: [UInt8]] {
    let kept = loss.losesPower ? chance.count(0...nameChanges.count) : nameChanges.count
    return Self.applied(nameChanges.prefix(kept), to: syncedNames).mapValues { file in
      Self.applied(loss.kept(files[file].changes, &chance), to: files[file].synced)
    }
  }
}

/// What became of all that was not synced.
enum Loss: String, CaseIterable, Sendable {
  /// All of it is there: the program alone was killed.
  case none
  /// Some of the writes never came to the disk.
  case dropped
  /// Some did, in another order.
  case reordered
  /// One of the last is there in part, by sectors of 512 bytes.
  case torn

  var losesPower: Bool { self != .none }

  func kept(_ changes: [SimulatedDisk.Change], _ chance: inout SplitMix64) -> [SimulatedDisk.Change] {
    switch self {
    case .none: return changes
    case .dropped: return changes.filter { _ in chance.happens(50) }
    case .reordered: return changes.filter { _ in chance.happens(70) }.shuffled(using: &chance)
    case .torn:
      guard !changes.isEmpty else { return [] }
      let place = chance.count(0...(changes.count - 1))
      guard case .write(let offset, let bytes) = changes[place] else { return Array(changes[..<place]) }
      let sectors = stride(from: 0, to: bytes.count, by: 512).filter { _ in chance.happens(50) }
      return changes[..<place]
        + sectors.map { .write(at: offset + $0, Array(bytes[$0..<min($0 + 512, bytes.count)])) }
    }
  }
}
