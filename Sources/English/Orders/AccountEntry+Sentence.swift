import Orders

extension AccountEntry {
  /// What happened, as a specialist reads it out on the phone.
  public var sentence: String {
    switch event {
    case .opened(let opening): "account opened for \(opening.client.name)"
    case .deposit(let event): event.sentence
    case .profile(let event): event.sentence
    case .message(let message): message.sentence
    }
  }
}

extension DepositEvent {
  /// What happened to the prepaid deposit.
  fileprivate var sentence: String {
    switch self {
    case .received(let amount, let method, let reference): "received \(amount) by \(method.spelled), \(reference)"
    case .paidOut(let amount, let method, _, let why): "paid out \(amount) by \(method.spelled): \(why)"
    case .taken(let order, let amount): "\(amount) taken for order \(order)"
    case .givenBack(let order, let amount, let why): "\(amount) returned by order \(order): \(why)"
    }
  }
}
