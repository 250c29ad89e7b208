/// An event that is to be appended; the records know its name and bytes and nothing of what it means.
public struct NewEvent: Sendable, Hashable {
  /// What happened, in the words of whoever writes it: `deposit-posted`.
  public let name: String
  /// One JSON value in UTF-8; the records refuse anything else.
  public let body: [UInt8]

  /// Makes an event of a name (1 to 100 ASCII letters, digits and `-` `_` `.`) and its JSON.
  public init(_ name: String, body: [UInt8]) {
    precondition((1...100).contains(name.utf8.count) && name.utf8.allSatisfy(Self.mayStand), "no event's name: \(name)")
    self.name = name
    self.body = body
  }

  private static func mayStand(_ byte: UInt8) -> Bool {
    let letter = Unicode.Scalar(byte)
    return ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) || ("0"..."9").contains(letter)
      || "-_.".unicodeScalars.contains(letter)
  }
}
