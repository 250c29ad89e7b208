import HousePolicies
import Quantities

/// A client's account with a house, as its journal tells it: the profile, and the prepaid deposit that orders are paid from.
public struct ClientAccount: Sendable, Hashable {
  /// How many entries it is folded from; the version that a command expects.
  public internal(set) var version: Int
  /// With what it began.
  public let opening: OpenedAccount
  /// When.
  public let openedAt: UTCInstant
  /// When its last entry was written; no command is of an earlier moment.
  public internal(set) var lastEntryAt: UTCInstant
  /// The prepaid deposit.
  public internal(set) var deposit: PrepaidDeposit
  /// The profile.
  public internal(set) var profile: Profile

  /// The account's name.
  public var id: AccountID { opening.id }
  /// The deposit's currency.
  public var currency: Currency { opening.currency }

  /// An account that was just opened.
  public init(_ opening: OpenedAccount, at moment: UTCInstant) {
    version = 1
    self.opening = opening
    openedAt = moment
    lastEntryAt = moment
    deposit = PrepaidDeposit(currency: opening.currency)
    profile = Profile(userName: opening.userName, email: opening.client.email)
  }

  /// Folds a journal; nil unless it begins with an opening and has no other.
  public init?(folding entries: some Sequence<AccountEntry>) {
    var account: ClientAccount?
    for entry in entries {
      switch entry.event {
      case .opened(let opening):
        guard account == nil else { return nil }
        account = ClientAccount(opening, at: entry.at)
      case .deposit, .profile, .message:
        guard account != nil else { return nil }
        account?.apply(entry)
      }
    }
    guard let account else { return nil }
    self = account
  }

  /// Takes the next entry in; what was decided is never judged again.
  /// - Precondition: the entry does not open an account.
  public mutating func apply(_ entry: AccountEntry) {
    version += 1
    lastEntryAt = max(lastEntryAt, entry.at)
    switch entry.event {
    case .opened: preconditionFailure("an account is opened once")
    case .deposit(let event): deposit.apply(event)
    case .profile(let event): profile.apply(event, at: entry.at)
    case .message: break
    }
  }
}

/// With what a client's account begins.
public struct OpenedAccount: Sendable, Hashable, Codable {
  /// Its name.
  public let id: AccountID
  /// The house.
  public let house: String
  /// The currency of its deposit.
  public let currency: Currency
  /// Whose it is.
  public let client: Client
  /// The name that the client logs in by.
  public let userName: String

  /// Makes a beginning; without a user name the client logs in by the account's.
  public init(id: AccountID, house: String, currency: Currency, client: Client, userName: String? = nil) {
    self.id = id
    self.house = house
    self.currency = currency
    self.client = client
    self.userName = userName ?? id.text
  }
}

extension ClientAccount {
  /// The problems with the account that are to be solved.
  public func deadlines(under policy: HousePolicy) -> [Deadline] {
    guard let terms = policy.aftercare.accounts.problems else { return [] }
    return profile.problems.filter { $0.solvedAt == nil }.map { problem in
      let last = policy.calendar.deadline(terms.term, after: problem.reportedAt)
      return Deadline(
        duty: .accountProblem(problem.number), startedBy: .report, startedAt: problem.reportedAt,
        shown: policy.calendar.date(of: last), breach: last, toldAnew: nil, rules: terms.rules)
    }
  }

  /// The deadlines that are broken at a moment.
  public func breaches(under policy: HousePolicy, asOf: UTCInstant) -> [Deadline] {
    deadlines(under: policy).filter { $0.isBroken(asOf: asOf) }
  }
}
