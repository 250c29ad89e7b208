/// Whether a text has the form of an e-mail address, so that a message may reach somebody.
public enum EmailAddress {
  /// One `@` between a name and a domain of two or more labels, no blanks, no brackets or lists, 254 letters at most
  /// (RFC 5321, section 4.5.3.1); whether anybody reads mail there nobody can tell from it.
  public static func isWellFormed(_ text: String) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, sides.count == 2, isName(sides[0]) else { return false }
    let labels = sides[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy(isLabel) && (labels.last?.count ?? 0) >= 2
  }

  private static func isName(_ name: Substring) -> Bool {
    let forbidden: Set<Character> = ["<", ">", "(", ")", "[", "]", ",", ";", ":", "\\", "\""]
    return !name.isEmpty && !name.hasPrefix(".") && !name.hasSuffix(".") && !name.contains("..")
      && name.allSatisfy { !$0.isWhitespace && !forbidden.contains($0) }
  }

  private static func isLabel(_ label: Substring) -> Bool {
    !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
      && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }
}

extension Decider {
  /// Demands of an e-mail address that it has the form of one.
  func wellFormed(_ address: String) throws(OrderRefusal) -> String {
    guard EmailAddress.isWellFormed(address) else { throw OrderRefusal(.invalid(.emailAddress(address))) }
    return address
  }
}
