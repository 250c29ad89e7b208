import HousePolicies
import Quantities

extension JournalEntry: Codable {
  enum CodingKeys: String, CodingKey { case name, version, at, by, rules, event }

  /// Reads an entry of the versions that this program writes.
  ///
  /// Throws `OtherForm` for any other.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let name = try values.decodeIfPresent(String.self, forKey: .name)
    let version = try values.decodeIfPresent(Int.self, forKey: .version)
    guard let name, let version, version == Event.versions[name] else {
      throw OtherForm(name: name, version: version, known: name.flatMap { Event.versions[$0] })
    }
    event = try values.decode(Event.self, forKey: .event)
    guard event.name == name else {
      throw DecodingError.dataCorruptedError(
        forKey: .name, in: values, debugDescription: "it is called \(name) and tells of \(event.name)")
    }
    at = try values.decode(UTCInstant.self, forKey: .at)
    by = try values.decode(Actor.self, forKey: .by)
    rules = try values.decode([RuleID].self, forKey: .rules)
  }

  /// Writes the entry with the name and the version of its event.
  public func encode(to encoder: any Encoder) throws {
    guard let version = Event.versions[event.name] else { preconditionFailure("\(event.name) has no version") }
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(event.name, forKey: .name)
    try values.encode(version, forKey: .version)
    try values.encode(at, forKey: .at)
    try values.encode(by, forKey: .by)
    try values.encode(rules, forKey: .rules)
    try values.encode(event, forKey: .event)
  }
}

/// Something stored in another form than the one that is read here.
public struct OtherForm: Error, Sendable, Hashable {
  /// Its name; nil in the form of 0.1.0, which had none.
  public let name: String?
  /// Its version; nil in the form of 0.1.0, which had none.
  public let version: Int?
  /// The version of that name that this program writes; nil where it knows none.
  public let known: Int?

  /// Joins what was found to what is known.
  public init(name: String?, version: Int?, known: Int?) {
    self.name = name
    self.version = version
    self.known = known
  }

  /// Whether an earlier program wrote it, so that it can be brought up to date.
  public var isEarlier: Bool {
    guard let version else { return true }
    return known.map { version < $0 } ?? false
  }
}
