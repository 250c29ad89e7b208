#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A draft cut by a half plane that begins at an axis.
///
/// It reads each triangle once and keeps an edge for each that the plane cuts; the area is summed along `lines` lines,
/// which may meet these edges `mostCrossings` times in all.
struct HalfPlaneCut {
  /// The area of the metal in it; nothing where no metal was met, or outlines lie over each other a thousandfold.
  let area: Double?

  /// The lines along which the area is summed.
  static let lines = 2000
  /// A thousand a line: a shank's outline is met by tens.
  static let mostCrossings = 2_000_000

  /// A piece of the cut's outline: metal on its left, x away from the axis and y along it.
  private struct Edge {
    let from: SIMD2<Double>
    let to: SIMD2<Double>
  }

  /// Where a line meets an edge, and whether that goes up or down.
  private typealias Crossing = (x: Double, turn: Int)

  /// Cuts; the axis goes through the frame's middle, `out` is across it, both of length 1.
  init(_ triangles: borrowing TriangleSpan, frame: DraftFrame, axis: SIMD3<Double>, towards out: SIMD3<Double>) {
    let normal = cross(axis, out)
    var edges: [Edge] = []
    for index in 0..<triangles.count {
      let placed = frame.placed(triangles[index])
      // A corner on the plane counts as above it, in every triangle that has it: the outline stays closed.
      let sides = SIMD3(dot(placed.a, normal), dot(placed.b, normal), dot(placed.c, normal))
      guard sides.min() < 0, sides.max() >= 0 else { continue }
      if let edge = Self.edge(placed, sides, axis, out) { edges.append(edge) }
    }
    area = Self.area(edges)
  }

  private static func edge(
    _ triangle: PlacedTriangle, _ sides: SIMD3<Double>, _ axis: SIMD3<Double>, _ out: SIMD3<Double>
  ) -> Edge? {
    let corners = [triangle.a, triangle.b, triangle.c]
    var (down, up) = (SIMD2<Double>.zero, SIMD2<Double>.zero)
    for corner in 0..<3 {
      let next = (corner + 1) % 3
      let isAbove = sides[corner] >= 0
      guard isAbove != (sides[next] >= 0) else { continue }
      // From the corner above, so that the neighbour across this side finds the same place.
      let (above, below) = isAbove ? (corner, next) : (next, corner)
      let share = sides[above] / (sides[above] - sides[below])
      let place = corners[above] + (corners[below] - corners[above]) * share
      let flat = SIMD2(dot(place, out), dot(place, axis))
      if isAbove { down = flat } else { up = flat }
    }
    guard down.x > 0, up.x > 0 else { return nil }
    return Edge(from: down, to: up)
  }

  /// The area where the outlines wind around at least once, line by line along x.
  private static func area(_ edges: [Edge]) -> Double? {
    guard let low = edges.map({ min($0.from.y, $0.to.y) }).min(),
      let high = edges.map({ max($0.from.y, $0.to.y) }).max(), high > low
    else { return nil }
    let step = (high - low) / Double(lines)
    let spans = edges.map { edge in
      let (bottom, top) = (min(edge.from.y, edge.to.y), max(edge.from.y, edge.to.y))
      let first = max(0, Int(((bottom - low) / step - 0.5).rounded(.up)))
      return first..<max(first, min(lines, Int(((top - low) / step - 0.5).rounded(.up))))
    }
    guard let starts = starts(of: spans) else { return nil }
    var crossings = [Crossing](repeating: (0, 0), count: starts[lines])
    var next = starts
    for (edge, span) in zip(edges, spans) {
      let (bottom, top) = edge.from.y < edge.to.y ? (edge.from, edge.to) : (edge.to, edge.from)
      for line in span {
        let y = low + (Double(line) + 0.5) * step
        let x = bottom.x + (top.x - bottom.x) * ((y - bottom.y) / (top.y - bottom.y))
        crossings[next[line]] = (x, edge.from.y < edge.to.y ? 1 : -1)
        next[line] += 1
      }
    }
    let area = (0..<lines).reduce(0) { $0 + metal(crossings[starts[$1]..<starts[$1 + 1]]) } * step
    return area > 0 ? area : nil
  }

  /// Where each line's crossings begin among all, and where the last ends; nothing where they are too many.
  private static func starts(of spans: [Range<Int>]) -> [Int]? {
    var (counts, all) = ([Int](repeating: 0, count: lines), 0)
    for span in spans {
      all += span.count
      guard all <= mostCrossings else { return nil }
      for line in span { counts[line] += 1 }
    }
    return counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }

  /// The length of a line within metal.
  ///
  /// Which way round outlines run does not matter: metal is on the same side of all.
  private static func metal(_ crossings: ArraySlice<Crossing>) -> Double {
    var (winding, length) = (0, 0.0)
    let sorted = crossings.sorted { $0.x < $1.x }
    for (here, next) in zip(sorted, sorted.dropFirst()) {
      winding += here.turn
      if winding != 0 { length += next.x - here.x }
    }
    return length
  }
}

/// The cosine, by the system's library.
func cosineOf(_ angle: Double) -> Double { cos(angle) }
