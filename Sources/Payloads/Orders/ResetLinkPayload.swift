import Orders
import Workshop

/// What a request for a link that sets a new password gave, as programs read it.
public struct ResetLinkPayload: Encodable {
  private let entries: [AccountEntry]
  private let secret: String?

  /// Takes what the request gave, and the secret where it was drawn for it.
  public init(_ given: GivenToAccount, secret: String?) { (entries, self.secret) = (given.entries, secret) }
}
