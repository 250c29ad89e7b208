import HousePolicies
import Orders
import Quantities
import Testing

@Suite struct `Alona's rules of intake and fees` {
  @Test func `H0-01 nothing leaves intake without an account specialist`() throws {
    var bench = try Workbench("alona")
    let refusal = try bench.refusal(.intake(.confirmDetails(grantingMetal: nil)))
    #expect(refusal.awaits == .specialistAssigned)
    #expect(refusal.names("H0-01"))
    #expect(
      try bench.refusal(.intake(.assignSpecialist(name: " "))).reason
        == .textMissing(.specialistName))
    #expect(try bench.give(.intake(.assignSpecialist(name: "Mia Chen"))).names("H0-01"))
    try bench.give(.intake(.confirmDetails(grantingMetal: nil)))
    try bench.walk(to: .delivered)
    #expect(bench.order.specialist == "Mia Chen")
  }

  @Test func `H0-02 staff act for the client on recorded evidence alone`() throws {
    let seen = Actor(.accountSpecialist, "Mia Chen", clientEvidence: "e-mail of 2 March, 10:04")
    let blank = Actor(.accountSpecialist, "Mia Chen", clientEvidence: " ")
    var bench = try Workbench("alona")
    func isTheClients(_ command: OrderCommand, _ act: ClientAct) throws {
      for actor in [Workbench.specialist, Workbench.owner, blank] {
        let refusal = try bench.refusal(command, by: actor)
        #expect(refusal.reason == .onlyTheClientMay(act))
        #expect(refusal.names("H0-02"))
      }
    }
    try bench.walk(to: .artworkConfirmed)
    let artwork = OrderCommand.intake(.confirmArtwork(artwork: "sketch-2.png"))
    try isTheClients(artwork, .confirmArtwork)
    #expect(try bench.give(artwork, by: seen).names("H0-02"))
    #expect(bench.entries.last?.by.clientEvidence == "e-mail of 2 March, 10:04")
    try bench.give(.rounds(.submitRound(Usual.model("piece", 1))), by: Workbench.designer)
    let approval = OrderCommand.rounds(.approveRound(part: "piece", round: 1))
    try isTheClients(approval, .approveCAD)
    #expect(try bench.give(approval, by: seen).names("H0-02"))
    let unproved = ReceivedMoney(amount: "1.00".usd, method: .bankTransfer, reference: " ")
    #expect(try bench.refusal(.money(.pay(unproved))).names("H0-02"))
    let fee = Charge(what: "a second drawing", amount: "1.00".usd, paidFirst: true)
    try bench.give(.money(.charge([fee])))
    #expect(try bench.pay("1.00".usd).names("H0-02"))
    try bench.walk(to: .balancePaid)
    let balance = ReceivedMoney(amount: bench.order.due, method: .bankTransfer, reference: "")
    #expect(try bench.refusal(.money(.pay(balance))).names("H0-02"))
    #expect(try bench.pay(bench.order.due).names("H0-02"))
  }

  @Test func `H0-02 a sample is confirmed and a purchase order sent by the client, or on evidence`() throws {
    let seen = Actor(.accountSpecialist, "Mia Chen", clientEvidence: "e-mail of 9 March, 11:30")
    var bench = try Workbench("alona", .sampleThenBulk)
    let acts: [(gate: Gate, command: OrderCommand, act: ClientAct)] = [
      (.sampleConfirmed, .sample(.confirm), .confirmSample),
      (.purchaseOrderReceived, .bulk(.sendPurchaseOrder(reference: "PO-7")), .sendPurchaseOrder),
    ]
    for (gate, command, act) in acts {
      try bench.walk(to: gate)
      let refusal = try bench.refusal(command)
      #expect(refusal.reason == .onlyTheClientMay(act) && refusal.names("H0-02"))
      #expect(try bench.give(command, by: seen).names("H0-02"))
      #expect(bench.entries.last?.by.clientEvidence == "e-mail of 9 March, 11:30")
    }
  }

  @Test func `H0-04 intake names style, karat, colour and budget`() throws {
    let fields: [(IntakeField, (inout Intake) -> Void)] = [
      (.style, { $0.style = nil }), (.metal, { $0.metal = nil }), (.colour, { $0.colour = nil }),
      (.budget, { $0.budget = nil }),
    ]
    for (field, change) in fields {
      var bench = try Workbench("alona", intake: change)
      try bench.walk(to: .detailsConfirmed)
      let refusal = try bench.refusal(.intake(.confirmDetails(grantingMetal: nil)))
      #expect(refusal.reason == .intakeIncomplete([field]))
      #expect(refusal.names("H0-04"))
    }
    for metal in ["14k", "18k", "22k", "24k"] {
      for colour in ["white", "yellow", "rose"] {
        var bench = try Workbench("alona") { ($0.metal, $0.colour) = (metal, colour) }
        try bench.walk(to: .detailsConfirmed)
        let name = "\(metal) \(colour)"
        guard ["24k white", "24k rose", "22k white"].contains(name) else {
          #expect(try bench.give(.intake(.confirmDetails(grantingMetal: nil))).names("H0-04"))
          continue
        }
        for granted in [nil, "18k white"] {
          let refusal = try bench.refusal(.intake(.confirmDetails(grantingMetal: granted)))
          #expect(refusal.reason == .metalOnlyByStaff(name))
          #expect(refusal.names("H0-04"))
        }
        #expect(try bench.give(.intake(.confirmDetails(grantingMetal: name))).names("H0-04"))
      }
    }
    for (metal, colour) in [("9k", "yellow"), ("18k", "green")] {
      let refusal = try #require(throws: OrderRefusal.self) {
        try Workbench("alona") { ($0.metal, $0.colour) = (metal, colour) }
      }
      #expect(refusal.names("H0-04"))
    }
  }

  @Test func `H0-04 details that changed are confirmed anew`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .feesPaid)
    var wanted = bench.order.intake
    wanted.references = ["ring.jpg"]
    try bench.give(.intake(.amendIntake(intake: wanted, reason: "a picture came")), by: Workbench.client)
    #expect(bench.order.missing(for: .detailsConfirmed) == nil)
    (wanted.metal, wanted.colour) = ("24k", "white")
    try bench.give(.intake(.amendIntake(intake: wanted, reason: "white after all")), by: Workbench.client)
    #expect(
      try bench.refusal(.intake(.confirmArtwork(artwork: "a.png")), by: Workbench.client).awaits == .detailsConfirmed)
    #expect(try bench.refusal(.intake(.confirmDetails(grantingMetal: nil))).reason == .metalOnlyByStaff("24k white"))
    try bench.give(.intake(.confirmDetails(grantingMetal: "24k white")))
    #expect(bench.order.missing(for: .detailsConfirmed) == nil)
  }

  @Test(arguments: [
    ("0.05", 1, true, true), ("0.049", 1, true, false), ("0.01", 20, true, false), ("0.050000001", 1, true, true),
    ("0.049999999", 1, true, false), ("0.049", 1, false, true),
  ]) func `H0-05 a client's diamond weighs at least 0.05 ct, each by itself`(
    each: String, count: Int, isDiamond: Bool, isTaken: Bool
  ) throws {
    let stone = ClientStone(
      gem: isDiamond ? "laboratory diamond" : "ruby", isDiamond: isDiamond, each: each.carats, count: count)
    if isTaken {
      #expect(try Workbench("alona") { $0.clientStones = [stone] }.entries.names("H0-05"))
    } else {
      let refusal = try #require(throws: OrderRefusal.self) { try Workbench("alona") { $0.clientStones = [stone] } }
      #expect(refusal.reason == .clientDiamondTooSmall(each.carats, least: "0.05".carats))
      #expect(refusal.names("H0-05"))
    }
  }

  @Test func `H0-06 design and CAD wait for their fees to the last cent`() throws {
    var bench = try Workbench("alona") { $0.stages = ["print"] }
    try bench.walk(to: .feesPaid)
    let artwork = OrderCommand.intake(.confirmArtwork(artwork: "sketch-2.png"))
    let uncharged = try bench.refusal(artwork, by: Workbench.client)
    #expect(uncharged.awaits == .feesPaid && uncharged.names("H0-06"))
    try bench.give(.money(.charge(Usual.fees(bench.order))))
    #expect(bench.order.charges.map(\.amount.figure) == ["30.00", "80.00", "40.00"])
    try bench.pay("149.99".usd)
    #expect(bench.order.openFees == "0.01".usd)
    let refusal = try bench.refusal(artwork, by: Workbench.client)
    #expect(refusal.awaits == .feesPaid && refusal.names("H0-06"))
    #expect(try bench.refusal(.rounds(.submitRound(Usual.model("piece", 1))), by: Workbench.designer).names("H0-06"))
    try bench.pay("0.01".usd)
    #expect(bench.order.openFees.minorUnits == 0 && bench.order.received == "150.00".usd)
    try bench.give(artwork, by: Workbench.client)
  }

  @Test func `H0-07 CAD begins once the artwork is confirmed, whoever drew it`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .artworkConfirmed)
    let round = OrderCommand.rounds(.submitRound(Usual.model("piece", 1)))
    let refusal = try bench.refusal(round, by: Workbench.designer)
    #expect(refusal.awaits == .artworkConfirmed && refusal.names("H0-07"))
    #expect(
      try bench.give(.intake(.confirmArtwork(artwork: "the client's own sketch")), by: Workbench.client).names("H0-07"))
    try bench.give(round, by: Workbench.designer)
  }

  @Test(arguments: [([], "110.00"), (["print"], "150.00"), (["wax"], "150.00")])
  func `H0-08 a print or wax is charged if it is used`(stages: [String], fees: String) throws {
    var bench = try Workbench("alona") { $0.stages = stages }
    try bench.walk(to: .feesPaid)
    let granted = try bench.give(.money(.charge(Usual.fees(bench.order))))
    #expect(granted.names("H0-08"))
    #expect(bench.order.openFees == fees.usd)
    try bench.pay(fees.usd)
    #expect(bench.order.missing(for: .feesPaid) == nil)
  }
}
