import HousePolicies
import Quantities

/// One command under decision: the account as it stands, who asks, the house's rules, and the moment.
struct AccountDeciding: Judging {
  let account: ClientAccount
  let actor: Actor
  let policy: HousePolicy
  let asOf: UTCInstant

  var currency: Currency { account.currency }

  func grant(_ event: AccountEvent, under rules: [RuleID] = []) -> AccountEntry {
    AccountEntry(event, at: asOf, by: actor, under: rules)
  }
}
