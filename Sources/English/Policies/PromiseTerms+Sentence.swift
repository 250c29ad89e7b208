import HousePolicies

extension Ruled<PromiseTerms> {
  /// The promise in words.
  var sentence: RuleSentence { RuleSentence(self, \.sentence) }
}

extension PromiseTerms {
  /// How much longer unusual work may take.
  private var longer: String {
    let found = unusual.map(\.words).listed(by: "or")
    if takesLongerAsTold { return ", or longer if \(found), and then we tell you the reason and the new date" }
    return range.extendedTo.map { ", or up to \($0.words) if we find within that time that \(found)" } ?? ""
  }

  fileprivate var sentence: String {
    let subject = step.words.capitalized
    let orders = kinds.isEmpty ? "" : " (\(kinds.map(\.words).listed(by: "or")))"
    let from = range.from.unit == range.to.unit ? "\(range.from.count)" : range.from.words
    let times = range.from == range.to ? "within \(range.to.words)" : "\(from) to \(range.to.words)"
    let place = countries.isEmpty ? "" : " to \(countries.listed(by: "or"))"
    return "\(subject)\(place)\(orders): \(times)\(longer), counted from when \(clock.phrase)."
  }
}

extension UnusualWork {
  fileprivate var words: String {
    switch self {
    case .complex: "the work is complex"
    case .large: "the order is very large"
    case .rareSize: "the size is rare"
    }
  }
}

extension PromisedStep {
  fileprivate var words: String {
    switch self {
    case .details: "confirmation of your details"
    case .artwork: "artwork on screen"
    case .handDesign: "a design by hand"
    case .cad: "the CAD"
    case .print: "a 3D print or a hand-carved wax"
    case .sample: "the sample"
    case .sampleShipping: "shipping the sample"
    case .production: "production"
    case .bulk: "bulk pieces"
    case .qualityControl: "quality control"
    case .picking: "picking from stock"
    case .madeAndShipped: "making and shipping"
    case .shipping: "shipping"
    }
  }
}

extension ClockStart {
  /// What starts the clock, after "when".
  var phrase: String {
    switch self {
    case .submission: "the order is submitted"
    case .feesPaid: "the fees are paid"
    case .artworkConfirmed: "the artwork is confirmed"
    case .cadApproved: "the CAD is approved"
    case .firstPayment: "the first payment is made"
    case .detailsConfirmed: "the order is confirmed"
    case .produced: "the pieces are finished"
    case .sampleSent: "the sample is shipped"
    case .shipped: "the parcel is shipped"
    }
  }
}
