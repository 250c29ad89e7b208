import HousePolicies
import Orders
import Quantities
import Testing

/// Clients' accounts: what may be changed, new passwords, and problems.
@Suite struct ClientAccountTests {
  private var policy: HousePolicy { get throws { try Given.policy("ason") } }

  private func account() throws -> ClientAccount {
    let opening = OpenedAccount(
      id: try #require(AccountID("harbour-jewels")), house: "ason",
      currency: try Given.usd("0").currency, client: Client(name: "Harbour", email: "buyer@harbour.example"),
      userName: "harbour")
    let entries = try ClientAccount.open(opening, by: Given.customer, asOf: try Given.moment("2026-03-02T08:00:00Z"))
    return try #require(ClientAccount(folding: entries))
  }

  private func digest(_ digit: Character) throws -> SecretDigest {
    try #require(SecretDigest(String(repeating: digit, count: 64)))
  }

  @discardableResult
  private func give(
    _ command: ProfileCommand, to account: inout ClientAccount, by actor: Actor = Given.customer, at moment: String
  ) throws -> [AccountEntry] {
    let asOf = try Given.moment(moment)
    let entries = try account.decide(.profile(command), by: actor, under: policy, asOf: asOf)
    for entry in entries { account.apply(entry) }
    return entries
  }

  private func refusal(_ command: ProfileCommand, _ account: ClientAccount, at moment: String) throws -> OrderRefusal {
    let (policy, asOf) = (try policy, try Given.moment(moment))
    return try #require(throws: OrderRefusal.self) {
      try account.decide(.profile(command), by: Given.customer, under: policy, asOf: asOf)
    }
  }

  @Test func `H3-01 the registered e-mail address cannot be changed`() throws {
    let refusal = try refusal(.changeEmail(to: "new@harbour.example"), account(), at: "2026-03-02T09:00:00Z")
    #expect(refusal.rules.texts == ["H3-01"])
    #expect(refusal.reason == .aftercare(.emailFixed))
  }

  @Test func `H3-02 profile, addresses, measurements and password can be changed`() throws {
    var account = try account()
    let edits: [ProfileEdit] = [
      .contact("Ana Sol, +46 8 123"), .addresses(["Kaj 3, Gävle"]), .measurements(["ring 6.5"]),
      .password(try digest("a")),
    ]
    for edit in edits {
      let entries = try give(.edit(edit), to: &account, at: "2026-03-02T09:00:00Z")
      #expect(entries.map(\.rules.texts) == [["H3-02"]])
    }
    #expect(account.profile.contact == "Ana Sol, +46 8 123")
    #expect(account.profile.addresses == ["Kaj 3, Gävle"])
    #expect(account.profile.measurements == ["ring 6.5"])
    #expect(account.profile.password == (try digest("a")))
    #expect(account.profile.email == "buyer@harbour.example")
  }

  @Test func `H3-03 a new password needs user name and e-mail address, and the link works once`() throws {
    var account = try account()
    let at = "2026-03-02T09:00:00Z"
    let (link, password) = (try digest("b"), try digest("c"))
    let unproven: [(String?, String?)] = [
      ("harbour", nil), (nil, "buyer@harbour.example"), ("harbor", "buyer@harbour.example"), (nil, nil),
    ]
    for (name, email) in unproven {
      let refusal = try refusal(.requestReset(userName: name, email: email, link: link), account, at: at)
      #expect(refusal.rules.texts == ["H3-03"])
    }
    let request = ProfileCommand.requestReset(userName: "harbour", email: "buyer@harbour.example", link: link)
    let entries = try give(request, to: &account, at: at)
    let messages = entries.compactMap { if case .message(let message) = $0.event { message } else { nil } }
    #expect(messages.map(\.kind) == [.resetLink])
    #expect(messages.map(\.to) == ["buyer@harbour.example"])
    #expect(messages.flatMap(\.facts).map(\.name) == [.until], "no password and no secret is mailed")
    let unknown = try refusal(.useReset(link: try digest("d"), password: password), account, at: at)
    #expect(unknown.reason == .aftercare(.link(.unknown)))
    try give(.useReset(link: link, password: password), to: &account, at: "2026-03-02T10:00:00Z")
    #expect(account.profile.password == password)
    let again = try refusal(.useReset(link: link, password: try digest("e")), account, at: "2026-03-02T10:00:00Z")
    #expect(again.reason == .aftercare(.link(.used)))
  }

  @Test func `H3-03 a link ends with its time, and with the next one`() throws {
    var account = try account()
    func request(_ link: SecretDigest) -> ProfileCommand {
      .requestReset(userName: "harbour", email: "buyer@harbour.example", link: link)
    }
    let (first, second) = (try digest("1"), try digest("2"))
    try give(request(first), to: &account, at: "2026-03-02T09:00:00Z")
    try give(request(second), to: &account, at: "2026-03-02T09:30:00Z")
    let use = ProfileCommand.useReset(link: first, password: first)
    #expect(try refusal(use, account, at: "2026-03-02T09:31:00Z").reason == .aftercare(.link(.used)))
    let late = ProfileCommand.useReset(link: second, password: first)
    #expect(try refusal(late, account, at: "2026-03-02T10:30:00.001Z").reason == .aftercare(.link(.expired)))
    try give(late, to: &account, at: "2026-03-02T10:30:00Z")
  }

  @Test func `H3-04 a problem with the account is solved within 12 hours: 08:00 is 20:00`() throws {
    var account = try account()
    let policy = try policy
    try give(.reportProblem(what: "cannot log in"), to: &account, at: "2026-03-02T08:00:00Z")
    let last = try Given.moment("2026-03-02T20:00:00Z")
    #expect(account.deadlines(under: policy).map(\.breach) == [last])
    #expect(account.breaches(under: policy, asOf: last).isEmpty)
    #expect(account.breaches(under: policy, asOf: last.adding(milliseconds: 1)).map(\.rules.texts) == [["H3-04"]])
    let solve = ProfileCommand.solveProblem(number: 1, how: "unlocked")
    _ = try refusal(solve, account, at: "2026-03-02T19:00:00Z")
    try give(solve, to: &account, by: Given.specialist, at: "2026-03-02T20:00:00Z")
    #expect(account.deadlines(under: policy).isEmpty)
  }
}
