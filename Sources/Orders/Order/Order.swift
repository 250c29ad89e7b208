import HouseCalendar
import HousePolicies
import Quantities

/// An order as its journal tells it: the fold of its entries.
public struct Order: Sendable, Hashable {
  /// How many entries it is folded from; the version that a command expects.
  public internal(set) var version: Int
  /// With what it began.
  public internal(set) var opening: OpenedOrder
  /// When.
  public let openedAt: UTCInstant
  /// When its last entry was written; no command is of an earlier moment.
  public internal(set) var lastEntryAt: UTCInstant
  /// What is wanted now.
  public internal(set) var intake: Intake
  /// Who leads it.
  public internal(set) var specialist: String?
  /// When each gate was passed for the first time by an event of its own.
  public internal(set) var milestones: Milestones
  /// Fees and costs beside the price.
  public internal(set) var charges: [Charge] = []
  /// What was given up.
  public internal(set) var credits: [GivenCredit] = []
  /// The CAD rounds, in the order in which they came.
  public internal(set) var rounds: [RoundRecord] = []
  /// Changes that were asked for, each counted as a round of its own.
  public internal(set) var requests: [RoundReview] = []
  /// The prices offered, in their order.
  public internal(set) var offers: [OfferRecord] = []
  /// Changes told to the client.
  public internal(set) var changes: [ChangeRecord] = []
  /// A first payment that staff agreed on in place of the quote's.
  public internal(set) var agreedFirstPayment: Money?
  /// Instalments that count as paid in full.
  public internal(set) var instalments: [Money] = []
  /// Money that came or was announced.
  public internal(set) var receipts: [ReceiptRecord] = []
  /// Money given back.
  public internal(set) var refunds: [Refund] = []
  /// The accounts.
  public internal(set) var ledger: Ledger
  /// The offer at which the price is locked.
  public internal(set) var lockedOffer: Int?
  /// What had to be paid for that.
  public internal(set) var lockedBy: Money?
  /// Steps of production that are done.
  public internal(set) var steps: [String] = []
  /// Times that were told anew.
  public internal(set) var delays: [AnnouncedDelay] = []
  /// What was found that makes the work longer than is usual.
  public internal(set) var unusualWork: [FoundWork] = []
  /// What was shown to the client.
  public internal(set) var picturesShown: [PictureKind] = []
  /// The last weigh-in.
  public internal(set) var weighIn: WeighIn?
  /// A settlement that awaits the client's consent.
  public internal(set) var proposedSettlement: Settlement?
  /// The final price.
  public internal(set) var settlement: Settlement?
  /// Final prices that were taken back, since they rested on a misread weight.
  public internal(set) var reversedSettlements: [Settlement] = []
  /// Laboratories' reports on the piece's stones.
  public internal(set) var certificates: [Certificate] = []
  /// Duties asked for the parcel.
  public internal(set) var duties: [BilledDuties] = []
  /// What the client consented to by submitting, with version and time.
  public internal(set) var consents: [GivenConsent] = []
  /// Whether what is wanted changed since the details were confirmed.
  public internal(set) var detailsChanged = false
  /// Whether a major change was asked for after the price was locked, and no proposed change is answered since.
  public internal(set) var awaitsChange = false
  /// Whether the parcel is insured; nil while nobody chose.
  public internal(set) var insured: Bool?
  /// What that choice added to the price, its tax included, in minor units; below zero where it took something off.
  var insuranceAdded: Int64 = 0
  /// The parcel.
  public internal(set) var shipment: Shipment?

  /// The sample.
  public internal(set) var sample = SampleProgress()
  /// The papers of a bulk order.
  public internal(set) var bulk = BulkPapers()
  /// Changes to a stock item.
  public internal(set) var customizations: [CustomizationRecord] = []
  /// The items of a cart, as they are ordered.
  public internal(set) var cart: [OrderedLine] = []
  /// Times during which the clocks of promises stood.
  public internal(set) var endedPauses: [Pause] = []
  /// Since when they stand; nil while they run.
  public internal(set) var pausedSince: UTCInstant?
  /// Payments by voucher that preparation began on.
  public internal(set) var vouchers: [Int] = []
  /// Payments that were drawn for a check of the payer's authority.
  public internal(set) var payerChecks: [PayerCheck] = []
  /// Where the parcel goes, where it was said.
  public internal(set) var shipTo: PostalAddress?
  /// Where the bill goes, where it was said.
  public internal(set) var billTo: PostalAddress?
  /// The packed parcel.
  public internal(set) var parcel: PackedParcel?
  /// Whether the buyer refused it.
  public internal(set) var parcelRefused = false
  /// How it ended before it was fulfilled; nil for an order that goes on or was fulfilled.
  public internal(set) var ending: Ending?
  /// Which of the credits its end gave, by its place; nil where its end gave none.
  var givenUpByEnding: Int?
  /// When it stood again after it had expired; nil where it did not.
  public internal(set) var reinstatedAt: UTCInstant?
  /// Requests that were laid before a specialist.
  public internal(set) var referrals: [Referral] = []
  /// Changes that were allowed.
  public internal(set) var allowedChanges: [String] = []

  /// The name.
  public var id: OrderID { opening.id }
  /// The kind.
  public var kind: OrderKind { opening.kind }
  /// The currency.
  public var currency: Currency { opening.currency }
  /// Whether the sale is over.
  public var isClosed: Bool { milestones.closed != nil }
}

/// When an order passed what starts or stops a clock; nil for what has not happened.
public struct Milestones: Sendable, Hashable {
  /// The details were confirmed.
  public var detailsConfirmed: UTCInstant?
  /// The fees before the work were all paid.
  public var feesPaid: UTCInstant?
  /// The artwork was sent to the client.
  public var artworkShown: UTCInstant?
  /// The artwork was confirmed.
  public var artworkConfirmed: UTCInstant?
  /// Every part's CAD was approved.
  public var cadApproved: UTCInstant?
  /// The 3D print or the wax was made.
  public var printed: UTCInstant?
  /// The price was locked by the first payment.
  public var firstPayment: UTCInstant?
  /// Production began.
  public var productionStarted: UTCInstant?
  /// The goods were picked.
  public var picked: UTCInstant?
  /// The pieces were made.
  public var produced: UTCInstant?
  /// Pictures were shown.
  public var picturesShown: UTCInstant?
  /// Pictures were checked.
  public var picturesApproved: UTCInstant?
  /// The final price stood.
  public var settled: UTCInstant?
  /// The parcel was handed over.
  public var shipped: UTCInstant?
  /// The client had it.
  public var delivered: UTCInstant?
  /// The sale ended.
  public var closed: UTCInstant?

  /// Nothing has happened.
  public init() {}
}

/// Where an order stands after an entry: kept beside it, so that a check can fold the order anew and compare.
public struct OrderStanding: Sendable, Hashable, Codable {
  /// How many entries there are.
  public let version: Int
  /// What is still to be paid for all of it.
  public let outstanding: Money
  /// What is due by the books.
  public let due: Money
  /// What the house holds of the client's money.
  public let held: Money

  /// Reads off where an order stands.
  public init(_ order: Order) {
    version = order.version
    outstanding = order.outstanding
    due = order.due
    held = order.ledger.held
  }
}
