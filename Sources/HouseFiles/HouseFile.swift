import Yams

/// The way from a house's file to a value: the text as keys and values, all that is wrong at once.
public enum HouseFile {
  /// Reads a file with a reader of its own.
  ///
  /// - Parameters:
  ///   - yaml: the whole text.
  ///   - file: what to call it in faults.
  ///   - keys: the keys that may stand at its top.
  ///   - reader: takes the top, reports what is wrong with it, and may give nil where it did report something.
  /// - Returns: what the reader gives.
  /// - Throws: everything that is wrong, by line and key.
  public static func read<Value>(
    _ yaml: String, file: String, keys: [String], by reader: (Section) -> Value?
  ) throws(HouseFileFaults) -> Value {
    let log = FaultLog(file: file)
    let node = compose(yaml, log)
    try log.throwIfAny()
    let value = reader(Section(node, path: "", line: 1, keys: keys, log: log))
    try log.throwIfAny()
    guard let value else { preconditionFailure("a reader that gives nothing says why") }
    return value
  }

  /// The file as a tree, or a fault in the log.
  private static func compose(_ yaml: String, _ log: FaultLog) -> Node? {
    do {
      let node = try Yams.compose(yaml: yaml)
      if node == nil { log.report(.empty, key: "", line: 1) }
      return node
    } catch let error as YamlError {
      report(error, log)
    } catch {
      log.report(.notYAML("\(error)"), key: "", line: 1)
    }
    return nil
  }

  private static func report(_ error: YamlError, _ log: FaultLog) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      log.report(.notYAML(problem), key: "", line: mark.line)
    case .duplicatedKeysInMapping(let duplicates, let context):
      for key in duplicates { log.report(.repeatedKey, key: key, line: context.mark.line) }
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      log.report(.notYAML("\(error)"), key: "", line: 1)
    }
  }
}
