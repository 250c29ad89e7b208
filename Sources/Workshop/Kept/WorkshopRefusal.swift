import HousePolicies
import Journals
import Orders
import Quoting

/// Why the workshop does not do what it is asked; nothing was written.
public enum WorkshopRefusal: Error, Sendable {
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
  /// The edition of the price book was adopted with other prices.
  case priceEditionTaken(house: String, edition: String)
  /// A fix of that name is kept with another figure.
  case fixNameTaken(FixNameTaken)
  /// Fixes far from those before them, that nobody confirmed.
  case implausibleFixes([ImplausibleFix])
  /// The order is not quoted by that price book, or by any.
  case prices(OrderID, PricesRefusal)
  /// A text that was typed holds a control character, a line break or a mark of writing direction.
  case unprintable(JournalName)
  /// A batch names an order twice.
  case repeatedInBatch
  /// A journal holds what a newer version of the program wrote.
  case newerForm(JournalName, OtherForm)
  /// A journal cannot be read back as what it says.
  case damaged(JournalName, String)
}

extension WorkshopRefusal {
  /// What sort of no it is; nil where something is broken, which no command can mend.
  public var category: RefusalCategory? {
    switch self {
    case .order(_, let refusal), .afterSalesCase(_, let refusal), .account(_, let refusal): refusal.category
    case .overtaken, .records(.conflict), .models(.changedWhileRead): .tryAgain
    case .records(.storage(let trouble)): trouble.kind == .locked ? .tryAgain : nil
    case .records(.keyReusedForAnotherCommand), .accountExists, .orderExists, .editionTaken, .priceEditionTaken,
      .fixNameTaken:
      .conflict
    case .unknownCase, .unknownAccount, .unknownOrder, .unknownHouse, .prices(_, .notAdopted): .notFound
    case .nameless, .repeatedInBatch, .unprintable, .prices(_, .otherBook), .implausibleFixes: .invalid
    case .records(.notJSON), .models, .damaged, .newerForm: nil
    }
  }

  /// Whether the command's moment is before something that was recorded already.
  var isBeforeLastEntry: Bool {
    let refusal: OrderRefusal? =
      switch self {
      case .order(_, let refusal), .afterSalesCase(_, let refusal), .account(_, let refusal): refusal
      case .records, .overtaken, .models, .unknownCase, .unknownAccount, .accountExists, .unknownOrder, .nameless,
        .orderExists, .unknownHouse, .editionTaken, .priceEditionTaken, .fixNameTaken, .implausibleFixes, .prices,
        .repeatedInBatch, .newerForm, .unprintable, .damaged:
        nil
      }
    if case .beforeLastEntry? = refusal?.reason { return true }
    return false
  }

  /// Whether the same command may succeed when it is simply given again.
  public var isWorthAnotherTry: Bool { category == .tryAgain }
}
