/// A document for a client to read and sign: what it says, not how it is printed.
public struct Document: Sendable, Hashable {
  /// What it is, for the heading and the file's own title: `Quote Q-104`.
  public let title: String
  /// Who issues it, line by line, the name first.
  public let issuer: [String]
  /// The language of the text as a BCP 47 tag, for hyphens, fonts and readers.
  public let language: String
  /// When it was issued, ISO 8601, for the file's own date; given from outside so that the same input prints alike.
  public let issuedAt: String
  /// What it says, from top to bottom.
  public let blocks: [Block]
  /// What stands at the foot of every page.
  public let footer: String

  /// Makes a document.
  public init(
    title: String, issuer: [String], language: String = "en", issuedAt: String, blocks: [Block], footer: String = ""
  ) {
    self.title = title
    self.issuer = issuer
    self.language = language
    self.issuedAt = issuedAt
    self.blocks = blocks
    self.footer = footer
  }
}
