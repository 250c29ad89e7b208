import HousePolicies
import Quantities

extension RefusalReason {
  /// What is wrong, in the words of people.
  public var whatIsWrong: String {
    switch self {
    case .gateNotPassed(let gate, let missing): "\(gate.words) comes first: \(missing)"
    case .notOnTheWay(let gate, let kind): "a \(kind.rawValue) order of this house has no step \"\(gate.words)\""
    case .kindNotOffered(let kind, _): "the house takes no \(kind.rawValue) orders"
    case .notInForce(let edition, let date): "the house's rules of \(edition) are in force from \(date) on"
    case .roleMayNot(let role, _): "the \(role.words) may not do this"
    case .onlyTheClientMay(let act): "only the client can \(act.words)"
    case .closed: "the order is closed"
    case .alreadyDone(let what): "\(what)"
    case .feesCharged(let fees): "charged already: \(fees.joined(separator: ", "))"
    case .unknown(let what, _): "there is no \(what)"
    case .reasonMissing(let what): "\(what) needs a reason"
    case .meaningless(let what): what
    case .intakeIncomplete(let fields): "the details lack \(fields.map(\.rawValue).joined(separator: ", "))"
    case .consentsMissing(let consents): "the client has not consented to: \(consents.joined(separator: "; "))"
    case .metalNotOffered(let metal, _): "the house does not work in \(metal)"
    case .metalOnlyByStaff(let metal): "\(metal) is no alloy of the catalogue"
    case .clientStonesNotTaken: "the house sets no stones that clients bring"
    case .clientDiamondTooSmall(let each, let least):
      "a diamond of \(each.value) ct is below the least of \(least.value) ct that is set for clients"
    case .tooManyReferences(let count, let most): "\(count) references are more than the \(most) that are taken"
    case .roundFeeNeedsConsent(let round, let fee):
      "request \(round) is beyond the rounds included and costs \(fee)"
    case .lockedWithoutChange: "the price is locked, and with it what is made for it"
    case .roundNotOpen(let round, let state): "round \(round) is \(state.words)"
    case .offerNotOpen(let number, let state): "quote \(number) is \(state.rawValue)"
    case .offerExpired(let number, let moment): "quote \(number) ended at \(moment.toTheMinute)"
    case .methodNotTaken(let method, _): "the house does not take \(method.rawValue)"
    case .otherCurrency(let currency, let expected): "the order is in \(expected), not in \(currency)"
    case .moreThanReceived(let amount, let most): "\(amount) is more than the \(most) that can be given back"
    case .receiptResolved(let number, let state): "payment \(number) is \(state.rawValue) already"
    case .instalmentsDoNotSum(let sum, let expected): "the instalments sum to \(sum), not to \(expected)"
    case .weightImplausible(let net, let low, let high):
      "\(net) a piece is outside of the \(low) to \(high) that are plausible"
    case .notSettled(let fault): fault.description
    case .notSplit(let fault): fault.description
    case .deviationNeedsReason(let share): "the weight differs by \(share), beyond what is billed without a word"
    case .certificatesMissing(let recorded, let quoted):
      "\(recorded) of the \(quoted) certificates that are quoted is recorded"
    case .otherAlloy(let alloy, let quoted): "\(alloy) was weighed where \(quoted) is quoted"
    case .picturesMissing(let kinds): "the client was shown no \(kinds.map(\.rawValue).joined(separator: " and no "))"
    case .carrierNotUsed(let carrier, _): "the house does not send by \(carrier)"
    case .countryNotServed(let country): "the house does not send to \(country)"
    case .insuranceNotChosen(let value): "insurance is recommended for \(value) and the client's choice is not kept"
    case .workWaits(let moment): "work does not begin before \(moment)"
    case .kind(let refusal): refusal.whatIsWrong
    case .aftercare(let reason): reason.whatIsWrong
    case .beforeLastEntry(let moment, let last): "\(moment) is before the last entry, of \(last)"
    case .beyondCalendar(let moment): "\(moment) is beyond the years that are reckoned with"
    case .tooLarge: "the amount is beyond what can be reckoned"
    }
  }

  /// What to do about it.
  public var whatToDo: String {
    switch self {
    case .gateNotPassed: "do that first"
    case .notOnTheWay: "leave it out"
    case .notInForce: "open it under the edition before, or from that day on"
    case .kindNotOffered(_, let offered): "it takes \(offered.map(\.rawValue).joined(separator: ", "))"
    case .roleMayNot(_, let allowed): "it is for the \(allowed.map(\.words).joined(separator: " or the "))"
    case .onlyTheClientMay: "record where the client said so, as evidence"
    case .closed: "open a case for what comes after the sale"
    case .alreadyDone: "nothing is to be done"
    case .feesCharged: "where another one is meant, charge it by itself with `order charge`"
    case .unknown(let what, let known):
      known.isEmpty
        ? "there is none yet" : "known of \(what.split(separator: " ")[0]): \(known.joined(separator: ", "))"
    case .reasonMissing: "say why"
    case .meaningless, .tooLarge: "correct it"
    case .beforeLastEntry: "give a moment that is not earlier; what happened before is told in a note"
    case .beyondCalendar: "name one of the years \(UTCInstant.firstYear) to \(UTCInstant.lastYear)"
    case .intakeIncomplete: "amend the order with them"
    case .consentsMissing: "ask the client for them"
    case .metalNotOffered(_, let offered): "it works in \(offered.joined(separator: ", "))"
    case .metalOnlyByStaff: "an account specialist may grant it"
    case .clientStonesNotTaken, .clientDiamondTooSmall: "let the house supply them"
    case .tooManyReferences: "leave some out"
    case .roundFeeNeedsConsent: "record the client's consent to the fee"
    case .lockedWithoutChange: "propose a change with its cost and days, and let the client accept it"
    case .roundNotOpen: "name the latest round"
    case .offerNotOpen: "issue a new quote, or name the open one"
    case .offerExpired: "issue it anew"
    case .methodNotTaken(_, let taken): "it takes \(taken.map(\.rawValue).joined(separator: ", "))"
    case .otherCurrency: "record what arrived in the order's currency"
    case .moreThanReceived: "give back less"
    case .receiptResolved: "record a new payment for what came since"
    case .instalmentsDoNotSum: "correct them"
    case .weightImplausible: "weigh again, or confirm the reading with a reason"
    case .notSettled: "weigh again"
    case .notSplit: "weigh the parts singly, before they are joined"
    case .deviationNeedsReason: "give the reason, and ask the client for consent; or let the house absorb it"
    case .certificatesMissing: "record each with its laboratory and number"
    case .otherAlloy: "propose the other alloy with its cost, and let the client accept it"
    case .picturesMissing: "show them"
    case .carrierNotUsed(_, let used): "it sends by \(used.joined(separator: ", "))"
    case .countryNotServed: "agree on another address"
    case .workWaits: "begin then; until then all of it can be undone"
    case .kind(let refusal): refusal.whatToDo
    case .aftercare(let reason): reason.whatToDo
    case .insuranceNotChosen: "ask the client and record the answer"
    }
  }
}
