import HousePolicies
import Quantities

/// What may be asked to watch over payments.
public enum CheckCommand: Sendable, Hashable, Codable {
  /// Take back a payment that was charged twice.
  case correctDoubleCharge(number: Int, twinOf: Int)
  /// Draw whether the authority of a payment's payer is checked: a share from 0 to below 100 %, drawn by the caller.
  case drawPayerCheck(number: Int, draw: Percentage)
  /// Record that the payer was entitled to pay.
  case clearPayer(number: Int, evidence: String)
}

extension Order {
  mutating func apply(_ event: CheckEvent) {
    switch event {
    case .voucherTaken(let number): vouchers.append(number)
    case .payerDrawn(let number, let draw, _, let isHeld):
      payerChecks.append(PayerCheck(number: number, draw: draw, isHeld: isHeld))
    case .payerCleared(let number, let evidence):
      guard let index = payerChecks.firstIndex(where: { $0.number == number }) else { return }
      payerChecks[index].isHeld = false
      payerChecks[index].evidence = evidence
    }
  }

  /// What is missing until no payer's authority is being checked.
  var missingAuthority: Gate.Missing? {
    let held = payerChecks.filter(\.isHeld).map(\.number)
    return held.isEmpty ? nil : .authority(payments: held)
  }

  /// Whether bank vouchers that are still pending, with what is paid, reach what is paid first.
  var isCoveredByVoucher: Bool {
    guard let required = neededFirst else { return false }
    let pending = receipts.filter { $0.state == .pending && vouchers.contains($0.receipt.number) }
    let announced = pending.reduce(ledger.deposits.minorUnits) { $0 + $1.receipt.amount.minorUnits }
    return !pending.isEmpty && announced >= required.minorUnits
  }
}
