import Quantities

/// What a house asks for and takes at intake.
public struct IntakeTerms: Sendable, Hashable, Codable {
  /// What must be said before the details are confirmed.
  public let required: Ruled<[IntakeField]>
  /// The metals that the house works in, as clients say them: `18k`, `platinum`; empty for any.
  public let metals: Ruled<[String]>
  /// Further metals beside the published ones; none where any will do.
  public let otherMetals: Ruled<[String]>
  /// The colours of gold; empty for any.
  public let colours: Ruled<[String]>
  /// Metals in a colour that are no alloys of the catalogue, so that only staff may grant them: `24k white`.
  public let onlyByStaff: Ruled<[String]>
  /// The client's own stones.
  public let clientStones: Ruled<ClientStoneTerms>
  /// How many references may be uploaded; nil where nobody counts.
  public let mostReferences: Ruled<Int>?
  /// What the client consents to by submitting; empty for nothing.
  public let consents: Ruled<[String]>

  /// Every metal that the house works in; empty for any.
  public var allMetals: [String] { metals.term.isEmpty ? [] : metals.term + otherMetals.term }

  /// Makes terms.
  public init(
    required: Ruled<[IntakeField]>, metals: Ruled<[String]>,
    otherMetals: Ruled<[String]> = Ruled([], under: [.unpublished]), colours: Ruled<[String]>,
    onlyByStaff: Ruled<[String]>,
    clientStones: Ruled<ClientStoneTerms>, mostReferences: Ruled<Int>?, consents: Ruled<[String]>
  ) {
    self.required = required
    self.metals = metals
    self.otherMetals = otherMetals
    self.colours = colours
    self.onlyByStaff = onlyByStaff
    self.clientStones = clientStones
    self.mostReferences = mostReferences
    self.consents = consents
  }
}

/// What a client may be asked for at intake.
public enum IntakeField: String, Sendable, Hashable, Codable, CaseIterable {
  /// The style wanted.
  case style
  /// The metal.
  case metal
  /// The metal's colour.
  case colour
  /// The ring size, or the measures.
  case size
  /// The budget.
  case budget
  /// Pictures or earlier pieces to go by.
  case references
  /// When it is wanted.
  case expectedDate = "expected-date"
  /// How many.
  case quantity
  /// What is to be changed on a stock item.
  case remarks
  /// The number or picture of an earlier sample.
  case earlierSample = "earlier-sample"
}
