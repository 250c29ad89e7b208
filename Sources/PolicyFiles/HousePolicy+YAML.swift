import HouseCalendar
import HouseFiles
import HousePolicies

extension HousePolicy {
  /// Reads how a house works from YAML.
  ///
  /// Every key must be there and none that is not known; every number has its unit; every term names its rules; ways,
  /// bands, windows and promises are proved whole.
  ///
  /// - Parameters:
  ///   - yaml: the whole file.
  ///   - file: what to call it in faults.
  ///   - zones: gives the rules of a time zone by its name; whoever may read files reads the system's.
  /// - Throws: everything that is wrong, by line and key.
  public init(
    yaml: String, file: String, zones: (String) throws -> ZoneRules = UTCAlone.rules
  ) throws(HouseFileFaults) {
    self = try withoutActuallyEscaping(zones) { (zones) throws(HouseFileFaults) in
      try HouseFile.read(yaml, file: file, keys: PolicyReader.keys) { PolicyReader($0, zones: zones).policy() }
    }
  }
}
