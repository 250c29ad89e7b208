import HouseFiles
import HousePolicies

extension PolicyReader {
  func general() -> GeneralTerms {
    let section = top.section(
      "general",
      keys: ["keeps-stock", "later-needs-reason", "times-are-estimates", "work-waits", "certificates", "designs"])
    return GeneralTerms(
      keepsStock: section.ruledFlag("keeps-stock"), laterNeedsReason: section.ruledFlag("later-needs-reason"),
      timesAreEstimates: section.ruledFlag("times-are-estimates"),
      workWaits: section.ruledIfAny("work-waits", keys: ["span", "bound"]) { $0.windowOrNone() },
      certificates: section.ruled("certificates", keys: ["laboratories", "most"]) { $0.texts("laboratories") },
      mostAreCertified: mostAreCertified(section),
      designs: section.ruled("designs", keys: ["copyright", "house-may-show"]) { designs in
        DesignTerms(
          copyright: designs.word("copyright", else: .unsaid), houseMayShow: designs.flag("house-may-show"))
      })
  }

  /// Whether `certificates` says that most pieces have one; the key may be left out.
  private func mostAreCertified(_ general: Section) -> Bool? {
    guard general.has("most", in: "certificates") else { return nil }
    return general.section("certificates", keys: nil).flag("most")
  }
}
