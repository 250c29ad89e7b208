import HousePolicies

extension IntakeTerms {
  /// Intake in words.
  var sentences: [RuleSentence] {
    [
      RuleSentence(required) { fields in
        fields.isEmpty ? "We need no details before we confirm." : "We ask for \(fields.map(\.words).listed())."
      },
      RuleSentence(metals) { $0.isEmpty ? "We work in any metal." : "We work in \($0.listed())." },
      RuleSentence(otherMetals) { others in
        others.isEmpty
          ? metals.term.isEmpty ? "No metal is excluded." : "We work in no other metals."
          : "We also work in \(others.listed())."
      },
      RuleSentence(colours) { $0.isEmpty ? "Gold may be any colour." : "Gold may be \($0.listed(by: "or"))." },
      RuleSentence(onlyByStaff) { metals in
        metals.isEmpty
          ? "Every metal comes in every colour that we offer."
          : "Only our staff can approve these unusual alloys: \(metals.listed())."
      },
      RuleSentence(clientStones, \.sentence),
      RuleSentence(ifAny: mostReferences) { most in
        "You may upload " + (most.map { "at most \($0) references." } ?? "as many references as you like.")
      },
      RuleSentence(consents) { consents in
        consents.isEmpty
          ? "Submitting an order requires no consent."
          : "By submitting an order you consent to: \(consents.listed()). We record the version and the time."
      },
    ]
  }
}

extension ClientStoneTerms {
  fileprivate var sentence: String {
    if !accepted { return "We do not set your own stones (a diamond would have to weigh \(leastDiamond.value) ct)." }
    let any = leastDiamond.value == .zero
    return "We set your own stones, "
      + (any
        ? "of any weight." : "but no natural or laboratory-grown diamond under \(leastDiamond.value) ct.")
  }
}

extension IntakeField {
  /// The field in the middle of a sentence.
  var words: String {
    switch self {
    case .style: "the style"
    case .metal: "the metal"
    case .colour: "its colour"
    case .size: "the size"
    case .budget: "the budget"
    case .references: "references"
    case .expectedDate: "the date you need it by"
    case .quantity: "the quantity"
    case .remarks: "remarks that describe the change"
    case .earlierSample: "the number or a picture of the earlier sample"
    }
  }
}
