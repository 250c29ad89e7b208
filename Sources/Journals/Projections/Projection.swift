import Quantities

/// What a journal is found by: computed from its events, and kept beside it in the transaction that appends to it.
///
/// The columns are there to search and to sort by; what a row shows stands in `shown` and in the due entries' bodies.
public struct Projection: Sendable, Hashable {
  /// Which way of computing it this is; another one is computed anew.
  public var form: Int
  /// The version of the journal that it was computed at.
  public var version: JournalVersion
  /// The house.
  public var house = ""
  /// Where the subject stands.
  public var stage = ""
  /// Whose move it is.
  public var mover = ""
  /// Whether nothing more is expected.
  public var isOver = false
  /// The client's name.
  public var client = ""
  /// Who leads it.
  public var specialist = ""
  /// The series that its number is of, and the number; an empty series where its name is no number.
  public var series = ""
  /// The number in the series.
  public var number = 0
  /// Free text to be searched, in lower case.
  public var words = ""
  /// What is outstanding, in minor units of the currency.
  public var outstanding: Int64 = 0
  /// The currency's code.
  public var currency = ""
  /// The last moment at which nothing of it is late; nil where nothing can be.
  public var lateAfter: UTCInstant?
  /// The first moment at which a deadline acts by itself; nil where none will.
  public var actsFrom: UTCInstant?
  /// How far its weight was from what was expected, as a share of it; empty where it was not weighed.
  public var deviation = ""
  /// What is due and not done.
  public var due: [DueEntry] = []
  /// What a list shows, as bytes.
  public var shown: [UInt8] = []

  /// Makes an empty one.
  public init(form: Int, version: JournalVersion) {
    self.form = form
    self.version = version
  }
}

/// Something that is due by a journal's subject.
public struct DueEntry: Sendable, Hashable {
  /// The last moment at which it is kept.
  public let last: UTCInstant
  /// What is due, as bytes.
  public let body: [UInt8]

  /// Makes an entry.
  public init(last: UTCInstant, body: [UInt8]) {
    self.last = last
    self.body = body
  }
}

/// Which journals are wanted, a page at a time: in the order of their names, or those first that are late first.
public struct ListingQuery: Sendable, Hashable {
  /// Their kind.
  public var kind = JournalKind.order
  /// Only this house's.
  public var house: String?
  /// Only at this stage.
  public var stage: String?
  /// Only where this side is to move.
  public var mover: String?
  /// Only this client's.
  public var client: String?
  /// Only those that this person leads.
  public var specialist: String?
  /// Only those with this number.
  public var number: Int?
  /// Only those in whose words this text stands.
  public var text: String?
  /// Only those that are not over.
  public var isOpen = false
  /// Only those of which something is late at this moment.
  public var lateAt: UTCInstant?
  /// Whether those come first of which something is late first; those of which nothing can be late come last.
  public var isMostUrgentFirst = false
  /// Only those that come after this name.
  public var after: String?
  /// After passing so many over.
  public var offset = 0
  /// No more than this many.
  public var limit: Int?

  /// Asks for all orders.
  public init() {}
}
