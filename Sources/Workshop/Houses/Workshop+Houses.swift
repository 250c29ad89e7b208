import HousePolicies
import Journals
import Orders
import Quantities
import Quoting

extension Workshop {
  /// What the workshop keeps of a house beside its rules.
  public func books(of house: String) async throws(WorkshopRefusal) -> HouseBooks {
    try Self.books(in: await recorded(ofHouse: house))
  }

  /// Adopts what a house works by, in one transaction; what is kept already is left as it is.
  ///
  /// - Returns: what is new.
  /// - Throws: where an edition was adopted with other rules or prices.
  public func adopt(
    _ policy: HousePolicy, prices: PriceBook? = nil, alloys: HouseSheet? = nil, practice: HouseSheet? = nil,
    asOf: UTCInstant
  ) async throws(WorkshopRefusal) -> [HouseAsset] {
    let house = policy.house
    let instruction = Instruction(by: Self.clock, at: asOf)
    let outcome = try await transact(instruction, holding: [], of: Self.journal(ofHouse: house), .uponWhatWasSeen) {
      _ async throws(WorkshopRefusal) in
      let recorded = try await recorded(ofHouse: house)
      let books = try Self.books(in: recorded)
      var new: [(asset: HouseAsset, event: HouseEvent)] = []
      if try !Self.isKept(policy, in: recorded) { new.append((.rules, .policy(policy))) }
      if let prices {
        let same = books.prices.last { $0.edition == prices.edition }
        if let same, same.settled(by: prices.settlement.rule) != prices {
          throw .priceEditionTaken(house: house, edition: prices.edition)
        }
        if same != prices { new.append((.prices, .prices(prices))) }
      }
      if let alloys, alloys.text != books.alloys?.text { new.append((.alloys, .alloys(alloys))) }
      if let practice, practice.text != books.practice?.text { new.append((.practice, .practice(practice))) }
      let appends = new.isEmpty ? [] : [try Self.append(new.map(\.event), toHouse: house, after: recorded)]
      return Decision(entries: new.map(\.asset), after: true, appends: appends)
    }
    return outcome.entries
  }

  /// The events of a house's journal as they are kept, oldest first.
  func recorded(ofHouse house: String) async throws(WorkshopRefusal) -> [RecordedEvent] {
    try await events(of: Self.journal(ofHouse: house))
  }

  /// An append to a house's journal at the version that was decided against.
  static func append(
    _ events: [HouseEvent], toHouse house: String, after known: [RecordedEvent]
  ) throws(WorkshopRefusal) -> JournalAppend {
    JournalAppend(to: try journal(ofHouse: house), at: JournalVersion(known.count), events.map(\.kept))
  }

  /// The editions of rules among a house's events.
  static func policies(in recorded: [RecordedEvent]) throws(WorkshopRefusal) -> [HousePolicy] {
    var policies: [HousePolicy] = []
    for event in recorded where event.name == HouseEvent.Name.policy.rawValue {
      if case .policy(let policy) = try HouseEvent(event) { policies.append(policy) }
    }
    return policies
  }

  /// Whether an edition of a house's rules is among its events.
  ///
  /// - Throws: where it is kept with other rules.
  static func isKept(_ policy: HousePolicy, in recorded: [RecordedEvent]) throws(WorkshopRefusal) -> Bool {
    guard let same = try policies(in: recorded).first(where: { $0.edition == policy.edition }) else { return false }
    if same != policy { throw .editionTaken(house: policy.house, edition: policy.edition) }
    return true
  }

  private static func books(in recorded: [RecordedEvent]) throws(WorkshopRefusal) -> HouseBooks {
    var (prices, alloys, practice): ([PriceBook], HouseSheet?, HouseSheet?) = ([], nil, nil)
    for event in recorded where event.name != HouseEvent.Name.policy.rawValue {
      switch try HouseEvent(event) {
      case .prices(let book): prices.append(book)
      case .alloys(let sheet): alloys = sheet
      case .practice(let sheet): practice = sheet
      case .policy, .fix: break
      }
    }
    return HouseBooks(prices: prices, alloys: alloys, practice: practice)
  }

  static func journal(ofHouse house: String) throws(WorkshopRefusal) -> JournalName {
    do throws(JournalNameFault) { return try JournalName(.house, house) } catch {
      throw .unknownHouse(house, known: [])
    }
  }
}

extension Workshop {
  /// The journal of fixes, which no house's own short name can be.
  private static let fixes = "fixes@workshop"

  /// The fixes that the workshop keeps, in the order in which they were added.
  public func fixes() async throws(WorkshopRefusal) -> FixBook {
    try Self.fixes(in: await recorded(ofHouse: Self.fixes))
  }

  /// Adds fixes that are not kept yet; one far from those before it only with the `reason` why it is right.
  ///
  /// - Returns: those that are new.
  /// - Throws: where a fix of that name is kept with another figure, or nobody would believe it.
  public func add(
    _ new: FixBook, confirmedBecause reason: String? = nil, asOf: UTCInstant
  ) async throws(WorkshopRefusal) -> FixBook {
    let instruction = Instruction(by: Self.clock, at: asOf)
    let outcome = try await transact(instruction, holding: [], of: Self.journal(ofHouse: Self.fixes), .alone) {
      _ async throws(WorkshopRefusal) in
      let recorded = try await recorded(ofHouse: Self.fixes)
      let known = try Self.fixes(in: recorded)
      let additions: [MetalFix]
      let doubted = known.implausible(among: new)
      if !doubted.isEmpty && reason == nil { throw .implausibleFixes(doubted) }
      let checked = reason.map { new.confirmed(doubted, because: $0) } ?? new
      do throws(FixNameTaken) { additions = try known.additions(from: checked).fixes } catch {
        throw .fixNameTaken(error)
      }
      let events = additions.map(HouseEvent.fix)
      let appends = events.isEmpty ? [] : [try Self.append(events, toHouse: Self.fixes, after: recorded)]
      return Decision(entries: additions, after: true, appends: appends)
    }
    return FixBook(outcome.entries)
  }

  private static func fixes(in recorded: [RecordedEvent]) throws(WorkshopRefusal) -> FixBook {
    var fixes: [MetalFix] = []
    for event in recorded {
      if case .fix(let fix) = try HouseEvent(event) { fixes.append(fix) }
    }
    return FixBook(fixes)
  }
}
