import Orders
import Quantities
import Quoting
import Workshop

extension WorkshopRefusal {
  /// What is wrong, where, and what to do; nothing of any program's commands.
  public var sentence: String {
    switch self {
    case .order(let id, let refusal): "order \(id): \(refusal.sentence)"
    case .afterSalesCase(let id, let refusal): "case \(id): \(refusal.sentence)"
    case .account(let id, let refusal): "account \(id): \(refusal.sentence)"
    case .unknownCase(let id): "There is no case \(id)."
    case .unknownAccount(let id): "There is no account \(id)."
    case .accountExists(let id): "There is an account \(id) already. Choose another name."
    case .records(let error): "\(error)"
    case .models(let error): "\(error)"
    case .overtaken(let journal):
      "Someone else wrote to \(journal) at the same moment. Nothing was recorded; look at it again and repeat the command."
    case .nameless(let house): "The house's name \(house) makes no name of an order. Choose one."
    case .unknownOrder(let id): "There is no order \(id)."
    case .orderExists(let id): "There is an order \(id) already. Choose another name."
    case .unknownHouse(let house, let known):
      "The rules of \(house) have not been adopted in this workshop. "
        + (known.isEmpty ? "No house's rules have." : "Known: \(known.inWords()).")
    case .editionTaken(let house, let edition):
      "Edition \(edition) of \(house) was adopted with other rules. Give the changed rules an edition of their own."
    case .priceEditionTaken(let house, let edition):
      "Edition \(edition) of \(house)'s prices was adopted with other prices. "
        + "Give the changed prices an edition of their own."
    case .fixNameTaken(let taken): "\(taken)"
    case .implausibleFixes(let doubted): FirstLines.of(doubted, \.sentence).joined(separator: "\n")
    case .prices(let id, .otherBook(let house, let currency, let ordered, let orderedIn)):
      "order \(id): The price book is of \(house), in \(currency); the order is of \(ordered), in \(orderedIn)."
    case .prices(let id, .notAdopted(let house)):
      "order \(id): \(house) is a house of your own, and this workshop has not adopted its prices."
    case .unprintable(let journal):
      "A text for \(journal) holds a control character, a line break or a mark that changes the direction of writing. "
        + "Write it without."
    case .repeatedInBatch:
      "An order is in the batch twice. Put its readings into one row, or weigh its parts singly."
    case .newerForm(let journal, let form):
      "\(journal) holds \(form.name ?? "an event")\(form.version.map { " of version \($0)" } ?? ""), which this program "
        + "does not know. Use the version of Pennyweight that wrote it, or a later one."
    case .damaged(let journal, let why): "\(journal) cannot be read: \(why). Restore it from a backup."
    }
  }
}
