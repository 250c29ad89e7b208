import HouseFiles
import HousePolicies
import Quantities

extension PolicyReader {
  /// What the house has laid down for the kinds of order beside the bespoke piece; each kind with a way needs its terms.
  func kinds(_ ways: [OrderWay]) -> KindTerms {
    for (key, kind) in [
      ("samples", OrderKind.sampleThenBulk), ("reorders", .reorder), ("customization", .customizedStock),
      ("carts", .wholesale),
    ] where top.isWord("none", key) && ways.contains(where: { $0.kind == kind }) {
      let words = "the house has a way for \(kind.rawValue) and no terms"
      top.report(.contradiction(words, whatToDo: "write its terms, or leave its way out"), key)
    }
    return KindTerms(
      sampling: unlessNone("samples", sampling), reordering: unlessNone("reorders", reordering),
      customization: unlessNone("customization", customization), carts: unlessNone("carts", carts),
      paymentChecks: paymentChecks(), parcels: parcels(),
      pauses: top.ruled("pauses", keys: ["for"]) { $0.words("for", of: PauseReason.self) })
  }

  private func unlessNone<Terms>(_ key: String, _ read: () -> Terms) -> Terms? {
    top.isWord("none", key) ? nil : read()
  }

  private func sampling() -> SamplingTerms {
    let section = top.section(
      "samples", keys: ["quote", "changes-before-dispatch", "new-price-needs-reason", "credits"])
    return SamplingTerms(
      quoteParts: section.ruled("quote", keys: ["parts"]) { $0.words("parts", of: SampleQuotePart.self) },
      changesBeforeDispatch: section.ruledFlag("changes-before-dispatch"),
      newPriceNeedsReason: section.ruledFlag("new-price-needs-reason"),
      credits: section.ruled("credits", keys: ["steps"]) { credits in
        credits.list("steps", keys: ["product", "from", "per"]).map { step in
          SampleCreditStep(
            product: step.text("product") ?? "", from: step.count("from", unit: "pieces", from: 1),
            per: step.word("per", else: .style))
        }
      })
  }

  private func reordering() -> ReorderTerms {
    let section = top.section("reorders", keys: ["required", "charges-sample-fee"])
    return ReorderTerms(
      required: section.ruled("required", keys: ["fields"]) { $0.words("fields", of: IntakeField.self) },
      chargesSampleFee: section.ruledFlag("charges-sample-fee"))
  }

  private func customization() -> CustomizationTerms {
    let section = top.section(
      "customization", keys: ["fee", "free", "negotiated", "designer-talks", "delay-needs-notice"])
    let free = section.ruled("free", keys: ["aspects"]) { $0.words("aspects", of: CustomizedAspect.self) }
    let negotiated = section.ruled("negotiated", keys: ["aspects"]) { $0.words("aspects", of: CustomizedAspect.self) }
    for aspect in negotiated.term where free.term.contains(aspect) {
      let words = "\(aspect.rawValue) is free and negotiated"
      section.report(.contradiction(words, whatToDo: "name it once"), "negotiated")
    }
    return CustomizationTerms(
      fee: section.ruled("fee", keys: ["amount"]) { amount($0, "amount", per: "order") }, free: free,
      negotiated: negotiated, designerTalks: section.ruledFlag("designer-talks"),
      delayNeedsNotice: section.ruledFlag("delay-needs-notice"))
  }

  private func carts() -> CartTerms {
    let section = top.section(
      "carts",
      keys: [
        "minimum-per-product", "own-brand-negotiated", "reserves-stock", "shortfall-reduces",
        "manager-changes-confirmed", "slowest-item-rules", "takes-prepaid-deposit", "sells-samples",
      ])
    return CartTerms(
      minimumPerProduct: section.ruledFlag("minimum-per-product"),
      ownBrandNegotiated: section.ruledFlag("own-brand-negotiated"),
      reservesStock: section.ruledFlag("reserves-stock"), shortfallReduces: section.ruledFlag("shortfall-reduces"),
      managerChangesConfirmed: section.ruledFlag("manager-changes-confirmed"),
      slowestItemRules: section.ruledFlag("slowest-item-rules"),
      takesPrepaidDeposit: section.ruledFlag("takes-prepaid-deposit"),
      sellsSamples: section.ruledFlag("sells-samples"))
  }

  private func paymentChecks() -> PaymentChecks {
    let section = top.section("payment-checks", keys: ["corrects-double-charge", "payer-checked", "payer-share"])
    let checked = section.ruledFlag("payer-checked")
    let share = section.ruledIfAny("payer-share", keys: ["share"]) { drawn in
      drawn.isWord("none", "share") ? nil : drawn.percent("share", upTo: 100)
    }
    if checked.term != (share != nil) && section.has("payer-share") {
      let words = checked.term ? "no share of the payments is drawn" : "a share is drawn and nobody is checked"
      section.report(.contradiction(words, whatToDo: "name a share just where payers are checked"), "payer-share")
    }
    return PaymentChecks(
      correctsDoubleCharge: section.ruledFlag("corrects-double-charge"), payerChecked: checked, payerShare: share)
  }

  private func parcels() -> ParcelTerms {
    let section = top.section("parcels", keys: ["ship-to-may-differ", "cost", "refused"])
    return ParcelTerms(
      shipToMayDiffer: section.ruledFlag("ship-to-may-differ"),
      cost: section.ruled("cost", keys: ["told"]) { $0.word("told", else: .withQuote) },
      refusedParcel: section.ruledIfAny("refused", keys: ["buyer-pays"]) { refused in
        refused.isWord("unsaid", "buyer-pays") ? nil : refused.words("buyer-pays", of: ReturnCost.self)
      })
  }
}
