import CPango

/// Owns a cairo surface.
struct Surface: ~Copyable {
  let pointer: OpaquePointer

  /// Adopts a surface, or says why cairo made none.
  static func adopting(_ pointer: OpaquePointer?) throws(TypesettingFailure) -> Surface {
    guard let pointer else { throw TypesettingFailure.failed(why: "cairo made no surface") }
    let surface = Surface(pointer: pointer)
    try surface.check()
    return surface
  }

  private init(pointer: OpaquePointer) { self.pointer = pointer }

  deinit { cairo_surface_destroy(pointer) }

  /// Throws what cairo has noted against the surface.
  func check() throws(TypesettingFailure) {
    let status = cairo_surface_status(pointer)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw TypesettingFailure.failed(why: String(cString: cairo_status_to_string(status)))
    }
  }
}
