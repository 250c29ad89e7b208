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
  enum Name: String {
    case policy = "policy-adopted"
    case prices = "prices-adopted"
    case alloys = "alloys-adopted"
    case practice = "practice-adopted"
    case fix = "fix-added"
  }

  /// Reads an event back.
  init(_ event: RecordedEvent) throws(WorkshopRefusal) {
    guard let name = Name(rawValue: event.name) else {
      throw .damaged(event.journal, "entry \(event.sequence): a house has no event \(event.name)")
    }
    do {
      self =
        switch name {
        case .policy: .policy(try JSONForm.value(HousePolicy.self, from: event.body))
        case .prices: .prices(try JSONForm.value(PriceBook.self, from: event.body))
        case .alloys: .alloys(try JSONForm.value(HouseSheet.self, from: event.body))
        case .practice: .practice(try JSONForm.value(HouseSheet.self, from: event.body))
        case .fix: .fix(try JSONForm.value(MetalFix.self, from: event.body))
        }
    } catch {
      throw .damaged(event.journal, "entry \(event.sequence): \(error)")
    }
  }

  /// The event as it is kept.
  var kept: NewEvent {
    switch self {
    case .policy(let policy): NewEvent(Name.policy.rawValue, body: JSONForm.bytes(policy))
    case .prices(let book): NewEvent(Name.prices.rawValue, body: JSONForm.bytes(book))
    case .alloys(let sheet): NewEvent(Name.alloys.rawValue, body: JSONForm.bytes(sheet))
    case .practice(let sheet): NewEvent(Name.practice.rawValue, body: JSONForm.bytes(sheet))
    case .fix(let fix): NewEvent(Name.fix.rawValue, body: JSONForm.bytes(fix))
    }
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
