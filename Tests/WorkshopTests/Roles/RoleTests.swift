import HousePolicies
import Orders
import PolicyFiles
import Quantities
import Testing

@testable import Workshop

@Suite struct `The table of roles` {
  /// Every action with the roles that may do it: client, CAD designer, account specialist, owner.
  private static let table = """
    openOrder c d s o; readOrder c d s o; assignSpecialist s o; amendIntake c s o; confirmDetails s o
    showArtwork d s o; confirmArtwork c s o; submitRound d s o; commentRound c d s o; reviewRound c d s o
    approveRound c s o; proposeChange s o; answerChange c s o; issueQuote s o; acceptQuote c s o
    agreeFirstPayment s o; agreeInstalments s o; charge s o; credit s o; recordPayment s o; announcePayment c s o
    clearPayment s o; returnPayment s o; refund s o; settle s o; consentToSettlement c s o; recordWork d s o
    announceDelay d s o; showPictures d s o; approvePictures c s o; recordCertificate d s o; weighIn s o
    chooseInsurance c s o; ship s o; billDuties s o; confirmDelivery c s o; addressParcel c s o; packParcel s o
    recordRefusedParcel s o; quoteSample s o; makeSample d s o; changeSample c s o; sendSample s o; confirmSample c s o
    sendPurchaseOrder c s o; agreePacking c s o; issueProforma s o; requestCustomization c s o
    offerCustomization d s o; answerCustomization c s o; declineCustomization s o; placeCart s o; changeCart c s o
    pickCart s o; setClock d s o; watchPayments s o; askAgainstCourse c s o; note c d s o; closeOrder s o
    complain c s o; giveEvidence c s o; investigate s o; chooseRemedy c s o; tellCosts s o; answerCosts c s o
    moveGoods s o; performRemedy d s o; moveCaseMoney s o; replyToClient s o; respond c s o; closeCase s o
    openAccount c d s o; readAccount c d s o; moveDeposit s o; editProfile c s o; solveProblem s o
    """
  private static let letters: [Substring: Role] = [
    "c": .customer, "d": .cadDesigner, "s": .accountSpecialist, "o": .owner,
  ]

  @Test func `says cell by cell who may do what to a client's own and to another's`() throws {
    var rows: [String: Set<Role>] = [:]
    for row in Self.table.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
      let words = row.split(separator: " ")
      rows[String(try #require(words.first))] = Set(words.dropFirst().compactMap { Self.letters[$0] })
    }
    #expect(Set(rows.keys) == Set(Action.allCases.map { "\($0)" }))
    for action in Action.allCases {
      for role in Role.allCases {
        let may = rows["\(action)"]?.contains(role) == true
        #expect(Permissions.allow(role, action, .own) == may, "\(role) \(action)")
        #expect(Permissions.allow(role, action, .other) == (may && role != .customer), "\(role) \(action) of another")
      }
    }
  }

  @Test func `has a row for every command, and no row without a command but for opening and reading`() {
    let commanded =
      EveryCommand.ofOrders.map(\.command.action) + EveryCommand.ofCases.map(\.action)
      + EveryCommand.ofAccounts.map(\.action)
    let others: Set<Action> = [.openOrder, .openAccount, .readOrder, .readAccount, .complain, .issueQuote]
    #expect(Set(commanded).union(others) == Set(Action.allCases))
  }

  /// Where a house's own terms decide between roles that the table lets through.
  private static let ofTheHouse: Set<Action> = [.offerCustomization]

  @Test func `refuses to a role what the order itself would refuse to it, and nothing more`() throws {
    for one in EveryCommand.ofOrders where !Self.ofTheHouse.contains(one.command.action) {
      let (order, policy) = try Self.order(one.house, one.kind)
      for role in Role.allCases {
        let actor = Actor(role, "Mei", clientEvidence: "letter")
        let may = Permissions.allow(role, one.command.action, .own)
        do throws(OrderRefusal) {
          _ = try order.decide(one.command, by: actor, under: policy, asOf: order.openedAt)
          #expect(may, "\(role) was granted \(one.command)")
        } catch {
          guard case .roleMayNot = error.reason else { continue }
          #expect(!may, "\(role) was refused \(one.command): \(error)")
        }
      }
    }
  }

  @Test func `hides another client's order and account from a client`() async throws {
    let folder = try await Folder()
    let desk = try await folder.desk()
    let (order, policy) = try Self.order("ason", .wholesale, account: "ada")
    let (opening, moment) = (order.opening, order.openedAt)
    let byStaff = Instruction(by: Actor(.accountSpecialist, "Mei", id: "mei"), at: moment)
    let wanted = NewOrder(id: opening.id, kind: opening.kind, client: opening.client, intake: opening.intake)
    _ = try await desk.open(wanted, under: policy, byStaff)
    let account = OpenedAccount(
      id: try #require(AccountID("ada")), house: "ason", currency: policy.currency, client: opening.client)
    _ = try await desk.open(account, under: policy, byStaff)
    let bob = Actor(.customer, "Bob", id: "bob", clientEvidence: "letter")
    let stranger = Instruction(by: bob, at: moment, dryRun: true)
    for one in EveryCommand.ofOrders {
      let refusal = await #expect(throws: WorkshopRefusal.self) {
        try await desk.give(one.command, to: order.id, stranger)
      }
      guard case .unknownOrder(order.id)? = refusal else {
        Issue.record("\(one.command): \(String(describing: refusal))")
        continue
      }
    }
    for command in EveryCommand.ofAccounts {
      let refusal = await #expect(throws: WorkshopRefusal.self) {
        try await desk.give([command], to: account.id, stranger)
      }
      guard case .unknownAccount(account.id)? = refusal else {
        Issue.record("\(command): \(String(describing: refusal))")
        continue
      }
    }
    let own = Instruction(by: Actor(.customer, "Ada", id: "ada"), at: moment)
    #expect(try await desk.give(.note(text: "called"), to: order.id, own).entries.count == 1)
    #expect(try await desk.give(.note(text: "called back"), to: order.id, byStaff).entries.count == 1)
  }

  @Test func `knows a client without an account by the registered e-mail address, in any letters`() {
    let client = Client(name: "Ada", email: "Ada@Example.com")
    #expect(Permissions.ownership(of: client, by: Actor(.customer, "Ada", id: "ada@example.com")) == .own)
    #expect(Permissions.ownership(of: client, by: Actor(.customer, "Bob", id: "bob@example.com")) == .other)
    #expect(Permissions.ownership(of: client, by: Actor(.customer, "Ada")) == .own, "the command line")
  }

  private static func order(
    _ house: String, _ kind: OrderKind, account: String? = nil
  ) throws -> (order: Order, policy: HousePolicy) {
    let policy = try #require(try HousePolicy.house(house))
    let opening = OpenedOrder(
      id: try #require(OrderID("\(house)-2026-0001")), house: house, edition: policy.edition, kind: kind,
      currency: policy.currency, client: Client(name: "Ada", email: "ada@example.com", country: "GB", account: account),
      intake: Intake())
    let opened = try #require(UTCInstant("2026-03-02T09:00:00Z"))
    return (Order(opening, at: opened), policy)
  }
}
