import HousePolicies
import Quantities

extension Gate {
  /// What is missing for a gate to be passed.
  public enum Missing: Sendable, Hashable {
    /// The gate's own step has not happened.
    case step(Gate)
    /// The details changed since they were confirmed.
    case detailsChanged
    /// Nothing is charged before the work yet.
    case feesNotCharged
    /// So much of the fees is not paid.
    case feesOpen(Money)
    /// No CAD round of these parts is approved.
    case approval(parts: [String])
    /// So much of what is paid first is there.
    case firstPayment(paid: Money, of: Money)
    /// It is paid; the quote that it was for had ended by then, so that the price is not locked.
    case priceLock(quote: Int)
    /// So much is still due.
    case due(Money)
    /// So much is to be given back.
    case givingBack(Money)
    /// These changes to a stock item are not agreed.
    case agreement(changes: [Int])
    /// So much of the extra fees for changes is not paid.
    case extraFeesOpen(Money)
    /// The authority of who paid these is being checked.
    case authority(payments: [Int])
    /// An order whose goods change is confirmed first.
    case confirmation
    /// Goods change at a price that was accepted.
    case acceptedGoodsPrice
    /// What is paid first is a share of a quote.
    case quoteToPayOn
    /// A change is of a price that was accepted.
    case acceptedPriceToChange
    /// Money beyond the fees is taken on a live quote.
    case quoteForMoney(Money)
    /// A payment is announced, and neither there nor given up.
    case announced(payment: Int)
    /// Production has not begun.
    case production
    /// There is nothing yet that pictures could show.
    case piecesToShow
  }
}
