import HousePolicies
import Orders
import Quantities

extension AftercareChance {
  mutating func request(_ currency: Currency) -> OrderCommand {
    let decision = SpecialistDecision(granted: one(of: [true, false]), keeps: amount(currency), reason: words())
    let decided = one(of: [nil, nil, decision])
    return .request(
      one(of: [
        .cancel(why: words(), decision: decided), .refund(why: words(), decision: decided),
        .change(what: words(), decision: decided), .reinstate(why: words()),
        .end(one(of: UndeliveredGround.allCases), why: words(), keeps: one(of: [nil, amount(currency)])),
      ]))
  }

  mutating func complaint() -> Complaint {
    let half = ExactDecimal(billionths: 500_000_000)
    let sizes = ResizeWish(from: half * 13, to: half * one(of: [13, 14, 17, 18]))
    let fault = one(of: FaultKind.allCases + [.resize, .resize])
    return Complaint(fault, what: words(), resize: fault == .resize ? sizes : nil)
  }

  mutating func caseCommand(_ subject: AfterSalesCase) -> CaseCommand {
    let currency = subject.currency
    let refund = Refund(
      amount: amount(currency), method: one(of: [.bankTransfer, .paypal]), reference: "B", why: words())
    let money = ReceivedMoney(amount: amount(currency), method: one(of: [.bankTransfer, .cash]), reference: "R")
    let metal = AddedMaterial(
      grams: WeighedGrams(ExactDecimal(billionths: Int128(next() % 2_000_000_000))), perGram: ExactDecimal(70))
    let leg = ShippingLeg(
      one(of: ShippingWay.allCases), cost: amount(currency), arrangedBy: one(of: [.house, .buyer]), tracking: words())
    let offered = RemedyTerms(one(of: Remedy.allCases), toHouse: .buyer, toClient: .house)
    let cost = CaseCost(what: words(), amount: amount(currency))
    let evidence = Evidence(one(of: EvidenceKind.allCases), words())
    let all: [CaseCommand] = [
      .inquiry(.giveEvidence(evidence)), .inquiry(.verify(isThere: one(of: [true, true, false]), finding: words())),
      .inquiry(.fileForm(text: words())), .inquiry(.recordRootCause(cause: words(), plan: words())),
      .inquiry(.concludeInvestigation(found: one(of: CarrierFinding.allCases), evidence: evidence)),
      .inquiry(.decide(CaseDecision(remedies: one(of: [[], [offered]]), reason: words()))),
      .remedy(.choose(one(of: Remedy.allCases))), .remedy(.choose(remedy(subject))),
      .remedy(.choose(remedy(subject))), .remedy(.tellCost(cost)), .remedy(.tellMaterial(metal)),
      .remedy(.answerCosts(accepted: one(of: [true, true, false]))), .remedy(.recordShipping(leg)),
      .remedy(.receivePiece), .remedy(.perform(what: words())),
      .money(.grantRefund(items: [RefundItem(what: words(), amount: amount(currency))])), .money(.refund(refund)),
      .money(.pay(money)), .reply(words: words()), .respond(words: words()), .close(reason: words()),
    ]
    return one(of: all)
  }

  /// A remedy that the house's terms name for the case, where they name any.
  private mutating func remedy(_ subject: AfterSalesCase) -> Remedy {
    let offered: [RemedyTerms] =
      switch subject.opening.outcome.term {
      case .remedied(let entitlement): entitlement.remedies
      case .investigated(let terms): terms.ifLost.term + terms.ifDelivered.term
      case .rootCause, .resizeTerms, .refused, .refer: subject.decision?.remedies ?? []
      }
    return one(of: offered.isEmpty ? Remedy.allCases : offered.map(\.remedy))
  }

  mutating func profileCommand(_ digests: [SecretDigest]) -> ProfileCommand {
    one(of: [
      .changeEmail(to: words()), .edit(.contact(words())), .edit(.password(one(of: digests))),
      .requestReset(userName: "harbour", email: "buyer@harbour.example", link: one(of: digests)),
      .requestReset(userName: nil, email: "buyer@harbour.example", link: one(of: digests)),
      .useReset(link: one(of: digests), password: one(of: digests)), .reportProblem(what: words()),
      .solveProblem(number: one(of: [1, 2]), how: words()),
    ])
  }
}
