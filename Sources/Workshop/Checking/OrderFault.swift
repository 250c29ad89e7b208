import Journals
import Orders
import Quantities

/// One thing that is wrong with an order's journal, and where.
public struct OrderFault: Sendable {
  /// The journal.
  public let journal: JournalName
  /// The entry, from 1; nil where it is the journal as a whole.
  public let sequence: Int?
  /// What is wrong.
  public let what: What

  /// What may be wrong with a journal.
  public enum What: Sendable {
    /// The journal cannot be had.
    case unread(WorkshopRefusal)
    /// An entry cannot be read; why, in the words of the decoder.
    case undecodable(String)
    /// Folded anew it is not what its name says, or its books do not balance.
    case unsound
    /// It does not begin with the opening of its order.
    case notOpened
    /// The order is opened again.
    case openedAgain
    /// The order stands otherwise than it was kept.
    case standing(now: OrderStanding, kept: OrderStanding)
    /// The order's books do not balance.
    case unbalanced
    /// The entry is kept under the name of another.
    case otherEvent(kept: String, says: String)
    /// The entry was recorded at another time than it says.
    case otherTime
    /// The entry of a house's journal is another house's.
    case otherHouse(String)
    /// The model of a round is not in the vault.
    case modelMissing(CADRound)
    /// Receipts less refunds are not what the order's books hold.
    case moneyUnaccounted(received: Money, givenBack: Money, held: Money)
    /// Money that went between an order and a prepaid deposit is on one side alone: what each says the order holds.
    case oneSided(order: Money, account: Money)
    /// The account says that an order took of it which there is not.
    case takenByUnknownOrder(OrderID, Money)
    /// What lists find it by is not what its entries say.
    case projection
    /// What was quoted is not in the vault.
    case quoteMissing(Int)
  }
}
