// The keys under which events of orders are stored: a format. How a new event gets its own stands in CONTRIBUTING.md.

extension IntakeEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case specialistAssigned = "specialist-assigned"
    case intakeAmended = "amended"
    case detailsConfirmed = "details-confirmed"
    case artworkShown = "artwork-shown"
    case artworkConfirmed = "artwork-confirmed"
  }
  enum SpecialistAssignedCodingKeys: String, CodingKey { case name }
  enum IntakeAmendedCodingKeys: String, CodingKey { case intake, reason }
  enum ArtworkShownCodingKeys: String, CodingKey { case artwork }
  enum ArtworkConfirmedCodingKeys: String, CodingKey { case artwork }
}

extension RoundEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case roundSubmitted = "submitted"
    case roundCommented = "commented"
    case roundReviewed = "reviewed"
    case roundApproved = "approved"
  }
  enum RoundSubmittedCodingKeys: String, CodingKey { case round }
  enum RoundCommentedCodingKeys: String, CodingKey { case part, round, comment }
  enum RoundReviewedCodingKeys: String, CodingKey { case review }
  enum RoundApprovedCodingKeys: String, CodingKey { case part, round }
}

extension PriceEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case changeProposed = "change-proposed"
    case changeAnswered = "change-answered"
    case quoteIssued = "quote-issued"
    case quoteAccepted = "quote-accepted"
    case quoteReopened = "quote-reopened"
    case firstPaymentAgreed = "first-payment-agreed"
    case instalmentsAgreed = "instalments-agreed"
    case priceLocked = "locked"
    case priceUnlocked = "unlocked"
  }
  enum ChangeProposedCodingKeys: String, CodingKey { case change }
  enum ChangeAnsweredCodingKeys: String, CodingKey { case number, accepted }
  enum QuoteIssuedCodingKeys: String, CodingKey { case offer, reason, takingIn }
  enum QuoteAcceptedCodingKeys: String, CodingKey { case number }
  enum QuoteReopenedCodingKeys: String, CodingKey { case number, reason }
  enum FirstPaymentAgreedCodingKeys: String, CodingKey { case amount, reason }
  enum InstalmentsAgreedCodingKeys: String, CodingKey { case amounts }
  enum PriceLockedCodingKeys: String, CodingKey { case offer }
  enum PriceUnlockedCodingKeys: String, CodingKey { case offer }
}

extension MoneyEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case charged
    case credited
    case paymentAnnounced = "payment-announced"
    case paymentPosted = "payment-posted"
    case paymentReturned = "payment-returned"
    case refunded
    case settlementProposed = "settlement-proposed"
    case settled
    case settlementReversed = "settlement-reversed"
  }
  enum ChargedCodingKeys: String, CodingKey { case charge, transfers }
  enum CreditedCodingKeys: String, CodingKey { case credit, transfers }
  enum PaymentAnnouncedCodingKeys: String, CodingKey { case receipt }
  enum PaymentPostedCodingKeys: String, CodingKey { case receipt, transfers }
  enum PaymentReturnedCodingKeys: String, CodingKey { case number, reason, transfers }
  enum RefundedCodingKeys: String, CodingKey { case refund, transfers }
  enum SettlementProposedCodingKeys: String, CodingKey { case settlement }
  enum SettledCodingKeys: String, CodingKey { case settlement, transfers }
  enum SettlementReversedCodingKeys: String, CodingKey { case settlement, reason, transfers }
}

extension WorkEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case printMade = "print-made"
    case productionStarted = "production-started"
    case productionStep = "production-step"
    case productionFinished = "production-finished"
    case delayAnnounced = "delay-announced"
    case picturesShown = "pictures-shown"
    case picturesApproved = "pictures-approved"
    case certified
    case weighedIn = "weighed-in"
  }
  enum PrintMadeCodingKeys: String, CodingKey { case reference }
  enum ProductionStepCodingKeys: String, CodingKey { case step }
  enum DelayAnnouncedCodingKeys: String, CodingKey { case step, until, reason, day }
  enum PicturesShownCodingKeys: String, CodingKey { case kinds, references }
  enum CertifiedCodingKeys: String, CodingKey { case certificate }
  enum WeighedInCodingKeys: String, CodingKey { case weighIn }
}

