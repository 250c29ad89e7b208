import CPango

/// Cairo and pango, opened when the first page or picture is drawn.
enum DrawingLibraries {
  private static let fault = cpango_open().map { String(cString: $0) }

  /// Opens them the first time; every function of `CPango` is called after this.
  /// - Throws: that they are not on this machine.
  static func open() throws(TypesettingFailure) {
    if let fault { throw .noLibrary(why: fault) }
  }
}
