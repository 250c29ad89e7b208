import English
import HousePolicies
import Orders
import Quantities

/// What a house's rules make of a fixed battery of probes, line by line: events with their rules, refusals, money, dates.
///
/// The same policy gives the same lines, so that two policies are told apart by what commands come to under them.
struct Outcomes {
  /// The first line that differs from those of another policy.
  struct Difference: Error {
    let was: String?
    let now: String
  }

  let policy: HousePolicy
  /// The lines of the policy that this one is held against; nil where all lines are wanted.
  private let expected: [String]?
  private(set) var lines: [String] = []
  /// What the probe is about, as each of its lines says.
  var about = ""

  private init(_ policy: HousePolicy, against expected: [String]?) {
    self.policy = policy
    self.expected = expected
  }

  /// All lines of a policy.
  static func lines(of policy: HousePolicy) throws -> [String] {
    var outcomes = Self(policy, against: nil)
    try outcomes.probe()
    return outcomes.lines
  }

  /// The first line in which a policy differs from the lines of another; nil where no probe tells them apart.
  static func difference(of policy: HousePolicy, from expected: [String]) throws -> Difference? {
    var outcomes = Self(policy, against: expected)
    do { try outcomes.probe() } catch let difference as Difference {
      return difference
    } catch let refusal as OrderRefusal {
      return Difference(was: nil, now: refusal.sentence)
    }
    return outcomes.lines.count == expected.count ? nil : Difference(was: expected.last, now: "fewer lines")
  }

  private mutating func probe() throws {
    try probeRequests()
    try probeComplaints()
    try probeAccounts()
    try probeOpening()
    try probeDeviations()
    try probePromises()
    try probeSteps()
    try probeAsked()
    try probeCases()
    try probeDraws()
    try probeLives()
  }

  /// Writes a line down, or ends where it differs.
  mutating func say(_ text: String) throws {
    let line = "\(about): \(text)"
    if let expected {
      let was = lines.count < expected.count ? expected[lines.count] : nil
      guard line == was else { throw Difference(was: was, now: line) }
    }
    lines.append(line)
  }

  /// Writes down what a command comes to, and gives what was granted.
  mutating func decided<Entry>(
    _ said: (Entry) -> (sentence: String, rules: [RuleID]), _ decide: () throws -> [Entry]
  ) throws -> [Entry] {
    let granted: [Entry]
    do { granted = try decide() } catch let refusal as OrderRefusal {
      try say("refused: \(refusal.sentence)")
      return []
    }
    for entry in granted {
      let (sentence, rules) = said(entry)
      try say("\(sentence) [\(rules.map(\.text).joined(separator: ", "))]")
    }
    return granted
  }

  mutating func decidedOrder(_ decide: () throws -> [OrderEntry]) throws -> [OrderEntry] {
    try decided({ ($0.sentence, $0.rules) }, decide)
  }

  mutating func decidedCase(_ decide: () throws -> [CaseEntry]) throws -> [CaseEntry] {
    try decided({ ($0.sentence, $0.rules) }, decide)
  }

  mutating func decidedAccount(_ decide: () throws -> [AccountEntry]) throws -> [AccountEntry] {
    try decided({ ($0.sentence, $0.rules) }, decide)
  }
}
