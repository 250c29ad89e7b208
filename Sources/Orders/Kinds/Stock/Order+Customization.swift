import HousePolicies
import Quantities

extension Order {
  mutating func apply(_ event: CustomizationEvent) {
    switch event {
    case .requested(let number, let aspects, let words, let isFree):
      customizations.append(
        CustomizationRecord(number: number, aspects: aspects, words: words, state: isFree ? .agreed : .negotiated))
    case .extraOffered(let number, let fee, let days): customize(number, .offered(fee: fee), days: days)
    case .extraAnswered(let number, let accepted): customize(number, accepted ? .agreed : .dropped)
    case .declined(let number, _): customize(number, .declined)
    }
  }

  private mutating func customize(_ number: Int, _ state: CustomizationRecord.State, days: Int? = nil) {
    guard let index = customizations.firstIndex(where: { $0.number == number }) else { return }
    customizations[index].state = state
    if let days { customizations[index].days = days }
  }

  /// What is missing until every change is agreed and its extra fee paid.
  var missingAgreement: Gate.Missing? {
    let open = customizations.filter(\.isOpen).map(\.number)
    if !open.isEmpty { return .agreement(changes: open) }
    return openFees.minorUnits > 0 ? .extraFeesOpen(openFees) : nil
  }
}
