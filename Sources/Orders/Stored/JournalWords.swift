import HousePolicies
import Quantities
import Quoting

/// The words that the house itself writes into journals, and messages of them.
///
/// They are stored: journals of every version hold them as they stand here, and repeated commands are answered by them. So
/// they are kept byte for byte; nothing is decided by them, and whoever shows an order may put others in their place.
enum JournalWords {
  static let listPrices = "the list's prices"
  static let changesAsked = "changes were asked for"
  static let paidInTime = "the payment was received in time"
  static let allPaid = "all that was paid"
  static let sampleFeeCredited = "sample fee credited"
  static let keptOfCancelled = "kept of the cancelled order"
  static let givenUpOfCancelled = "given up of the cancelled order"

  static func fee(_ stage: StageFee.Kind) -> String { "\(stage.rawValue) fee" }

  static func detailsChanged(_ why: String) -> String { "the details changed: \(why)" }

  static func roundSubmitted(_ round: CADRound) -> String { "round \(round.number) of \(round.part) was submitted" }

  static func request(_ number: Int) -> String { "request \(number) for changes of the CAD" }

  static func extraFee(ofChange number: Int, _ words: String) -> String { "extra fee of change \(number): \(words)" }

  static func sample(_ part: SampleCost.Kind) -> String { "sample: \(part.rawValue)" }

  static func shipping(_ parcel: PackedParcel) -> String { "shipping by \(parcel.carrier), \(parcel.weight), at cost" }

  /// Whether words are those of sending at cost, as version 0.1.0 kept them.
  static func isShipping(_ words: String) -> Bool { words.hasPrefix("shipping by ") && words.hasSuffix(", at cost") }

  static func refusedParcel(_ cost: ReturnCost) -> String {
    switch cost {
    case .returnShipping: "refused parcel: return shipping"
    case .customs: "refused parcel: customs"
    case .handling: "refused parcel: handling"
    }
  }

  static func missing(_ count: Int, of line: OrderedLine) -> String { "\(count) of \(line.name) are missing" }

  static func recounted(_ line: OrderedLine, to count: Int) -> String {
    "\(line.name): \(count) instead of \(line.count)"
  }

  static func chargedTwice(asPayment number: Int) -> String { "charged twice, as payment \(number)" }

  static func alloy(_ alloy: String, ofPart part: String?, insteadOf quoted: String?) -> String {
    let place = part.map { " of the \($0)" } ?? ""
    return alloy + place + " in place of \(quoted ?? "what is quoted")"
  }

  static func insurance(_ isInsured: Bool) -> String {
    isInsured ? "insurance of the parcel" : "no insurance of the parcel"
  }

  static func metal(_ grams: WeighedGrams) -> String { "\(grams) of metal" }

  static func remedy(_ remedy: Remedy) -> String { String(remedy.rawValue.map { $0 == "-" ? " " : $0 }) }

  static func ended(_ ending: Ending) -> String {
    switch ending {
    case .expired(let moment): "expired, since not all was paid until \(moment)"
    case .declined(let reason): "declined: \(reason)"
    case .cancelled(let end): "cancelled: \(end.why)"
    }
  }

  static func givenUp(_ ending: Ending) -> String { "the order is \(ended(ending))" }
}
