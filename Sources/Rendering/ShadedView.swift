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
  ///   - budget: how many pixels may be looked at for each share of the triangles.
  /// - Returns: an opaque picture on white.
  /// - Throws: where triangles cover each other so often that more pixels would be looked at.
  /// - Precondition: at least one pixel each way.
  public static func draw(
    _ triangles: borrowing TriangleSpan, plain: PlainPass, side: ViewSide, width: Int, height: Int, tint: MetalTint,
    budget: WorkBudget = .standard
  ) throws(OverBudget) -> Picture {
    let camera = Camera(
      side: side, lowerBound: plain.lowerBound, upperBound: plain.upperBound, width: width * samples,
      height: height * samples)
    let canvas = try paint(
      triangles, camera, Shading(tint), width: width * samples, height: height * samples, budget)
    return Picture(shrinking: canvas, by: samples)
  }

  private static func paint(
    _ triangles: borrowing TriangleSpan, _ camera: Camera, _ shading: Shading, width: Int, height: Int,
    _ budget: WorkBudget
  ) throws(OverBudget) -> Canvas {
    var drawn = [Canvas?](repeating: nil, count: shares)
    let count = triangles.count
    let layout = triangles.layout
    triangles.bytes.withUnsafeBytes { bytes in
      drawn.withUnsafeMutableBufferPointer { slots in
        // Safe to share: the bytes are only read, and each iteration draws on its own canvas.
        nonisolated(unsafe) let bytes = bytes
        nonisolated(unsafe) let slots = slots
        DispatchQueue.concurrentPerform(iterations: shares) { share in
          let span = TriangleSpan(bytes.bytes, layout: layout)
          let range = count * share / shares..<count * (share + 1) / shares
          let blank = Canvas(width: width, height: height, background: 0xFFFF_FFFF)
          slots[share] = inOrder(span, range, camera, shading, on: blank, most: budget.steps / plainShare)
          guard slots[share] == nil else { return }
          slots[share] = nearestFirst(
            span, range, camera, shading, width: width, height: height, most: budget.steps)
        }
      }
    }
    let canvases = drawn.compactMap { $0 }
    guard canvases.count == shares, var whole = canvases.first else {
      throw OverBudget(work: .picture, excess: .steps(needed: budget.steps + 1, allowed: budget.steps))
    }
    for other in canvases.dropFirst() { whole.overlay(other) }
    return whole
  }

  /// Triangles are drawn in their order up to this share of the steps; those of most drafts are far below it.
  private static let plainShare = 4

  /// Draws triangles in their order; nothing where that takes too many steps.
  private static func inOrder(
    _ span: borrowing TriangleSpan, _ range: Range<Int>, _ camera: Camera, _ shading: Shading, on blank: Canvas,
    most: Int
  ) -> Canvas? {
    var canvas = blank
    for index in range {
      guard let drawn = Drawn(span[index], camera, shading) else { continue }
      canvas.fill(drawn.a, drawn.b, drawn.c, drawn.colour)
      if canvas.steps > most { return nil }
    }
    return canvas
  }

  /// Draws triangles from the nearest to the farthest; nothing where even that takes too many steps.
  private static func nearestFirst(
    _ span: borrowing TriangleSpan, _ range: Range<Int>, _ camera: Camera, _ shading: Shading, width: Int,
    height: Int, most: Int
  ) -> Canvas? {
    var order: [(nearness: Float, index: Int)] = []
    for index in range {
      guard let drawn = Drawn(span[index], camera, shading) else { continue }
      order.append((max(drawn.a.z, max(drawn.b.z, drawn.c.z)), index))
    }
    order.sort { ($1.nearness, $0.index) < ($0.nearness, $1.index) }
    var tiled = TiledCanvas(width: width, height: height, background: 0xFFFF_FFFF)
    for entry in order {
      guard let drawn = Drawn(span[entry.index], camera, shading) else { continue }
      tiled.fill(drawn.a, drawn.b, drawn.c, drawn.colour)
      if tiled.steps > most { return nil }
    }
    return tiled.canvas
  }
}

/// A triangle as it stands in the picture.
private struct Drawn {
  let a: SIMD3<Float>
  let b: SIMD3<Float>
  let c: SIMD3<Float>
  let colour: UInt32

  /// Nothing where it has no normal.
  @inline(__always)
  init?(_ triangle: Triangle, _ camera: Camera, _ shading: Shading) {
    let p = triangle.b - triangle.a
    let q = triangle.c - triangle.a
    let normal = SIMD3(p.y * q.z - p.z * q.y, p.z * q.x - p.x * q.z, p.x * q.y - p.y * q.x)
    let length = (normal * normal).sum().squareRoot()
    // Neither nothing nor more than float32 can square: then the normal is a number.
    guard length > 0, length.isFinite else { return nil }
    a = camera.project(triangle.a)
    b = camera.project(triangle.b)
    c = camera.project(triangle.c)
    colour = shading.pixel(normal: camera.turn(normal / length))
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
