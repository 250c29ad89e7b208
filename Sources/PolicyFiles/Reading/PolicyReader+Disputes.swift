import HouseFiles
import HousePolicies
import Quantities

extension PolicyReader {
  /// Changes of a ring's size; `none` where the house publishes nothing on them.
  func resize() -> ResizeTerms? {
    if top.isWord("none", "resize") { return nil }
    let section = top.section(
      "resize", keys: ["free", "window", "most-sizes", "fee", "charges-material", "to-house", "to-client"])
    return ResizeTerms(
      free: section.ruled("free", keys: ["count"]) { $0.count("count", unit: "times", from: 0) },
      window: section.ruled("window", keys: ["span", "bound"]) { $0.window() },
      mostSizes: section.ruled("most-sizes", keys: ["sizes"]) { $0.positive("sizes", unit: "US sizes", upTo: 20) },
      fee: section.ruled("fee", keys: ["amount"]) { amount($0, "amount") },
      chargesMaterial: section.ruledFlag("charges-material"),
      toHouse: section.ruled("to-house", keys: ["payer"]) { $0.word("payer", else: .buyer) },
      toClient: section.ruled("to-client", keys: ["payer"]) { $0.word("payer", else: .buyer) })
  }

  func disputes() -> DisputeTerms {
    let section = top.section("disputes", keys: ["needs-receipt", "reply", "response"])
    return DisputeTerms(
      needsReceipt: section.ruled("needs-receipt", keys: ["for"]) { $0.word("for", else: .goods) },
      reply: section.ruledIfAny("reply", keys: ["span"]) { $0.spanOrNone("span") },
      response: section.ruledIfAny("response", keys: ["span", "bound"]) { $0.windowOrNone() })
  }

  func accounts() -> AccountTerms {
    let section = top.section(
      "accounts", keys: ["email-is-fixed", "editable", "reset-needs", "reset-link", "problems"])
    return AccountTerms(
      emailIsFixed: section.ruledFlag("email-is-fixed"),
      editable: section.ruled("editable", keys: ["fields"]) { $0.words("fields", of: ProfileField.self) },
      resetNeeds: section.ruled("reset-needs", keys: ["proofs"]) { needs in
        needs.nonEmpty(needs.words("proofs", of: ResetProof.self), "proofs")
      },
      resetLink: section.ruled("reset-link", keys: ["span", "bound"]) { $0.window() },
      problems: section.ruledIfAny("problems", keys: ["span"]) { $0.spanOrNone("span") })
  }

  /// What the client must be written; each kind once.
  func messages() -> [Ruled<MessageKind>] {
    var known: [Ruled<MessageKind>] = []
    for entry in top.list("messages", keys: ["kind", "rule"]) {
      let rules = entry.rules()
      guard let kind = entry.wordIfKnown("kind", of: MessageKind.self) else { continue }
      if known.contains(where: { $0.term == kind }) { entry.report(.repeatedEntry(kind.rawValue), "kind") }
      known.append(Ruled(kind, under: rules))
    }
    return known
  }

  /// The sections on what leaves an order's course and on what comes after the sale.
  /// - Returns: nil where something was reported.
  func aftercare() -> Aftercare? {
    let (stages, faults, words) = (stages(), faults(), faultWords())
    let (resize, disputes, accounts, messages) = (resize(), disputes(), accounts(), messages())
    checkResize(resize, faults)
    guard let stages, let faults else { return nil }
    return Aftercare(
      stages: stages, faults: faults, faultWords: words, resize: resize, disputes: disputes, accounts: accounts,
      messages: messages)
  }
}
