import HousePolicies
import Journals
import Orders
import Quoting

/// An event of a house's journal, or of the journal of fixes.
enum HouseEvent {
  case policy(HousePolicy)
  case prices(PriceBook)
  case alloys(HouseSheet)
  case practice(HouseSheet)
  case fix(MetalFix)

  /// The names under which they are kept; a format.
  enum Name: String, CaseIterable {
    case policy = "policy-adopted"
    case prices = "prices-adopted"
    case alloys = "alloys-adopted"
    case practice = "practice-adopted"
    case fix = "fix-added"

    /// The version that this program writes.
    var version: Int { 1 }
  }

  /// Reads an event back.
  init(_ event: RecordedEvent) throws(WorkshopRefusal) {
    guard let name = Name(rawValue: event.name) else {
      throw .damaged(event.journal, "entry \(event.sequence): a house has no event \(event.name)")
    }
    do {
      self =
        switch name {
        case .policy: .policy(try KeptForm.adopted(HousePolicy.self, as: name, from: event.body))
        case .prices: .prices(try KeptForm.adopted(PriceBook.self, as: name, from: event.body))
        case .alloys: .alloys(try KeptForm.adopted(HouseSheet.self, as: name, from: event.body))
        case .practice: .practice(try KeptForm.adopted(HouseSheet.self, as: name, from: event.body))
        case .fix: .fix(try KeptForm.adopted(MetalFix.self, as: name, from: event.body))
        }
    } catch {
      throw WorkshopRefusal(reading: event.journal, error)
    }
  }

  /// The event as it is kept.
  var kept: NewEvent {
    switch self {
    case .policy(let policy): Self.kept(.policy, policy)
    case .prices(let book): Self.kept(.prices, book)
    case .alloys(let sheet): Self.kept(.alloys, sheet)
    case .practice(let sheet): Self.kept(.practice, sheet)
    case .fix(let fix): Self.kept(.fix, fix)
    }
  }

  private static func kept(_ name: Name, _ adopted: some Codable) -> NewEvent {
    NewEvent(name.rawValue, body: JSONForm.bytes(HouseLine(name, adopted)))
  }

  /// The house that it names itself; nil where it names none.
  var house: String? {
    switch self {
    case .policy(let policy): policy.house
    case .prices(let book): book.house
    case .alloys, .practice, .fix: nil
    }
  }
}
