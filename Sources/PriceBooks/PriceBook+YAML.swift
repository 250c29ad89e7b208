import HouseFiles
import Quoting

extension PriceBook {
  /// Reads a house's prices from YAML.
  ///
  /// Every key must be there and none that is not known; every number has its unit; bands cover everything once.
  ///
  /// - Parameters:
  ///   - yaml: the whole file.
  ///   - file: what to call it in faults.
  /// - Throws: everything that is wrong, by line and key.
  public init(yaml: String, file: String) throws(HouseFileFaults) {
    self = try HouseFile.read(yaml, file: file, keys: BookReader.keys) { BookReader($0).book() }
  }
}
