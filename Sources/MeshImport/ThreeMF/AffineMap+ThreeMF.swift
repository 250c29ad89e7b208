extension AffineMap {
  /// Reads the twelve numbers of a transform (3MF core 1.3, section 3.3); nil where there are others, or where they flatten
  /// what they place.
  init?(_ text: UnsafePointer<CChar>) {
    let numbers = String(cString: text).split(whereSeparator: \.isWhitespace).map { $0.withCString(XMLNumber.double) }
    let m = numbers.compactMap(\.self)
    guard numbers.count == 12, m.count == 12 else { return nil }
    self.init(rows: ([m[0], m[1], m[2]], [m[3], m[4], m[5]], [m[6], m[7], m[8]]), then: [m[9], m[10], m[11]])
  }
}
