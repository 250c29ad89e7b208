import DraftQuotes

extension KeptQuotes.Refusal {
  /// What is wrong and what to do.
  public var sentence: String {
    switch self {
    case .unreadable: "the file holds no versions of a quote; name another or remove it"
    case .changed(let version): "version \(version) differs from what its own inputs give; restore the file"
    case .missingReason(let reason): reason.description
    }
  }
}
