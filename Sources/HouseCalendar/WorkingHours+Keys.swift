// The keys under which working hours are stored: a format.

extension WorkingHours {
  enum CodingKeys: String, CodingKey, CaseIterable { case aroundTheClock, between }
  enum BetweenCodingKeys: String, CodingKey { case fromMinute, toMinute }
}
