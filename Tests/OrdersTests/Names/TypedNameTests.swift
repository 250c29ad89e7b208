import HousePolicies
import Orders
import Quantities
import Testing

@Suite struct `Names as people type them` {
  @Test(arguments: [
    ("18K", "18k"), ("18 kt", "18k"), ("18 carat gold", "18k"), ("18ct", "18k"), ("Platinum", "platinum"),
    ("PT950", "platinum"), ("gold filled", "gold-filled"), ("Gold Filled", "gold-filled"), ("Silver", "silver"),
    ("sterling silver", "silver"), ("Stainless Steel", "steel"),
  ])
  func `are kept by the house's name of the metal`(typed: String, kept: String) throws {
    let bench = try Workbench("alona") { $0.metal = typed }
    #expect(bench.order.intake.metal == kept)
  }

  @Test(arguments: [("Yellow", "yellow"), ("WHITE gold", "white"), ("pink gold", "rose"), ("Rose", "rose")])
  func `are kept by the house's name of the colour`(typed: String, kept: String) throws {
    #expect(try Workbench("alona") { $0.colour = typed }.order.intake.colour == kept)
  }

  @Test(arguments: ["9k", "25k", "18", "unobtainium", "k"]) func `are refused where the house has no such metal`(
    typed: String
  ) throws {
    let refusal = try #require(throws: OrderRefusal.self) { try Workbench("alona") { $0.metal = typed } }
    guard case .metalNotOffered(typed, _) = refusal.reason else { return #expect(Bool(false), "\(refusal.reason)") }
  }

  @Test func `lose nothing where a house takes any metal`() throws {
    #expect(try Workbench("ason", .wholesale) { $0.metal = "925 silver" }.order.intake.metal == "925 silver")
    #expect(try Workbench("ason", .wholesale) { $0.metal = "18K" }.order.intake.metal == "18k")
  }

  @Test func `are the same in an amendment, which changes nothing that is made`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .firstPayment)
    var wanted = bench.order.intake
    (wanted.metal, wanted.colour) = ("18 KT", "Yellow")
    #expect(try bench.give(.intake(.amendIntake(intake: wanted, reason: "typed anew"))).events == ["intake.amended"])
    #expect(bench.order.acceptedOffer != nil && !bench.order.detailsChanged)
  }

  @Test(arguments: [
    ("England", "GB"), ("UK", "GB"), ("gb", "GB"), ("U.K.", "GB"), ("united kingdom", "GB"), ("Scotland", "GB"),
    ("USA", "US"), ("United States of America", "US"), ("Deutschland", "DE"), ("cote d'ivoire", "CI"),
    ("Turkey", "TR"), ("Türkiye", "TR"), ("Holland", "NL"), ("Korea", "KR"), ("North Korea", "KP"),
  ])
  func `of countries are kept by their two letters`(typed: String, code: String) throws {
    #expect(Country.code(typed) == code)
    #expect(try Workbench("alona", country: typed).order.opening.client.country == code)
  }

  @Test(arguments: [("Engelland", ["GB"]), ("XX", []), ("Atlantis", []), ("", []), ("Germoney", ["DE"])])
  func `that are no country are refused with those that begin alike`(typed: String, alike: [String]) throws {
    let refusal = try #require(throws: OrderRefusal.self) { try Workbench("alona", country: typed) }
    #expect(refusal.reason == .unknown(.country(typed, resembling: Country.resembling(typed))))
    #expect(Country.resembling(typed).starts(with: alike) || alike == ["GB"])
  }

  @Test func `of every country of ISO 3166 lead to its code, however they are typed`() {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ").map(String.init)
    let codes = letters.flatMap { first in letters.map { first + $0 } }.filter { Country.name($0) != nil }
    #expect(codes.count == 249)
    for code in codes {
      let name = Country.name(code) ?? ""
      for typed in [code, code.lowercased(), name, name.uppercased(), " \(name) "] {
        #expect(Country.code(typed) == code, "\(typed)")
      }
    }
  }

  @Test(arguments: ["Fedex", "FEDEX", "Federal Express", "fed-ex"]) func `of carriers are the house's`(
    typed: String
  ) throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .shipped)
    try bench.give(.sending(.chooseInsurance(insured: false)), by: Workbench.client)
    try bench.give(.sending(.ship(Shipment(carrier: typed, tracking: "T 1", country: "England"))))
    #expect(bench.order.shipment == Shipment(carrier: "FedEx", tracking: "T 1", country: "GB"))
  }

  @Test func `of a carrier that the house does not use are refused`() throws {
    var bench = try Workbench("alona")
    try bench.walk(to: .shipped)
    let refusal = try bench.refusal(.sending(.ship(Shipment(carrier: "Usps", tracking: "T", country: "US"))))
    #expect(refusal.reason == .carrierNotUsed("Usps", used: ["DHL", "FedEx", "UPS"]))
  }

  @Test(arguments: [
    ("ada@example.com", true), ("a.b+c@sub.example.co.uk", true), ("jörg@münchen.example", true), ("ada", false),
    ("ada@", false), ("@example.com", false), ("ada@example", false), ("ada@@example.com", false),
    ("ada@example..com", false), ("ada @example.com", false), ("Ada <ada@example.com>", false),
    ("ada@example.com, bob@example.com", false), (".ada@example.com", false), ("ada@example.c", false), ("", false),
    ("ada@-example.com", false),
  ])
  func `of mailboxes have the form of one`(address: String, isOne: Bool) throws {
    #expect(EmailAddress.isWellFormed(address) == isOne)
    let policy = try Workbench.rules(of: "alona")
    let usual = try Workbench.opening(policy)
    let opening = OpenedOrder(
      id: usual.id, house: usual.house, edition: usual.edition, kind: usual.kind, currency: usual.currency,
      client: Client(name: "Ada", email: address), intake: usual.intake)
    let refused = OrderRefusal(.invalid(.emailAddress(address)))
    let at = "03-02T09:00".moment
    if isOne {
      _ = try Order.open(opening, by: Workbench.client, under: policy, asOf: at)
    } else {
      #expect(throws: refused) { try Order.open(opening, by: Workbench.client, under: policy, asOf: at) }
    }
  }

  @Test func `of budgets are more than nothing`() throws {
    let refusal = try #require(throws: OrderRefusal.self) { try Workbench("alona") { $0.budget = "-5".usd } }
    #expect(refusal.reason == .invalid(.notPositive("-5.00".usd)))
  }
}
