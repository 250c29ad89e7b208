import HousePolicies
import Quantities

extension Aftercare {
  /// What leaves an order's course and what comes after the sale, in words.
  func chapters(_ currency: Currency) -> [RuleChapter] {
    [
      RuleChapter("If you cancel", stages.sentences(.cancel)),
      RuleChapter("If you want a refund", stages.sentences(.refund)),
      RuleChapter("If you want a change", stages.sentences(.change)),
      RuleChapter("After the sale", faults.sentences(currency, faultWords)),
      RuleChapter("Resizing", resize.map { $0.sentences(currency) } ?? [.noSizes]),
      RuleChapter("Cases", disputes.sentences),
      RuleChapter("Your account", accounts.sentences),
      RuleChapter("Messages", messages.isEmpty ? [.noMessages] : messages.map(\.sentence)),
    ]
  }
}

extension RuleSentence {
  fileprivate static let noSizes = RuleSentence(
    "We resize finished pieces only on the terms above.", [.unpublished])
  fileprivate static let noMessages = RuleSentence("We send you no messages.", [.unpublished])
}

extension Ruled<MessageKind> {
  fileprivate var sentence: RuleSentence { RuleSentence(self) { "We write to you \($0.phrase)." } }
}

extension MessageKind {
  fileprivate var phrase: String {
    switch self {
    case .orderConfirmed:
      "when your order is confirmed, with its terms"
    case .delayNotice: "when something is delayed, with the reason and the new date"
    case .tracking: "when the parcel is on its way, with its carrier and tracking number"
    case .cancelled: "when an order is cancelled, with what we keep and what we refund"
    case .referred: "when a specialist will decide on your request"
    case .refunded: "when we have refunded you"
    case .caseOpened: "when a case is opened"
    case .caseReply: "when we have replied to a case"
    case .caseClosed: "when a case is closed"
    case .resetLink: "with a link to set a new password, never with a password"
    case .problemSolved: "when a problem with your account is solved"
    }
  }
}

extension DisputeTerms {
  fileprivate var sentences: [RuleSentence] {
    [
      RuleSentence(needsReceipt) { need in
        switch need {
        case .everyCase: "A case can be opened only once receipt of the parcel is confirmed."
        case .goods:
          "A case about the goods can be opened once their receipt is confirmed; one about the delivery, at once."
        case .none: "A case can be opened once the parcel has shipped."
        }
      },
      RuleSentence(ifAny: reply) { reply in
        reply.map { "We reply within \($0.words)." } ?? "We promise no reply time."
      },
      RuleSentence(ifAny: response) { response in
        response.map { "Respond \($0.words("of our reply")); otherwise the case closes automatically." }
          ?? "A case does not close automatically."
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
          ? "Nothing else in your profile can be changed." : "You can change \(fields.map(\.words).listed())."
      },
      RuleSentence(resetNeeds) { proofs in
        "To reset your password, give \(proofs.map(\.words).listed()); you get a link that works once."
      },
      RuleSentence(resetLink) { "The link works \($0.words())." },
      RuleSentence(ifAny: problems) { problems in
        problems.map { "We solve account problems within \($0.words)." }
          ?? "We promise no time for solving account problems."
      },
    ]
  }
}

extension ProfileField {
  fileprivate var words: String {
    switch self {
    case .contact: "your name and contact details"
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
