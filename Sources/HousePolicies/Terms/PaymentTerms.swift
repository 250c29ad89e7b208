import HouseCalendar
import Quantities

/// How a house is paid.
public struct PaymentTerms: Sendable, Hashable, Codable {
  /// The ways that it takes money.
  public let methods: Ruled<[PaymentMethod]>
  /// How long after submission everything asked for first must be paid, nil for ever; later money is given back.
  public let window: Ruled<TimeWindow>?
  /// What the client has to know before money beyond the fees is taken; empty for nothing.
  public let depositNeeds: Ruled<[DepositNeed]>
  /// Whether agreed instalments count as paid in full, a missed one included.
  public let instalmentsCountAsPaid: Ruled<Bool>
  /// Whether a bank's voucher lets preparation begin before the money has come.
  public let voucherStartsPreparation: Ruled<Bool>

  /// Makes terms.
  public init(
    methods: Ruled<[PaymentMethod]>, window: Ruled<TimeWindow>?,
    depositNeeds: Ruled<[DepositNeed]> = Ruled([], under: [.unpublished]), instalmentsCountAsPaid: Ruled<Bool>,
    voucherStartsPreparation: Ruled<Bool>
  ) {
    self.methods = methods
    self.window = window
    self.depositNeeds = depositNeeds
    self.instalmentsCountAsPaid = instalmentsCountAsPaid
    self.voucherStartsPreparation = voucherStartsPreparation
  }
}
