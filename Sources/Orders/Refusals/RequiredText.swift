import HousePolicies
import Quantities

/// What a command has to say in words, or name, and does not.
public enum RequiredText: Sendable, Hashable {
  // At intake.
  case clientName
  case clientNameAndEmail
  case specialistName
  case artwork
  case intakeChangeReason
  // About rounds and the price.
  case comment
  case change
  case alloy
  case quoteReason
  case firstPaymentReason
  /// Why a quote's price of a piece is not the one that was told with the sample.
  case unitPriceReason(told: Money)
  // About money.
  case charges
  case chargePurpose
  case creditReason
  case paymentReference
  case returnReason
  case refundReason
  case refundItems
  case payerEvidence
  /// Why a final price is taken back.
  case reversalReason
  case payOutReason
  // About work and sending.
  case printPlace
  case productionStep
  case delayReason
  case unusualWork
  case pauseReason
  case pictures
  case readings
  /// Why finished pieces are weighed again.
  case secondWeighIn
  case scale
  case weighedBy
  case certificate
  case address
  case trackingNumber
  // About kinds of order.
  case sampleChange
  case packingRequirements
  case purchaseOrderNumber
  case proformaNumber
  case itemChangeReason
  case declineReason
  // About requests and cases.
  case cancellationReason
  case decisionReason
  case reinstatementReason
  case endReason
  case complaint
  case reply
  case response
  case evidencePlace
  case verification
  case circumstanceForm
  case rootCause
  case correctionPlan
  case carrierAnswer
  case costPurpose
  case workDone
  case closingReason
  // About accounts.
  case emailAddress
  case profile(ProfileField)
  case problem
  case solution
  // Anywhere.
  case note
}
