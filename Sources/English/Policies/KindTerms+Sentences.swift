import HousePolicies
import Quantities

extension CustomizationTerms {
  /// Changes to a stock item in words.
  func sentences(_ currency: Currency) -> [RuleSentence] {
    [
      RuleSentence(fee) {
        "A customized item costs \($0.amount(currency)) more than its list price, charged once per order."
      },
      RuleSentence(free) { aspects in
        aspects.isEmpty
          ? "Every change is negotiated."
          : "You may have its \(aspects.map(\.rawValue).listed(by: "or")) changed without negotiation."
      },
      RuleSentence(negotiated) { aspects in
        aspects.isEmpty
          ? "Nothing else is changed."
          : "A change of its \(aspects.map(\.rawValue).listed(by: "or")) is negotiated: we make it for an extra fee that "
            + "you accept, or decline it and refund all that you paid."
      },
      RuleSentence(designerTalks) { talks in
        talks
          ? "Our designer discusses negotiated changes with you; you must be reachable meanwhile."
          : "Our account specialists discuss negotiated changes with you."
      },
      RuleSentence(delayNeedsNotice) { needs in
        needs
          ? "If we will be late, we promptly tell you why and the new date, before the promised time ends; otherwise we have "
            + "broken our promise."
          : "We tell you about a delay when we can."
      },
    ]
  }
}

extension CartTerms {
  /// Carts in words.
  var sentences: [RuleSentence] {
    [
      RuleSentence(minimumPerProduct) { holds in
        holds
          ? "The minimum quantity on the list applies to each product separately."
          : "The minimum quantity on the list does not apply to each product."
      },
      RuleSentence(ownBrandNegotiated) { negotiated in
        negotiated
          ? "For your own brand, the minimum quantity is negotiated."
          : "For your own brand, the minimum quantity is set as for any other."
      },
      RuleSentence(reservesStock) { reserves in
        reserves
          ? "Items in your cart are reserved for you."
          : "A cart reserves nothing: you get what is left when you order."
      },
      RuleSentence(shortfallReduces) { reduces in
        reduces
          ? "If pieces turn out to be missing after we confirm, the order and its price are reduced."
          : "If pieces turn out to be missing after we confirm, the order is not reduced."
      },
      RuleSentence(managerChangesConfirmed) { through in
        through
          ? "Changes to a confirmed order go through our manager only."
          : "You may change a confirmed order until it is picked."
      },
      RuleSentence(slowestItemRules) { rules in
        rules
          ? "The slowest item sets the time for the whole order."
          : "The promised time is the same for every order."
      },
      RuleSentence(takesPrepaidDeposit) { takes in
        takes
          ? "The cost of an order is taken from your prepaid deposit as far as that covers it."
          : "We hold no prepaid deposits."
      },
      RuleSentence(sellsSamples) { sells in
        sells ? "A sample costs its fee and its shipping." : "We sell no samples."
      },
    ]
  }
}

extension PaymentChecks {
  /// How payments are watched, in words.
  var sentences: [RuleSentence] {
    [
      RuleSentence(correctsDoubleCharge) { corrects in
        corrects ? "Double charges are refunded." : "A specialist looks into double charges."
      },
      RuleSentence(payerChecked) { checks in
        checks
          ? "We check the payer's authority for random payments and hold the order until it is cleared."
          : "We do not check a payer's authority."
      },
      RuleSentence(ifAny: payerShare) { share in
        share.map { "We draw \($0) of payments at random for this check." } ?? "No payments are drawn for this check."
      },
    ]
  }
}

extension ParcelTerms {
  /// Parcels in words.
  var sentences: [RuleSentence] {
    [
      RuleSentence(shipToMayDiffer) { may in
        may
          ? "The shipping address may differ from the billing address." : "We ship to the billing address only."
      },
      RuleSentence(cost) { told in
        switch told {
        case .included: "Shipping is included in the price."
        case .withQuote: "The quote states the shipping cost."
        case .afterPackingAtCost:
          "We tell you the shipping cost after packing, by weight and carrier, at cost and without profit."
        }
      },
      RuleSentence(ifAny: refusedParcel) { costs in
        guard let costs else { return "A specialist decides what a refused parcel costs you." }
        return costs.isEmpty
          ? "Refusing a parcel costs you nothing."
          : "If you refuse a parcel, you pay \(costs.map(\.spelled).listed())."
      },
    ]
  }
}
