import Rendering

/// A part of a document.
public enum Block: Sendable, Hashable {
  /// The title of a section.
  case heading(String)
  /// Running text.
  case paragraph(String)
  /// Text that matters less, or a condition.
  case note(String)
  /// Labels with what they say.
  case facts([Fact])
  /// A table.
  case table(DocumentTable)
  /// Pictures side by side.
  case figures([Figure])
  /// Places to sign, each with who signs there.
  case signatures([String])

  /// A label and what it says.
  public struct Fact: Sendable, Hashable {
    /// What it is.
    public let label: String
    /// What it says.
    public let value: String

    /// Makes a fact.
    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// A picture with its caption.
  public struct Figure: Sendable, Hashable {
    /// The picture.
    public let picture: Picture
    /// What it shows.
    public let caption: String

    /// Makes a figure.
    public init(_ picture: Picture, caption: String) {
      self.picture = picture
      self.caption = caption
    }
  }
}
