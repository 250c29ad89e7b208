import Dispatch
import Meshes

/// Shaded pictures of a draft, without a display: every triangle drawn once into a depth buffer.
public enum ShadedView {
  /// Samples along each side of a pixel, for smooth edges.
  private static let samples = 2
  /// Shares of the triangles that are drawn side by side; fixed, so that the picture does not depend on the machine.
  private static let shares = 2

  /// Draws a draft from a side.
  ///
  /// - Parameters:
  ///   - triangles: the draft, free of non-finite coordinates.
  ///   - plain: its plain pass, for the bounds.
  ///   - side: where the viewer stands.
  ///   - width: pixels across.
  ///   - height: pixels down.
  ///   - tint: the metal's colour.
  /// - Returns: an opaque picture on white.
  /// - Precondition: at least one pixel each way.
  public static func draw(
    _ triangles: borrowing TriangleSpan, plain: PlainPass, side: ViewSide, width: Int, height: Int, tint: MetalTint
  ) -> Picture {
    let camera = Camera(
      side: side, lowerBound: plain.lowerBound, upperBound: plain.upperBound, width: width * samples,
      height: height * samples)
    let canvas = paint(triangles, camera, Shading(tint), width: width * samples, height: height * samples)
    return Picture(shrinking: canvas, by: samples)
  }

  private static func paint(
    _ triangles: borrowing TriangleSpan, _ camera: Camera, _ shading: Shading, width: Int, height: Int
  ) -> Canvas {
    let blank = Canvas(width: width, height: height, background: 0xFFFF_FFFF)
    var canvases = [Canvas](repeating: blank, count: shares)
    let count = triangles.count
    let layout = triangles.layout
    triangles.bytes.withUnsafeBytes { bytes in
      canvases.withUnsafeMutableBufferPointer { slots in
        // Safe to share: the bytes are only read, and each iteration draws on its own canvas.
        nonisolated(unsafe) let bytes = bytes
        nonisolated(unsafe) let slots = slots
        DispatchQueue.concurrentPerform(iterations: shares) { share in
          let span = TriangleSpan(bytes.bytes, layout: layout)
          for index in count * share / shares..<count * (share + 1) / shares {
            draw(span[index], camera, shading, on: &slots[share])
          }
        }
      }
    }
    var whole = canvases[0]
    for other in canvases.dropFirst() { whole.overlay(other) }
    return whole
  }

  @inline(__always)
  private static func draw(_ triangle: Triangle, _ camera: Camera, _ shading: Shading, on canvas: inout Canvas) {
    let p = triangle.b - triangle.a
    let q = triangle.c - triangle.a
    let normal = SIMD3(p.y * q.z - p.z * q.y, p.z * q.x - p.x * q.z, p.x * q.y - p.y * q.x)
    let length = (normal * normal).sum().squareRoot()
    // Neither nothing nor more than float32 can square: then the normal is a number.
    guard length > 0, length.isFinite else { return }
    canvas.fill(
      camera.project(triangle.a), camera.project(triangle.b), camera.project(triangle.c),
      shading.pixel(normal: camera.turn(normal / length)))
  }
}

extension Picture {
  /// The mean of each square of `factor` × `factor` samples.
  init(shrinking canvas: Canvas, by factor: Int) {
    self.init(width: canvas.width / factor, height: canvas.height / factor)
    let share = UInt32(factor * factor)
    for row in 0..<height {
      for column in 0..<width {
        var sum = SIMD3<UInt32>(repeating: share / 2)
        for y in row * factor..<(row + 1) * factor {
          for x in column * factor..<(column + 1) * factor {
            let colour = canvas.colours[y * canvas.width + x]
            sum &+= SIMD3(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF)
          }
        }
        pixels[row * width + column] = 0xFF00_0000 | (sum.x / share) << 16 | (sum.y / share) << 8 | (sum.z / share)
      }
    }
  }
}
