import Quantities

extension Aftercare {
  /// What leaves an order's course and what comes after the sale, in words.
  func chapters(_ currency: Currency) -> [RuleChapter] {
    [
      RuleChapter("If you cancel", stages.sentences(.cancel)),
      RuleChapter("If you want your money back", stages.sentences(.refund)),
      RuleChapter("If you want something else", stages.sentences(.change)),
      RuleChapter("After the sale", faults.sentences(currency, faultWords)),
      RuleChapter("Another size", resize.map { $0.sentences(currency) } ?? [.noSizes]),
      RuleChapter("What we reply", disputes.sentences),
      RuleChapter("Your account", accounts.sentences),
      RuleChapter("What we write to you", messages.isEmpty ? [.noMessages] : messages.map(\.sentence)),
    ]
  }
}

extension RuleSentence {
  fileprivate static let noSizes = RuleSentence(
    "We change the size of a finished piece by no terms but those above.", [.unpublished])
  fileprivate static let noMessages = RuleSentence("We write to you about nothing.", [.unpublished])
}

extension Ruled<MessageKind> {
  fileprivate var sentence: RuleSentence { RuleSentence(self) { "We write to you \($0.words)." } }
}

extension MessageKind {
  fileprivate var words: String {
    switch self {
    case .orderConfirmed:
      "when your order is confirmed, with the terms that it keeps"
    case .delayNotice: "when something becomes later, with the reason and the new date"
    case .tracking: "when the parcel is on its way, with its carrier and number"
    case .cancelled: "when an order is cancelled, with what we keep and what goes back"
    case .referred: "when a specialist is to decide what you asked for"
    case .refunded: "when money has gone back to you"
    case .caseOpened: "when a case is opened"
    case .caseReply: "when we have replied to a case"
    case .caseClosed: "when a case is closed"
    case .resetLink: "a link that sets a new password, and never a password"
    case .problemSolved: "when a problem with your account is solved"
    }
  }
}

extension DisputeTerms {
  fileprivate var sentences: [RuleSentence] {
    [
      RuleSentence(needsReceipt) { need in
        switch need {
        case .everyCase: "A case is opened once the receipt of the parcel is confirmed, and not earlier."
        case .goods:
          "A case about the goods is opened once their receipt is confirmed; one about the parcel's way at once."
        case .none: "A case is opened from when the parcel is sent."
        }
      },
      RuleSentence(ifAny: reply) { reply in
        reply.map { "We reply to what you tell us within \($0.words)." } ?? "We promise no time for our reply."
      },
      RuleSentence(ifAny: response) { response in
        response.map { "Your response counts \($0.words), from our reply; without one the case closes by itself." }
          ?? "A case does not close by itself."
      },
    ]
  }
}

extension AccountTerms {
  fileprivate var sentences: [RuleSentence] {
    [
      RuleSentence(emailIsFixed) { isFixed in
        isFixed
          ? "The registered e-mail address cannot be changed." : "You can change the registered e-mail address."
      },
      RuleSentence(editable) { fields in
        fields.isEmpty
          ? "Nothing else of your profile can be changed." : "You can change \(fields.map(\.words).listed())."
      },
      RuleSentence(resetNeeds) { proofs in
        "For a new password give \(proofs.map(\.words).listed()); you get a link that works once."
      },
      RuleSentence(resetLink) { "The link works \($0.words)." },
      RuleSentence(ifAny: problems) { problems in
        problems.map { "A problem with your account is solved within \($0.words)." }
          ?? "We promise no time for problems with your account."
      },
    ]
  }
}

extension ProfileField {
  fileprivate var words: String {
    switch self {
    case .contact: "your name and how to reach you"
    case .addresses: "your addresses"
    case .measurements: "your measurements"
    case .password: "your password"
    }
  }
}

extension ResetProof {
  fileprivate var words: String {
    switch self {
    case .userName: "your user name"
    case .email: "your registered e-mail address"
    }
  }
}
