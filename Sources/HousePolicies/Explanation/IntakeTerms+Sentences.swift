extension IntakeTerms {
  /// Intake in words.
  var sentences: [RuleSentence] {
    [
      RuleSentence(required) { fields in
        fields.isEmpty ? "We ask for nothing before we confirm." : "We ask for \(fields.map(\.words).listed())."
      },
      RuleSentence(metals) { $0.isEmpty ? "We work in any metal." : "We work in \($0.listed())." },
      RuleSentence(otherMetals) { others in
        others.isEmpty
          ? metals.term.isEmpty ? "No metal is left out." : "We work in no others."
          : "We also work in \(others.listed())."
      },
      RuleSentence(colours) { $0.isEmpty ? "Gold may have any colour." : "Gold may be \($0.listed(by: "or"))." },
      RuleSentence(onlyByStaff) { metals in
        metals.isEmpty
          ? "Every metal comes in every colour that we offer."
          : "Only our staff can grant what is no usual alloy: \(metals.listed(by: "or"))."
      },
      RuleSentence(clientStones, \.sentence),
      RuleSentence(ifAny: mostReferences) { most in
        "You may upload " + (most.map { "at most \($0) references." } ?? "as many references as you like.")
      },
      RuleSentence(consents) { consents in
        consents.isEmpty
          ? "Sending in an order asks for no consent."
          : "By sending in an order you consent to: \(consents.listed()); we keep the version and the time."
      },
    ]
  }
}

extension ClientStoneTerms {
  fileprivate var sentence: String {
    if !accepted { return "We set no stones of yours (a diamond would have to weigh \(leastDiamond.value) ct)." }
    let any = leastDiamond.value == .zero
    return "We set your own stones, "
      + (any
        ? "of any weight." : "but no diamond, natural or laboratory-grown, of less than \(leastDiamond.value) ct each.")
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
    case .expectedDate: "the date by which it is wanted"
    case .quantity: "how many"
    case .remarks: "remarks that say what is to be changed"
    case .earlierSample: "the number or a picture of the earlier sample"
    }
  }
}
