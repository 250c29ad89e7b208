// The keys under which a house's rules are stored: a format. A property that is renamed keeps its key: `case newName = "oldKey"`.

extension Ruled { enum CodingKeys: String, CodingKey { case term, rules } }

extension FaultOutcome {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case remedied, investigated, rootCause, resizeTerms, refused, refer
  }
  enum RemediedCodingKeys: String, CodingKey { case _0 = "entitlement" }
  enum InvestigatedCodingKeys: String, CodingKey { case _0 = "terms" }
}

extension Entitlement { enum CodingKeys: String, CodingKey { case evidence, isVerified, chooser, remedies } }

extension RemedyTerms { enum CodingKeys: String, CodingKey { case remedy, price, toHouse, toClient, chargesMaterial } }

extension RemedyPrice {
  enum CodingKeys: String, CodingKey, CaseIterable { case free, fixed, told }
  enum FixedCodingKeys: String, CodingKey { case _0 = "amount" }
}

extension InvestigationTerms { enum CodingKeys: String, CodingKey { case ifLost, ifDelivered } }

extension HousePolicy {
  enum CodingKeys: String, CodingKey {
    case house, name, edition, inForceFrom, currency, rounding, calendar, ways, general, intake, clientActs
    case firstPayments, payment, rounds, promises, deviation, castability, shipping, kinds, aftercare
  }
}

extension OrderWay { enum CodingKeys: String, CodingKey { case kind, gates } }

extension GeneralTerms {
  enum CodingKeys: String, CodingKey {
    case keepsStock, laterNeedsReason, timesAreEstimates, workWaits, certificates, mostAreCertified, designs
  }
}

extension DesignTerms { enum CodingKeys: String, CodingKey { case copyright, houseMayShow } }

extension IntakeTerms {
  enum CodingKeys: String, CodingKey {
    case required, metals, otherMetals, colours, onlyByStaff, clientStones, mostReferences, consents
  }
}

extension ClientStoneTerms { enum CodingKeys: String, CodingKey { case accepted, leastDiamond } }

extension FirstPayment { enum CodingKeys: String, CodingKey { case kind, share, locks } }

extension PaymentTerms {
  enum CodingKeys: String, CodingKey {
    case methods, window, depositNeeds, instalmentsCountAsPaid, voucherStartsPreparation
  }
}

extension RoundTerms {
  enum CodingKeys: String, CodingKey { case included, fee, ownFixesCount, majorChangeNeedsConsent }
}

extension PromiseTerms {
  enum CodingKeys: String, CodingKey { case step, kinds, clock, range, unusual, takesLongerAsTold, countries }
}

extension WeightBands { enum CodingKeys: String, CodingKey { case bands } }

extension WeightBand { enum CodingKeys: String, CodingKey { case upTo, bound, outcome } }

extension CastingLimits { enum CodingKeys: String, CodingKey { case wall, prong } }

extension ShippingRules {
  enum CodingKeys: String, CodingKey { case carriers, insuranceFrom, pictures, duties, countries }
}

extension Duties { enum CodingKeys: String, CodingKey { case payer, countries } }

extension KindTerms {
  enum CodingKeys: String, CodingKey { case sampling, reordering, customization, carts, paymentChecks, parcels, pauses }
}

extension SamplingTerms {
  enum CodingKeys: String, CodingKey { case quoteParts, changesBeforeDispatch, newPriceNeedsReason, credits }
}

extension SampleCreditStep { enum CodingKeys: String, CodingKey { case product, from, per } }

extension ReorderTerms { enum CodingKeys: String, CodingKey { case required, chargesSampleFee } }

extension CustomizationTerms {
  enum CodingKeys: String, CodingKey { case fee, free, negotiated, designerTalks, delayNeedsNotice }
}

extension CartTerms {
  enum CodingKeys: String, CodingKey {
    case minimumPerProduct, ownBrandNegotiated, reservesStock, shortfallReduces, managerChangesConfirmed
    case slowestItemRules, takesPrepaidDeposit, sellsSamples
  }
}

extension PaymentChecks { enum CodingKeys: String, CodingKey { case correctsDoubleCharge, payerChecked, payerShare } }

extension ParcelTerms { enum CodingKeys: String, CodingKey { case shipToMayDiffer, cost, refusedParcel } }

extension Aftercare {
  enum CodingKeys: String, CodingKey { case stages, faults, faultWords, resize, disputes, accounts, messages }
}

extension FaultWords { enum CodingKeys: String, CodingKey { case fault, words } }

extension ResizeTerms {
  enum CodingKeys: String, CodingKey { case free, window, mostSizes, fee, chargesMaterial, toHouse, toClient }
}

extension DisputeTerms { enum CodingKeys: String, CodingKey { case needsReceipt, reply, response } }

extension AccountTerms {
  enum CodingKeys: String, CodingKey { case emailIsFixed, editable, resetNeeds, resetLink, problems }
}
