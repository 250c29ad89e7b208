extension Intake {
  /// Whether another intake asks for the same piece: what is left out neither costs nor changes what is made.
  func specifiesTheSame(as other: Intake) -> Bool {
    var (ours, theirs) = (self, other)
    for path in [\Intake.references, \.consents] { (ours[keyPath: path], theirs[keyPath: path]) = ([], []) }
    (ours.budget, theirs.budget) = (nil, nil)
    (ours.expectedDate, theirs.expectedDate) = (nil, nil)
    return ours == theirs
  }
}
