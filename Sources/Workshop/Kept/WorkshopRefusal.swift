import HousePolicies
import Journals
import Orders

/// Why the workshop does not do what it is asked; nothing was written.
public enum WorkshopRefusal: Error, Sendable, CustomStringConvertible {
  /// The order's own rules.
  case order(OrderID, OrderRefusal)
  /// The records.
  case records(JournalError)
  /// Others recorded meanwhile what the command depends on, or were quicker each time; nothing was recorded.
  case overtaken(JournalName)
  /// The model store.
  case models(ModelStoreError)
  /// A case's own rules.
  case afterSalesCase(CaseID, OrderRefusal)
  /// No case of that name.
  case unknownCase(CaseID)
  /// An account's own rules.
  case account(AccountID, OrderRefusal)
  /// No account of that name.
  case unknownAccount(AccountID)
  /// There is an account of that name.
  case accountExists(AccountID)
  /// No order of that name.
  case unknownOrder(OrderID)
  /// The house's name makes no name of an order.
  case nameless(house: String)
  /// There is an order of that name.
  case orderExists(OrderID)
  /// No rules of that house have been adopted.
  case unknownHouse(String, known: [String])
  /// The edition was adopted with other rules.
  case editionTaken(house: String, edition: String)
  /// A batch names an order twice.
  case repeatedInBatch
  /// A journal cannot be read back as what it says.
  case damaged(JournalName, String)

  /// Whether the same command may succeed when it is simply given again.
  public var isWorthAnotherTry: Bool {
    switch self {
    case .overtaken, .records(.conflict): true
    case .records(.storage(let trouble)): trouble.kind == .locked
    case .models(.changedWhileRead): true
    case .records, .models, .order, .afterSalesCase, .unknownCase, .account, .unknownAccount, .accountExists,
      .unknownOrder, .orderExists, .nameless, .unknownHouse, .editionTaken, .repeatedInBatch, .damaged:
      false
    }
  }

  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .order(let id, let refusal): "order \(id): \(refusal)"
    case .afterSalesCase(let id, let refusal): "case \(id): \(refusal)"
    case .unknownCase(let id): "there is no case \(id); `order show` lists an order's cases"
    case .account(let id, let refusal): "account \(id): \(refusal)"
    case .unknownAccount(let id): "there is no account \(id); `account open` makes one"
    case .accountExists(let id): "there is an account \(id) already; choose another name"
    case .records(let error): "\(error)"
    case .overtaken(let journal):
      "\(journal) was written by someone else meanwhile. Nothing was recorded; look at it again and repeat the command"
    case .models(let error): "\(error)"
    case .nameless(let house): "the name of the house \(house) makes no name of an order; give one with --id"
    case .unknownOrder(let id): "there is no order \(id); `order list` shows them all"
    case .orderExists(let id): "there is an order \(id) already; leave the name out and one is given"
    case .unknownHouse(let house, let known):
      "no rules of \(house) have been adopted in this workshop; "
        + (known.isEmpty ? "open an order with --house" : "known are \(known.joined(separator: ", "))")
    case .editionTaken(let house, let edition):
      "edition \(edition) of \(house) was adopted with other rules; give the changed rules an edition of their own"
    case .repeatedInBatch:
      "an order stands twice in the batch; put its readings into one row, or weigh its parts singly"
    case .damaged(let journal, let why):
      "\(journal) cannot be read: \(why); run `pennyweight check`, and restore it from a backup"
    }
  }
}
