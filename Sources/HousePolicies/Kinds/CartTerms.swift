import Quantities

/// How a house sells stock items at wholesale.
public struct CartTerms: Sendable, Hashable, Codable {
  /// Whether the least number of a product is held against each product by itself.
  public let minimumPerProduct: Ruled<Bool>
  /// Whether the least number of the client's own brand is negotiated.
  public let ownBrandNegotiated: Ruled<Bool>
  /// Whether a cart reserves stock; where it does not, an order gets what is left.
  public let reservesStock: Ruled<Bool>
  /// Whether pieces that turn out to be missing after confirmation reduce the order.
  public let shortfallReduces: Ruled<Bool>
  /// Whether a confirmed order is changed through the manager alone.
  public let managerChangesConfirmed: Ruled<Bool>
  /// Whether the item that takes longest rules the time of the whole order.
  public let slowestItemRules: Ruled<Bool>
  /// Whether an order's amount is taken from the client's prepaid deposit.
  public let takesPrepaidDeposit: Ruled<Bool>
  /// Whether a sample is sold for its fee and its sending.
  public let sellsSamples: Ruled<Bool>

  /// Makes terms.
  public init(
    minimumPerProduct: Ruled<Bool>, ownBrandNegotiated: Ruled<Bool>, reservesStock: Ruled<Bool>,
    shortfallReduces: Ruled<Bool>, managerChangesConfirmed: Ruled<Bool>, slowestItemRules: Ruled<Bool>,
    takesPrepaidDeposit: Ruled<Bool>, sellsSamples: Ruled<Bool>
  ) {
    self.minimumPerProduct = minimumPerProduct
    self.ownBrandNegotiated = ownBrandNegotiated
    self.reservesStock = reservesStock
    self.shortfallReduces = shortfallReduces
    self.managerChangesConfirmed = managerChangesConfirmed
    self.slowestItemRules = slowestItemRules
    self.takesPrepaidDeposit = takesPrepaidDeposit
    self.sellsSamples = sellsSamples
  }
}
