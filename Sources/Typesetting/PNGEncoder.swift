import CPango
import Rendering

/// Pictures as PNG files.
public enum PNGEncoder {
  /// The bytes of a PNG file.
  /// - Throws: what cairo could not do.
  public static func bytes(_ picture: Picture) throws(TypesettingFailure) -> [UInt8] {
    let sink = ByteSink()
    try withSurface(picture) { surface throws(TypesettingFailure) in
      let status = cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.closure)
      guard status == CAIRO_STATUS_SUCCESS else {
        throw TypesettingFailure.failed(why: String(cString: cairo_status_to_string(status)))
      }
    }
    return sink.bytes
  }

  /// Lends a picture as a cairo surface.
  static func withSurface<R>(
    _ picture: Picture, _ body: (OpaquePointer) throws(TypesettingFailure) -> R
  ) throws(TypesettingFailure) -> R {
    try DrawingLibraries.open()
    let surface = try Surface.adopting(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(picture.width), Int32(picture.height)))
    cairo_surface_flush(surface.pointer)
    guard let base = cairo_image_surface_get_data(surface.pointer) else {
      throw TypesettingFailure.failed(why: "cairo gave no pixels")
    }
    let stride = Int(cairo_image_surface_get_stride(surface.pointer))
    picture.pixels.withUnsafeBytes { pixels in
      guard let source = pixels.baseAddress else { return }
      for row in 0..<picture.height {
        // Safe: cairo's rows are at least 4 · width bytes, in the machine's byte order like our pixels.
        UnsafeMutableRawPointer(base + row * stride).copyMemory(
          from: source + row * picture.width * 4, byteCount: picture.width * 4)
      }
    }
    cairo_surface_mark_dirty(surface.pointer)
    return try body(surface.pointer)
  }
}
