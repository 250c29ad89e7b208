import ArgumentParser
import HousePolicies
import Orders
import Quoting

/// A word of a list, whose case, blanks and signs tell nothing: `Bank transfer` is `bank-transfer`.
public protocol ListedWord: ExpressibleByArgument, RawRepresentable<String>, CaseIterable {}

extension ListedWord {
  /// Reads the word as people type it.
  public init?(argument: String) {
    guard let name = CommonSpelling.name(argument, among: Self.allCases.map(\.rawValue)) else { return nil }
    self.init(rawValue: name)
  }
}

extension RoundReview.Wish: ListedWord {}

extension PaymentMethod: ListedWord {
  /// Reads the method as people type it: `PayPal`, `bank transfer`, `wire`, `American Express`.
  public init?(argument: String) {
    let others: [String: PaymentMethod] = [
      "wire": .bankTransfer, "wiretransfer": .bankTransfer, "bank": .bankTransfer, "swift": .bankTransfer,
      "sepa": .bankTransfer, "americanexpress": .amex,
    ]
    let plain = CommonSpelling.plain(argument)
    guard let method = Self.allCases.first(where: { CommonSpelling.plain($0.rawValue) == plain }) ?? others[plain]
    else { return nil }
    self = method
  }
}

extension PromisedStep: ListedWord {}

extension UnusualWork: ListedWord {}

extension OrderKind: ListedWord {}

extension UndeliveredGround: ListedWord {}

extension Role: ListedWord {}

extension PreciousMetal: ListedWord {}
