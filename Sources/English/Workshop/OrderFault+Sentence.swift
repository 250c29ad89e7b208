import Orders
import Workshop

extension OrderFault {
  /// Where it is, and what is wrong.
  public var sentence: String { "\(journal)\(sequence.map { ", entry \($0)" } ?? ""): \(what.sentence)" }
}

extension OrderFault.What {
  fileprivate var sentence: String {
    switch self {
    case .unread(let refusal): refusal.sentence
    case .undecodable(let why): "it cannot be read: \(why)"
    case .unsound: "replayed, it is not what its name says, or its books do not balance"
    case .notOpened: "it does not begin with the opening of this order"
    case .openedAgain: "the order is opened again"
    case .standing(let now, let kept): "replayed, it stands at \(now.words), but was kept at \(kept.words)"
    case .unbalanced: "the books do not balance"
    case .otherEvent(let kept, let says): "it is kept as \(kept) and says \(says)"
    case .otherTime: "it was recorded at another time than it says"
    case .otherHouse(let house): "it is an entry of the house \(house)"
    case .modelMissing(let round): "round \(round.number) of \(round.part): its model is not in the vault"
    case .moneyUnaccounted(let received, let givenBack, let held):
      "it received \(received) and gave back \(givenBack), and its books hold \(held)"
    case .oneSided(let order, let account):
      "it took \(order) of the client's prepaid deposit, and the account says \(account)"
    case .takenByUnknownOrder(let order, let amount):
      "the order \(order) took \(amount) of it, and there is no such order"
    case .projection: "lists do not show what its entries say"
    case .quoteMissing(let number): "quote \(number): what was quoted is not in the vault"
    }
  }
}

extension OrderStanding {
  /// The figures in one line.
  var words: String { "entry \(version): outstanding \(outstanding), due \(due), held \(held)" }
}
