import HouseFiles
import HousePolicies
import Quantities

extension PolicyReader {
  func intake() -> IntakeTerms {
    let section = top.section(
      "intake",
      keys: [
        "required", "metals", "other-metals", "colours", "only-by-staff", "client-stones", "most-references",
        "consents",
      ])
    let others = section.section("other-metals", keys: ["names", "rule"])
    if section.section("metals", keys: ["names", "rule"]).isWord("any", "names") && !others.texts("names").isEmpty {
      let words = "a house that works in any metal has no others"
      others.report(.contradiction(words, whatToDo: "leave the list empty, or name the metals"), "names")
    }
    return IntakeTerms(
      required: section.ruled("required", keys: ["fields"]) { $0.words("fields", of: IntakeField.self) },
      metals: section.ruled("metals", keys: ["names"]) { $0.textsOrAny("names") },
      otherMetals: section.ruled("other-metals", keys: ["names"]) { $0.texts("names") },
      colours: section.ruled("colours", keys: ["names"]) { $0.textsOrAny("names") },
      onlyByStaff: section.ruled("only-by-staff", keys: ["names"]) { $0.texts("names") },
      clientStones: section.ruled("client-stones", keys: ["accepted", "least-diamond"]) { stones in
        ClientStoneTerms(
          accepted: stones.flag("accepted"),
          leastDiamond: ExactCarats(stones.number("least-diamond", unit: "ct", upTo: 1000)))
      },
      mostReferences: section.ruledIfAny("most-references", keys: ["count"]) { references in
        references.isWord("any", "count") ? nil : references.count("count", unit: "references", from: 0)
      },
      consents: section.ruled("consents", keys: ["texts"]) { $0.texts("texts") })
  }

  func clientActs() -> Ruled<[ClientAct]> {
    top.ruled("client-acts", keys: ["acts"]) { $0.words("acts", of: ClientAct.self) }
  }
}
