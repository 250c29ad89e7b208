import Orders

extension OrderCommand {
  /// The row of the table of roles that the command belongs to.
  public var action: Action {
    switch self {
    case .intake(let command): command.action
    case .rounds(let command): command.action
    case .price(let command): command.action
    case .money(let command): command.action
    case .work(let command): command.action
    case .sending(let command): command.action
    case .sample(let command): command.action
    case .bulk(let command): command.action
    case .customization(let command): command.action
    case .cart(let command): command.action
    case .clock: .setClock
    case .checks: .watchPayments
    case .parcel(let command): command.action
    case .request(let command):
      switch command {
      case .cancel, .refund, .change: .askAgainstCourse
      case .reinstate, .end: .closeOrder
      }
    case .note: .note
    case .close: .closeOrder
    }
  }
}

extension IntakeCommand {
  fileprivate var action: Action {
    switch self {
    case .assignSpecialist: .assignSpecialist
    case .amendIntake: .amendIntake
    case .confirmDetails: .confirmDetails
    case .showArtwork: .showArtwork
    case .confirmArtwork: .confirmArtwork
    }
  }
}

extension RoundCommand {
  fileprivate var action: Action {
    switch self {
    case .submitRound: .submitRound
    case .comment: .commentRound
    case .review: .reviewRound
    case .approveRound: .approveRound
    }
  }
}

extension PriceCommand {
  fileprivate var action: Action {
    switch self {
    case .proposeChange, .proposeAlloy: .proposeChange
    case .answerChange: .answerChange
    case .issueQuote: .issueQuote
    case .acceptQuote: .acceptQuote
    case .agreeFirstPayment: .agreeFirstPayment
    case .agreeInstalments: .agreeInstalments
    }
  }
}

extension MoneyCommand {
  fileprivate var action: Action {
    switch self {
    case .charge, .chargeFees: .charge
    case .credit: .credit
    case .pay(let received): received.isThere ? .recordPayment : .announcePayment
    case .clearPayment: .clearPayment
    case .returnPayment: .returnPayment
    case .refund: .refund
    case .settle, .reverseSettlement: .settle
    case .consentToSettlement: .consentToSettlement
    }
  }
}

extension WorkCommand {
  fileprivate var action: Action {
    switch self {
    case .recordPrint, .startProduction, .recordStep, .finishProduction: .recordWork
    case .announceDelay: .announceDelay
    case .showPictures: .showPictures
    case .approvePictures: .approvePictures
    case .recordCertificate: .recordCertificate
    case .weighIn: .weighIn
    }
  }
}

extension SendingCommand {
  fileprivate var action: Action {
    switch self {
    case .chooseInsurance: .chooseInsurance
    case .ship: .ship
    case .billDuties: .billDuties
    case .deliver: .confirmDelivery
    }
  }
}

extension SampleCommand {
  fileprivate var action: Action {
    switch self {
    case .quote: .quoteSample
    case .finish, .show: .makeSample
    case .askChanges: .changeSample
    case .send: .sendSample
    case .confirm: .confirmSample
    }
  }
}

extension BulkCommand {
  fileprivate var action: Action {
    switch self {
    case .sendPurchaseOrder: .sendPurchaseOrder
    case .agreePacking: .agreePacking
    case .issueProforma: .issueProforma
    }
  }
}

extension CustomizationCommand {
  fileprivate var action: Action {
    switch self {
    case .request: .requestCustomization
    case .offerExtra: .offerCustomization
    case .answerExtra: .answerCustomization
    case .decline: .declineCustomization
    }
  }
}

extension CartCommand {
  fileprivate var action: Action {
    switch self {
    case .place, .placeSample: .placeCart
    case .change: .changeCart
    case .reportShortfall, .pick: .pickCart
    }
  }
}

extension ParcelCommand {
  fileprivate var action: Action {
    switch self {
    case .address: .addressParcel
    case .pack: .packParcel
    case .recordRefusal: .recordRefusedParcel
    }
  }
}

extension CaseCommand {
  /// The row of the table of roles that the command belongs to.
  public var action: Action {
    switch self {
    case .inquiry(let command):
      switch command {
      case .giveEvidence, .fileForm: .giveEvidence
      case .verify, .recordRootCause, .concludeInvestigation, .decide: .investigate
      }
    case .remedy(let command):
      switch command {
      case .choose: .chooseRemedy
      case .tellCost, .tellMaterial: .tellCosts
      case .answerCosts: .answerCosts
      case .recordShipping, .receivePiece: .moveGoods
      case .perform: .performRemedy
      }
    case .money: .moveCaseMoney
    case .reply: .replyToClient
    case .respond: .respond
    case .close: .closeCase
    }
  }
}

extension AccountCommand {
  /// The row of the table of roles that the command belongs to.
  public var action: Action {
    switch self {
    case .deposit: .moveDeposit
    case .profile(let command):
      switch command {
      case .changeEmail, .edit, .requestReset, .useReset, .reportProblem: .editProfile
      case .solveProblem: .solveProblem
      }
    }
  }
}
