import HouseFiles
import HousePolicies

extension PolicyReader {
  func payment() -> PaymentTerms {
    let section = top.section(
      "payment",
      keys: ["methods", "window", "deposit-needs", "instalments-count-as-paid", "voucher-starts-preparation"])
    return PaymentTerms(
      methods: section.ruled("methods", keys: ["names"]) { methods in
        methods.nonEmpty(methods.words("names", of: PaymentMethod.self), "names")
      },
      window: section.ruledIfAny("window", keys: ["span", "bound"]) { $0.windowOrNone() },
      depositNeeds: section.ruled("deposit-needs", keys: ["facts"]) { $0.words("facts", of: DepositNeed.self) },
      instalmentsCountAsPaid: section.ruledFlag("instalments-count-as-paid"),
      voucherStartsPreparation: section.ruledFlag("voucher-starts-preparation"))
  }

  func rounds() -> RoundTerms {
    let section = top.section(
      "rounds", keys: ["included", "fee", "own-fixes-count", "major-change-needs-consent"])
    return RoundTerms(
      included: section.ruled("included", keys: ["count"]) { rounds in
        rounds.isWord("any", "count") ? nil : rounds.count("count", unit: "rounds", from: 0)
      },
      fee: section.ruled("fee", keys: ["amount"]) { amount($0, "amount", per: "round") },
      ownFixesCount: section.ruledFlag("own-fixes-count"),
      majorChangeNeedsConsent: section.ruledFlag("major-change-needs-consent"))
  }

  /// Bands up to a bound, and what lies beyond the last of them: every deviation has one outcome.
  /// - Returns: nil where something was reported.
  func deviation() -> Ruled<WeightBands>? {
    let section = top.section("deviation", keys: ["within", "beyond", "rule"])
    let rules = section.rules()
    let entries = section.list("within", keys: ["up-to", "bound", "outcome"])
    let bands = entries.map { entry in
      WeightBand(
        upTo: entry.percent("up-to", upTo: 100), bound: entry.word("bound", else: .inclusive),
        outcome: entry.word("outcome", else: .billed))
    }
    for (entry, pair) in zip(entries.dropFirst(), zip(bands, bands.dropFirst())) {
      guard let before = pair.0.upTo, let upTo = pair.1.upTo, before >= upTo else { continue }
      entry.report(.bandEmpty("\(before)"), "up-to")
    }
    let beyond = WeightBand(upTo: nil, bound: .inclusive, outcome: section.word("beyond", else: .billed))
    return WeightBands(bands + [beyond]).map { Ruled($0, under: rules) }
  }
}
