/// How far a journal goes, and the seals of its entries folded one after the other: each seals all before it.
public struct JournalHead: Sendable, Hashable {
  /// How many entries it has.
  public private(set) var version: Int
  /// The fold of their seals, 32 bytes.
  public private(set) var chain: [UInt8]

  /// The head of a journal without an entry yet: another in each workshop, so that rows of another fit nowhere.
  public init(of journal: JournalName, in workshop: [UInt8]) {
    version = 0
    chain = Seal.of([workshop, Array(journal.description.utf8)])
  }

  /// Takes a head up again.
  public init(version: Int, chain: [UInt8]) {
    self.version = version
    self.chain = chain
  }

  /// Takes the seal of the next entry in.
  public mutating func add(seal: [UInt8]) {
    version += 1
    chain = Seal.of([chain, seal])
  }

  /// What it counts as in the head of the whole workshop.
  public func digest(of journal: JournalName) -> [UInt8] {
    Seal.of([Array("\(journal) \(version)".utf8), chain])
  }
}

/// How far a whole workshop goes: what is kept beside the database, in each backup and elsewhere, and compared.
public struct WorkshopHead: Sendable, Hashable {
  /// Which workshop: 16 bytes, drawn when it was made.
  public let workshop: [UInt8]
  /// How many commits there were since heads are kept.
  public var commits: Int
  /// How many journals there are.
  public var journals: Int
  /// How many entries they have together.
  public var events: Int
  /// How many commands were answered under a key.
  public var answers: Int
  /// The sum over the heads of all journals and the seals of all answers.
  public var sum: DigestSum

  /// Makes one.
  public init(workshop: [UInt8], commits: Int, journals: Int, events: Int, answers: Int, sum: DigestSum) {
    self.workshop = workshop
    self.commits = commits
    self.journals = journals
    self.events = events
    self.answers = answers
    self.sum = sum
  }

  /// Counts a journal that went from one head to another.
  public mutating func move(_ journal: JournalName, from before: JournalHead?, to after: JournalHead) {
    if let before { sum.subtract(before.digest(of: journal)) } else { journals += 1 }
    sum.add(after.digest(of: journal))
    events += after.version - (before?.version ?? 0)
  }

  /// Counts the entry that seals what versions without heads wrote.
  public mutating func add(unchainedPart entry: String) {
    sum.add(Seal.of([Array("unchained part".utf8), Array(entry.utf8)]))
  }

  /// Counts an answer by its key and its seal.
  public mutating func add(answerTo key: String, seal: [UInt8]) {
    sum.add(Seal.of([Array(key.utf8), seal]))
    answers += 1
  }
}

extension WorkshopHead: CustomStringConvertible {
  /// One line: the form's number, the workshop, the counts, the sum, and the beginning of the line's own SHA-256.
  public var description: String {
    let text = "1 \(Hex.text(workshop)) \(commits) \(journals) \(events) \(answers) \(Hex.text(sum.bytes))"
    return "\(text) \(Hex.text(Array(SHA256Sum.of(Array(text.utf8)).prefix(8))))"
  }

  /// Reads a line; nil where it is not whole.
  public init?(_ line: String) {
    let words = line.split(separator: " ")
    guard words.count == 8, words[0] == "1", let workshop = Hex.bytes(words[1]), let commits = Int(words[2]),
      let journals = Int(words[3]), let events = Int(words[4]), let answers = Int(words[5]),
      let sum = Hex.bytes(words[6]).flatMap({ DigestSum($0) })
    else { return nil }
    self.init(
      workshop: workshop, commits: commits, journals: journals, events: events, answers: answers, sum: sum)
    guard description == line else { return nil }
  }
}

/// Bytes as hexadecimal digits.
enum Hex {
  static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[place...place + 1], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}

extension WorkshopHead {
  /// Whether journals, entries and answers are as many.
  func hasSameCounts(as other: Self) -> Bool {
    journals == other.journals && events == other.events && answers == other.answers
  }
}
