import Quantities

extension CustomizationTerms {
  /// Changes to a stock item in words.
  func sentences(_ currency: Currency) -> [RuleSentence] {
    [
      RuleSentence(fee) {
        "A changed item costs \($0.amount(currency)) more than its listed price, once for an order."
      },
      RuleSentence(free) { aspects in
        aspects.isEmpty
          ? "Nothing is changed without being negotiated."
          : "You may have its \(aspects.map(\.rawValue).listed(by: "or")) changed without another word."
      },
      RuleSentence(negotiated) { aspects in
        aspects.isEmpty
          ? "Nothing else is changed."
          : "A change of its \(aspects.map(\.rawValue).listed(by: "or")) is negotiated: for an extra fee that you "
            + "consent to, or declined, and then all that you paid is given back."
      },
      RuleSentence(designerTalks) { talks in
        talks
          ? "Our designer talks with you about what is negotiated, and you have to be reachable meanwhile."
          : "Our account specialists talk with you about what is negotiated."
      },
      RuleSentence(delayNeedsNotice) { needs in
        needs
          ? "Where we are late, we tell you promptly why and the new date, before the promised time ends; without that "
            + "word we have broken our promise."
          : "We tell you of a delay when we can."
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
          ? "The least number that the list names is held against each product by itself."
          : "The least number that the list names is not held against each product."
      },
      RuleSentence(ownBrandNegotiated) { negotiated in
        negotiated
          ? "For your own brand the least number is negotiated."
          : "For your own brand the least number is agreed on like any other."
      },
      RuleSentence(reservesStock) { reserves in
        reserves
          ? "What is in your cart is reserved for you."
          : "A cart reserves nothing: you get what is left when you order."
      },
      RuleSentence(shortfallReduces) { reduces in
        reduces
          ? "Pieces that turn out to be missing after we confirmed reduce the order and its price."
          : "Pieces that turn out to be missing after we confirmed do not reduce the order."
      },
      RuleSentence(managerChangesConfirmed) { through in
        through
          ? "A confirmed order is changed through our manager alone."
          : "You may change a confirmed order until it is picked."
      },
      RuleSentence(slowestItemRules) { rules in
        rules
          ? "The item that takes longest rules the time of the whole order."
          : "The time that we promise holds for every order alike."
      },
      RuleSentence(takesPrepaidDeposit) { takes in
        takes
          ? "What an order costs is taken from your prepaid deposit, as far as it reaches."
          : "We keep no prepaid deposits."
      },
      RuleSentence(sellsSamples) { sells in
        sells ? "A sample is sold for its fee and its sending." : "We sell no samples."
      },
    ]
  }
}

extension PaymentChecks {
  /// How payments are watched, in words.
  var sentences: [RuleSentence] {
    [
      RuleSentence(correctsDoubleCharge) { corrects in
        corrects ? "What was charged twice is given back." : "What was charged twice is looked into by a specialist."
      },
      RuleSentence(payerChecked) { checks in
        checks
          ? "Of payments that chance draws we check the payer's authority, and hold the order until it is clear."
          : "We check nobody's authority to pay."
      },
      RuleSentence(ifAny: payerShare) { share in
        share.map { "Chance draws \($0) of the payments." } ?? "No payments are drawn for it."
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
          ? "The parcel may go to another address than the bill." : "The parcel goes to the address of the bill alone."
      },
      RuleSentence(cost) { told in
        switch told {
        case .included: "Sending is in the price."
        case .withQuote: "What sending costs stands in the quote."
        case .afterPackingAtCost:
          "What sending costs is told after packing, by the parcel's weight and carrier: what the carrier takes, without "
            + "a profit."
        }
      },
      RuleSentence(ifAny: refusedParcel) { costs in
        guard let costs else { return "What a refused parcel costs is decided by a specialist." }
        return costs.isEmpty
          ? "A parcel that you refuse costs you nothing."
          : "A parcel that you refuse costs you \(costs.map(\.words).listed())."
      },
    ]
  }
}

extension ReturnCost {
  /// The cost in words.
  public var words: String {
    switch self {
    case .returnShipping: "return shipping"
    case .customs: "customs"
    case .handling: "handling"
    }
  }
}
