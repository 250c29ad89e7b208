/// What sort of no a refusal is: what a program does about it, whatever the sentence says.
public enum RefusalCategory: String, Sendable, Hashable, CaseIterable {
  /// What is named does not exist.
  case notFound = "not-found"
  /// The house's rules or the role forbid it.
  case forbidden
  /// It does not fit what stands now.
  case conflict
  /// Something has to happen first.
  case tooEarly = "too-early"
  /// The time or the step for it is over.
  case tooLate = "too-late"
  /// It has happened already.
  case alreadyDone = "already-done"
  /// A figure or a text cannot be right.
  case invalid
  /// The house has published nothing on it: a specialist decides.
  case notPublished = "not-published"
  /// Nothing is wrong with it: the same again may succeed.
  case tryAgain = "try-again"
}
