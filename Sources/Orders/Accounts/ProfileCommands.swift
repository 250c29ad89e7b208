import HousePolicies
import Quantities

/// What may be asked of a client's profile.
public enum ProfileCommand: Sendable, Hashable, Codable {
  /// Change the registered e-mail address.
  case changeEmail(to: String)
  /// Change what may be changed.
  case edit(ProfileEdit)
  /// Ask for a link that sets a new password; the secret in the link stays with whoever sends it.
  case requestReset(userName: String?, email: String?, link: SecretDigest)
  /// Set a new password by a link.
  case useReset(link: SecretDigest, password: SecretDigest)
  /// Report a problem with the account.
  case reportProblem(what: String)
  /// Solve it.
  case solveProblem(number: Int, how: String)
}

/// What happens to a client's profile.
public enum ProfileEvent: Sendable, Hashable, Codable {
  /// The registered e-mail address changed, where the house allows it.
  case emailChanged(to: String)
  /// Something of the profile changed.
  case edited(ProfileEdit)
  /// A link that sets a new password was asked for; any earlier one ends.
  case resetRequested(ResetLink)
  /// A new password was set by a link, which is used up.
  case passwordReset(link: SecretDigest, password: SecretDigest)
  /// A problem was reported.
  case problemReported(number: Int, what: String)
  /// It was solved.
  case problemSolved(number: Int, how: String)
}

extension AccountDecider {
  private var terms: AccountTerms { policy.aftercare.accounts }

  func decide(_ command: ProfileCommand) throws(OrderRefusal) -> [AccountEntry] {
    try only(.customer, .accountSpecialist, .owner)
    switch command {
    case .changeEmail(let new):
      if terms.emailIsFixed.term {
        throw OrderRefusal(.aftercare(.emailFixed), under: terms.emailIsFixed.rules)
      }
      let new = try wellFormed(required(new, for: .emailAddress))
      return [grant(.profile(.emailChanged(to: new)), under: terms.emailIsFixed.rules)]
    case .edit(let edit):
      guard terms.editable.term.contains(edit.field) else {
        throw OrderRefusal(.aftercare(.fieldFixed(edit.field)), under: terms.editable.rules)
      }
      guard edit.saysSomething else { throw OrderRefusal(.textMissing(.profile(edit.field))) }
      return [grant(.profile(.edited(edit)), under: terms.editable.rules)]
    case .requestReset(let userName, let email, let link): return try requestReset(userName, email, link)
    case .useReset(let link, let password): return try use(link, password)
    case .reportProblem(let what):
      let what = try required(what, for: .problem)
      let number = account.profile.problems.count + 1
      return [grant(.profile(.problemReported(number: number, what: what)), under: terms.problems?.rules ?? [])]
    case .solveProblem(let number, let how): return try solve(number, how)
    }
  }

  private func requestReset(
    _ userName: String?, _ email: String?, _ link: SecretDigest
  ) throws(OrderRefusal) -> [AccountEntry] {
    let rules = terms.resetNeeds.rules
    let isProven = terms.resetNeeds.term.allSatisfy { proof in
      switch proof {
      case .userName: userName == account.profile.userName
      case .email: email == account.profile.email
      }
    }
    let isMistaken =
      (userName ?? account.profile.userName) != account.profile.userName
      || (email ?? account.profile.email) != account.profile.email
    if !isProven || isMistaken { throw OrderRefusal(.aftercare(.link(.unproven)), under: rules) }
    if account.profile.spentLinks.contains(link) || account.profile.openLink?.link == link {
      throw OrderRefusal(.aftercare(.link(.used)), under: rules)
    }
    let until = terms.resetLink.term.lastMoment(since: asOf, calendar: policy.calendar)
    let requested = grant(.profile(.resetRequested(ResetLink(link: link, until: until))), under: rules)
    return [requested] + message(.resetLink, [MessageFact(.until, "\(until)")])
  }

  private func use(_ link: SecretDigest, _ password: SecretDigest) throws(OrderRefusal) -> [AccountEntry] {
    let rules = terms.resetNeeds.rules
    if account.profile.spentLinks.contains(link) { throw OrderRefusal(.aftercare(.link(.used)), under: rules) }
    guard let open = account.profile.openLink, open.link == link else {
      throw OrderRefusal(.aftercare(.link(.unknown)), under: rules)
    }
    if asOf > open.until { throw OrderRefusal(.aftercare(.link(.expired)), under: terms.resetLink.rules) }
    return [grant(.profile(.passwordReset(link: link, password: password)), under: rules)]
  }

  private func solve(_ number: Int, _ how: String) throws(OrderRefusal) -> [AccountEntry] {
    try only(.accountSpecialist, .owner)
    let how = try required(how, for: .solution)
    guard let problem = account.profile.problems.first(where: { $0.number == number }) else {
      throw OrderRefusal(.unknown(.problem(number, known: account.profile.problems.map(\.number))))
    }
    if problem.solvedAt != nil { throw OrderRefusal(.alreadyDone(.problemSolved(number))) }
    let solved = grant(.profile(.problemSolved(number: number, how: how)), under: terms.problems?.rules ?? [])
    return [solved] + message(.problemSolved, [MessageFact(.what, problem.what), MessageFact(.reason, how)])
  }

  private func message(_ kind: MessageKind, _ facts: [MessageFact]) -> [AccountEntry] {
    guard let rules = policy.aftercare.rules(for: kind) else { return [] }
    let message = Message(to: account.profile.email, kind: kind, facts: facts, because: rules)
    return [grant(.message(message), under: rules)]
  }
}
