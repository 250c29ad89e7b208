// The names under which events are kept, and the version of each: a format.

/// An event as journals keep it: under a name, in a version of its own.
public protocol JournalEvent: Sendable, Hashable, Codable {
  /// What happened, for journals and programs: `money.settled`.
  var name: String { get }
  /// Every name that there is, with the version that this program writes.
  static var versions: [String: Int] { get }
}

extension OrderEvent: JournalEvent {
  /// Every name that there is, with the version that this program writes.
  public static let versions = EventNames.versions(
    later: [:],
    EventNames.of(
      CodingKeys.allCases,
      but: [
        .intake, .rounds, .price, .money, .work, .sending, .sample, .bulk, .customization, .cart, .clock, .checks,
        .parcel, .request,
      ]),
    EventNames.of(IntakeEvent.CodingKeys.self, in: "intake"),
    EventNames.of(RoundEvent.CodingKeys.self, in: "rounds"),
    EventNames.of(PriceEvent.CodingKeys.self, in: "price"),
    EventNames.of(MoneyEvent.CodingKeys.self, in: "money"),
    EventNames.of(WorkEvent.CodingKeys.self, in: "work"),
    EventNames.of(SendingEvent.CodingKeys.self, in: "sending"),
    EventNames.of(SampleEvent.CodingKeys.self, in: "sample"),
    EventNames.of(BulkEvent.CodingKeys.self, in: "bulk"),
    EventNames.of(CustomizationEvent.CodingKeys.self, in: "customization"),
    EventNames.of(CartEvent.CodingKeys.self, in: "cart"),
    EventNames.of(ClockEvent.CodingKeys.self, in: "clock"),
    EventNames.of(CheckEvent.CodingKeys.self, in: "checks"),
    EventNames.of(ParcelEvent.CodingKeys.self, in: "parcel"),
    EventNames.of(RequestEvent.CodingKeys.self, in: "request"))
}

extension CaseEvent: JournalEvent {
  /// Every name that there is, with the version that this program writes.
  public static let versions = EventNames.versions(
    later: [:],
    EventNames.of(CodingKeys.allCases, but: [.inquiry, .remedy, .money]),
    EventNames.of(InquiryEvent.CodingKeys.self, in: "inquiry"),
    EventNames.of(RemedyEvent.CodingKeys.self, in: "remedy"),
    EventNames.of(CaseMoneyEvent.CodingKeys.self, in: "money"))
}

extension AccountEvent: JournalEvent {
  /// Every name that there is, with the version that this program writes.
  public static let versions = EventNames.versions(
    later: [:],
    EventNames.of(CodingKeys.allCases, but: [.deposit, .profile]),
    EventNames.of(DepositEvent.CodingKeys.self, in: "deposit"),
    EventNames.of(ProfileEvent.CodingKeys.self, in: "profile"))
}

private enum EventNames {
  /// The names of a theme's events.
  static func of<Key: CodingKey & CaseIterable>(_ keys: Key.Type, in theme: String) -> [String] {
    keys.allCases.map { "\(theme).\($0.stringValue)" }
  }

  /// The names of events that belong to no theme.
  static func of<Key: CodingKey & Equatable>(_ keys: [Key], but themes: [Key]) -> [String] {
    keys.filter { !themes.contains($0) }.map(\.stringValue)
  }

  /// All of them are of version 1, but those that stand in `later`.
  static func versions(later: [String: Int], _ names: [String]...) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: names.joined().map { ($0, later[$0] ?? 1) })
  }
}
