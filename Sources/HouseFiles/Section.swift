import Quantities
import Yams

/// Keys and values of a house's file under reading; what is wrong goes to the log and a stand-in comes back.
///
/// A stand-in never leaves the loader: the file is refused if anything was logged.
public struct Section {
  let path: String
  let line: Int
  let log: FaultLog
  private let isThere: Bool
  private let values: [String: Node]
  private let order: [String]

  /// Reads a mapping whose keys must be among `keys`, or may be any where that is nil.
  init(_ node: Node?, path: String, line: Int, keys: [String]?, log: FaultLog) {
    self.path = path
    self.line = node?.line ?? line
    self.log = log
    guard let entries = node?.entries else {
      if let node { log.report(.notASection, key: path, line: node.line) }
      isThere = false
      values = [:]
      order = []
      return
    }
    var values: [String: Node] = [:]
    for entry in entries {
      let key = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      if let keys, !keys.contains(entry.key) {
        log.report(.unknownKey(known: keys), key: key, line: entry.line)
      }
      values[entry.key] = entry.value
    }
    isThere = true
    self.values = values
    order = entries.map(\.key)
  }

  /// The keys that are there, in the file's order.
  public var keys: [String] { order }

  /// Where a key stands, from the top.
  public func path(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// Whether the key is there.
  public func has(_ key: String) -> Bool { values[key] != nil }

  /// Whether a key's value is a section with a certain key, where a value has two forms.
  public func has(_ inner: String, in key: String) -> Bool {
    values[key]?.entries?.contains { $0.key == inner } ?? false
  }

  /// Logs what is wrong with a key's value, at the value's line.
  public func report(_ problem: HouseFileFault.Problem, _ key: String) {
    log.report(problem, key: path(key), line: values[key]?.line ?? line)
  }

  /// The value of a key that must be there.
  func node(_ key: String) -> Node? {
    if let node = values[key] { return node }
    // What is missing as a whole is told once, not again for each key in it.
    if isThere { report(.missingKey, key) }
    return nil
  }

  /// The keys and values below a key that must be there; without a list of keys, any are taken.
  public func section(_ key: String, keys: [String]?) -> Section {
    Section(node(key), path: path(key), line: line, keys: keys, log: log)
  }

  /// The entries of a list that must be there, each with its keys.
  public func list(_ key: String, keys: [String]) -> [Section] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      report(.notAList, key)
      return []
    }
    return sequence.enumerated().map { index, entry in
      Section(entry, path: "\(path(key))[\(index + 1)]", line: node.line, keys: keys, log: log)
    }
  }

  /// The words of a list that must be there.
  public func words(_ key: String) -> [String] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      report(.notAList, key)
      return []
    }
    return sequence.compactMap { entry in
      if case .scalar(let scalar) = entry { return scalar.string }
      log.report(.notAValue, key: path(key), line: entry.line)
      return nil
    }
  }

  /// One word, or a list of them with at least one, that must be there.
  public func oneOrMore(_ key: String) -> [String] {
    guard isList(key) else { return text(key).map { [$0] } ?? [] }
    let words = words(key)
    if words.isEmpty { report(.emptyList, key) }
    return words
  }

  /// Whether a key's value is a list.
  public func isList(_ key: String) -> Bool {
    if case .sequence = values[key] { return true }
    return false
  }

  /// Whether a key's value is a certain word, such as `any` or `none` in the place of a list or a number.
  public func isWord(_ word: String, _ key: String) -> Bool {
    if case .scalar(let scalar) = values[key] { return scalar.string == word }
    return false
  }
}
