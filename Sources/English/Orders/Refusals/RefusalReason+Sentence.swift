import HousePolicies
import Orders
import Quantities
import Quoting

extension RefusalReason {
  /// What stands against the command and what to do, in one or two sentences.
  public var sentence: String {
    switch self {
    case .gateNotPassed(_, let missing): missing.demand
    case .notOnTheWay(let gate, let kind): "This house's \(kind.spelled) orders have no step \"\(gate.words)\"."
    case .kindNotOffered(let kind, let offered): "The house takes no \(kind.spelled) orders, only \(offered.spelled())."
    case .notInForce(let edition, let date):
      "The house's rules of \(edition) apply from \(date) on. Open the order from that day on, or under an earlier edition."
    case .roleMayNot(let role, let allowed):
      "Only the \(allowed.map(\.words).inWords("or")) may do this, not the \(role.words)."
    case .onlyTheClientMay(let act): "Only the client can \(act.does). Record where the client did, as evidence."
    case .closed: "The order is closed. Open a case for anything after the sale."
    case .alreadyDone(let what): what.sentence
    case .feesCharged(let stages): "Already charged: \(stages.map(\.feeName).inWords())."
    case .unknown(let name): name.sentence
    case .textMissing(let text): text.sentence
    case .invalid(let input): input.sentence
    case .intakeIncomplete(let fields): "The order still needs \(fields.spelled()). Amend it first."
    case .consentsMissing(let consents):
      "The client has not consented to: \(consents.joined(separator: "; ")). Ask for the consent first."
    case .metalNotOffered(let metal, let offered): "The house works in \(offered.inWords()), not in \(metal)."
    case .metalOnlyByStaff(let metal): "\(metal) is not in the alloy catalogue. An account specialist may grant it."
    case .clientStonesNotTaken: "The house sets no stones that clients bring. Let the house supply them."
    case .clientDiamondTooSmall(let each, let least):
      "The house sets clients' diamonds from \(least.value) ct up; \(each.value) ct is too small. Let the house supply it."
    case .tooManyReferences(let count, let most): "The house takes at most \(most) references, not \(count)."
    case .roundFeeNeedsConsent(let round, let fee):
      "Change request \(round) is beyond the rounds included and costs \(fee). Record the client's consent to the fee."
    case .lockedWithoutChange:
      "The price is locked. Propose a change with its cost and days, and have the client accept it first."
    case .roundNotOpen(let round, let state): "Round \(round) is \(state.words). Name the latest round."
    case .offerNotOpen(let number, let state):
      "Quote \(number) is \(state.spelled). Name the open quote, or issue a new one."
    case .offerExpired(let number, let moment): "Quote \(number) expired at \(moment.toTheMinute). Issue a new one."
    case .methodNotTaken(let method, let taken): "The house takes \(taken.spelled("or")), not \(method.spelled)."
    case .otherCurrency(let currency, let expected): "The order is in \(expected), not in \(currency)."
    case .moreThanReceived(let amount, let most): "\(amount) is more than the \(most) that can be refunded."
    case .moreThanDueBack(let amount, let due):
      due.minorUnits > 0
        ? "\(amount) is more than the \(due) due back. Refund that."
        : "Nothing is due back. Credit what the house gives up first, then refund it."
    case .receiptResolved(let number, let state):
      "Payment \(number) is already \(state.spelled). Record a new payment for anything received since."
    case .firstPaymentNotWhole(let amount, let total):
      "Only payment in full locks this price: the first payment must be \(total), not \(amount)."
    case .instalmentsNotTaken: "This house does not count instalments as payment in full."
    case .instalmentsDoNotSum(let sum, let expected): "The instalments add up to \(sum), not to \(expected)."
    case .weightImplausible(let net, let low, let high):
      "\(net) per piece is outside the plausible \(low) to \(high). Weigh again, or confirm the reading with a reason."
    case .stonesNotStated(let carats):
      "The quote holds stones. Give the carats that were on the scale, \(carats.value) ct as quoted, or say that it was "
        + "weighed without stones."
    case .notSettled(let fault): fault.sentence
    case .notSplit(let fault): fault.sentence
    case .deviationNeedsReason(let share):
      "The weight differs by \(share), more than is billed without asking. Give the reason and ask the client for "
        + "consent, or let the house absorb it."
    case .otherAlloy(let alloy, let quoted):
      "\(alloy) was weighed, but \(quoted) is quoted. Propose the other alloy with its cost, and have the client accept "
        + "it."
    case .noPrintUsed: "The order uses no 3D print and no wax."
    case .certificatesMissing(let recorded, let quoted):
      "\(recorded) of \(quoted) quoted certificates \(recorded == 1 ? "is" : "are") recorded. Record the others first."
    case .picturesMissing(let kinds): "Show the client the \(kinds.spelled()) first."
    case .carrierNotUsed(let carrier, let used): "The house ships by \(used.inWords("or")), not by \(carrier)."
    case .countryNotServed(let country): "The house does not ship to \(country). Agree on another address."
    case .workWaits(let moment): "Work begins on \(moment) at the earliest: until then the order can be undone."
    case .insuranceNotChosen(let value):
      "Ask the client about insurance first: it is recommended for \(value), and no choice is recorded."
    case .kind(let refusal): refusal.sentence
    case .aftercare(let reason): reason.sentence
    case .beforeLastEntry(let moment, let last):
      "\(moment) is before the last entry, of \(last). Give a later moment; a note can tell what happened before."
    case .beyondCalendar(let moment):
      "\(moment) is out of range. Give a year from \(UTCInstant.firstYear) to \(UTCInstant.lastYear)."
    case .tooLarge: "The amount is too large to calculate with."
    }
  }
}

extension RoundRecord.State {
  /// Where a round stands, after "is".
  var words: String {
    switch self {
    case .submitted: "not the latest"
    case .changesAsked: "to be changed"
    case .approved: "approved"
    case .withdrawn: "withdrawn"
    case .superseded: "superseded by a later approved one"
    }
  }
}

extension Role {
  /// The role in words: `account specialist`.
  public var words: String {
    switch self {
    case .customer: "client"
    case .cadDesigner: "CAD designer"
    case .accountSpecialist: "account specialist"
    case .owner: "owner"
    }
  }
}

extension ClientAct {
  /// The act, after "can".
  var does: String {
    switch self {
    case .pay: "pay"
    case .confirmArtwork: "confirm the artwork"
    case .approveCAD: "approve the CAD"
    case .confirmSample: "confirm the sample"
    case .sendPurchaseOrder: "send the purchase order"
    case .acceptQuote: "accept a quote"
    case .checkPictures: "check the pictures"
    case .consent: "consent"
    }
  }
}
