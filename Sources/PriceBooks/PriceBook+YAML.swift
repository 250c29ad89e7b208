import Quoting
import Yams

extension PriceBook {
  /// Reads a house's prices from YAML.
  ///
  /// Every key must be there and none that is not known; every number has its unit; bands cover everything once.
  ///
  /// - Parameters:
  ///   - yaml: the whole file.
  ///   - file: what to call it in faults.
  /// - Throws: everything that is wrong, by line and key.
  public init(yaml: String, file: String) throws(PriceBookFaults) {
    let log = FaultLog(file: file)
    let node = Self.compose(yaml, log)
    try log.throwIfAny()
    let book = BookReader(Section(node, path: "", line: 1, keys: BookReader.keys, log: log)).book()
    try log.throwIfAny()
    guard let book else { throw PriceBookFaults(faults: []) }
    self = book
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