extension SendingEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case insuranceChosen = "insurance-chosen"
    case shipped
    case dutiesBilled = "duties-billed"
    case delivered
  }
  enum InsuranceChosenCodingKeys: String, CodingKey { case insured, adding, change }
  enum ShippedCodingKeys: String, CodingKey { case shipment }
  enum DutiesBilledCodingKeys: String, CodingKey { case bill }
  enum DeliveredCodingKeys: String, CodingKey { case at }
}

extension SampleEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case quoted
    case finished
    case shown
    case changesAsked = "changes-asked"
    case sent
    case confirmed
  }
  enum QuotedCodingKeys: String, CodingKey { case quote }
  enum FinishedCodingKeys: String, CodingKey { case round }
  enum ShownCodingKeys: String, CodingKey { case kinds, references }
  enum ChangesAskedCodingKeys: String, CodingKey { case round, words }
  enum SentCodingKeys: String, CodingKey { case shipment }
}

extension BulkEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case purchaseOrderReceived = "purchase-order-received"
    case packingAgreed = "packing-agreed"
    case proformaIssued = "proforma-issued"
  }
  enum PurchaseOrderReceivedCodingKeys: String, CodingKey { case reference }
  enum PackingAgreedCodingKeys: String, CodingKey { case requirements }
  enum ProformaIssuedCodingKeys: String, CodingKey { case invoice }
}

extension CustomizationEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case requested
    case extraOffered = "extra-offered"
    case extraAnswered = "extra-answered"
    case declined
  }
  enum RequestedCodingKeys: String, CodingKey { case number, aspects, words, isFree }
  enum ExtraOfferedCodingKeys: String, CodingKey { case number, fee, days }
  enum ExtraAnsweredCodingKeys: String, CodingKey { case number, accepted }
  enum DeclinedCodingKeys: String, CodingKey { case number, reason }
}

extension CartEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case placed
    case shortfallFound = "shortfall-found"
    case changed
    case picked
  }
  enum PlacedCodingKeys: String, CodingKey { case lines }
  enum ShortfallFoundCodingKeys: String, CodingKey { case item, ordered, left, change }
  enum ChangedCodingKeys: String, CodingKey { case item, from, to, reason, change }
}

extension ClockEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case paused
    case resumed
    case foundUnusual = "found-unusual"
  }
  enum PausedCodingKeys: String, CodingKey { case reason, words }
  enum FoundUnusualCodingKeys: String, CodingKey {
    case _0 = "work"
    case words
  }
}

extension CheckEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case voucherTaken = "voucher-taken"
    case payerDrawn = "payer-drawn"
    case payerCleared = "payer-cleared"
  }
  enum VoucherTakenCodingKeys: String, CodingKey { case number }
  enum PayerDrawnCodingKeys: String, CodingKey { case number, draw, share, isHeld }
  enum PayerClearedCodingKeys: String, CodingKey { case number, evidence }
}

extension ParcelEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case addressed
    case packed
    case refused
  }
  enum AddressedCodingKeys: String, CodingKey { case shipTo, billTo }
  enum PackedCodingKeys: String, CodingKey { case parcel }
  enum RefusedCodingKeys: String, CodingKey { case costs }
}

extension RequestEvent {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case referred
    case denied
    case changeAllowed = "change-allowed"
    case cancelled
    case reinstated
  }
  enum ReferredCodingKeys: String, CodingKey { case request, why }
  enum DeniedCodingKeys: String, CodingKey { case request, reason }
  enum ChangeAllowedCodingKeys: String, CodingKey { case what, needsAgreement }
  enum CancelledCodingKeys: String, CodingKey { case cancellation, transfers }
  enum ReinstatedCodingKeys: String, CodingKey { case reason, credit, transfers }
}
