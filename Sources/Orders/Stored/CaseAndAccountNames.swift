// The names of what happens in cases and to accounts: the keys under which it is stored.

extension InquiryEvent {
  /// What happened, for journals and programs.
  var name: String { key.stringValue }

  private var key: CodingKeys {
    switch self {
    case .evidenceGiven: .evidenceGiven
    case .verified: .verified
    case .formFiled: .formFiled
    case .rootCauseFound: .rootCauseFound
    case .investigated: .investigated
    case .decided: .decided
    }
  }
}

extension RemedyEvent {
  /// What happened, for journals and programs.
  var name: String { key.stringValue }

  private var key: CodingKeys {
    switch self {
    case .chosen: .chosen
    case .costTold: .costTold
    case .costsAnswered: .costsAnswered
    case .feeCharged: .feeCharged
    case .shipped: .shipped
    case .pieceBack: .pieceBack
    case .performed: .performed
    }
  }
}

extension CaseMoneyEvent {
  /// What happened, for journals and programs.
  var name: String { key.stringValue }

  private var key: CodingKeys {
    switch self {
    case .refundGranted: .refundGranted
    case .refunded: .refunded
    case .paid: .paid
    }
  }
}

extension DepositEvent {
  /// What happened, for journals and programs.
  var name: String { key.stringValue }

  private var key: CodingKeys {
    switch self {
    case .received: .received
    case .taken: .taken
    case .givenBack: .givenBack
    case .paidOut: .paidOut
    }
  }
}

extension ProfileEvent {
  /// What happened, for journals and programs.
  var name: String { key.stringValue }

  private var key: CodingKeys {
    switch self {
    case .emailChanged: .emailChanged
    case .edited: .edited
    case .resetRequested: .resetRequested
    case .passwordReset: .passwordReset
    case .problemReported: .problemReported
    case .problemSolved: .problemSolved
    }
  }
}

extension AccountEvent {
  /// What happened, for journals and programs: `deposit.received`.
  public var name: String {
    switch self {
    case .opened: "opened"
    case .deposit(let event): "deposit." + event.name
    case .profile(let event): "profile." + event.name
    case .message: "message"
    }
  }
}
