extension TextCursor {
  /// Whether nothing but zeros, control-Z and spaces is left.
  var isAtPadding: Bool {
    var next = at
    while next < textEnd, next.pointee == 0 || next.pointee == Byte.control26 || Byte.isSpace(next.pointee) {
      next += 1
    }
    return next == textEnd
  }
}
