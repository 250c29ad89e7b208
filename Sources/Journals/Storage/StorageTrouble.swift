/// Something kept on disk that cannot be reached or trusted: what, where, and what to do.
public struct StorageTrouble: Error, Sendable, Hashable {
  /// What kind of trouble.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// Nothing is there.
    case missing
    /// Something is there that must not be written over.
    case alreadyThere
    /// What is there is not of this program's making.
    case foreign
    /// A newer version of the program wrote it.
    case newerSchema
    /// An older version of the program wrote it, and it is opened to be read alone.
    case olderSchema
    /// Its bytes contradict each other.
    case damaged
    /// Another program holds it, longer than one waits.
    case locked
    /// The disk is full.
    case full
    /// The user of the program may not read or write there.
    case notPermitted
    /// It was opened to be read alone.
    case readOnly
    /// The disk or the system failed in another way.
    case unavailable
  }

  /// What kind of trouble.
  public let kind: Kind
  /// The file, folder or address.
  public let place: String
  /// What the system said, or empty.
  public let detail: String

  /// Joins a kind of trouble to its place and to what the system said.
  public init(_ kind: Kind, at place: String, _ detail: String = "") {
    self.kind = kind
    self.place = place
    self.detail = detail
  }
}

extension StorageTrouble: CustomStringConvertible {
  /// What is wrong, where, what the system said, what to do.
  public var description: String {
    "\(place): \(what)\(detail.isEmpty ? "" : " (\(detail))"). \(remedy)"
  }

  private var what: String {
    switch kind {
    case .missing: "there is no such workshop or file"
    case .alreadyThere: "something is there already"
    case .foreign: "not made by this program"
    case .newerSchema: "written by a newer version of this program"
    case .olderSchema: "written by an older version of this program"
    case .damaged: "damaged"
    case .locked: "held by another program"
    case .full: "no space is left on the disk"
    case .notPermitted: "not permitted"
    case .readOnly: "opened to be read alone"
    case .unavailable: "the system could not do it"
    }
  }

  private var remedy: String {
    switch kind {
    case .missing: "Check the name, or make a new workshop there"
    case .alreadyThere: "Nothing was written over; choose another name"
    case .foreign: "Nothing was changed; choose the workshop's own folder"
    case .newerSchema: "Nothing was changed; use that version or a later one"
    case .olderSchema: "Open it once to write, which brings it up to date"
    case .damaged: "Nothing was changed; run the check, and take the last backup that passes it"
    case .locked: "Nothing was recorded; repeat the command once the other has ended"
    case .full: "Nothing was recorded; free some space and repeat the command"
    case .notPermitted: "Give this user the right to read and write the workshop's folder and its files"
    case .readOnly: "Open the workshop to write"
    case .unavailable: "Nothing was recorded; repeat the command, and look at the disk if it fails again"
    }
  }
}
