import Quantities

extension HouseCalendar: Codable {
  private enum CodingKeys: String, CodingKey {
    case zone
    case workingDays
    case hours
    case holidays
  }

  /// Reads what `encode` writes; values that are no calendar are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let zone = try container.decode(ZoneRules.self, forKey: .zone)
    let workingDays = try container.decode(Set<Weekday>.self, forKey: .workingDays)
    let hours = try container.decode(WorkingHours.self, forKey: .hours)
    let holidays = try container.decode([CalendarDate].self, forKey: .holidays)
    do {
      try self.init(zone: zone, workingDays: workingDays, hours: hours, holidays: holidays)
    } catch {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "\(error)"))
    }
  }

  /// Writes the working days in the order of the week: equal calendars are the same bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(zone, forKey: .zone)
    try container.encode(Weekday.allCases.filter(workingDays.contains), forKey: .workingDays)
    try container.encode(hours, forKey: .hours)
    try container.encode(holidays, forKey: .holidays)
  }
}
