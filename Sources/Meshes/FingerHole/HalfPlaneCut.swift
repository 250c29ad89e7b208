#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A draft cut by a half plane that begins at an axis.
struct HalfPlaneCut {
  /// The area of the metal in it.
  let area: Double

  /// The lines along which the area is summed.
  private static let lines = 2000

  /// A piece of the cut's outline: metal on its left, x away from the axis and y along it.
  private struct Edge {
    let from: SIMD2<Double>
    let to: SIMD2<Double>
  }

  /// Cuts; the axis goes through the frame's middle, `out` is across it, both of length 1.
  init(_ triangles: borrowing TriangleSpan, frame: DraftFrame, axis: SIMD3<Double>, towards out: SIMD3<Double>) {
    let normal = cross(axis, out)
    var edges: [Edge] = []
    for index in 0..<triangles.count {
      let placed = frame.placed(triangles[index])
      let sides = [dot(placed.a, normal), dot(placed.b, normal), dot(placed.c, normal)]
      // A corner on the plane counts as above it, in every triangle that has it: the outline stays closed.
      let isAbove = sides.map { $0 >= 0 }
      guard isAbove.contains(true), isAbove.contains(false) else { continue }
      if let edge = Self.edge([placed.a, placed.b, placed.c], sides, isAbove, axis, out) { edges.append(edge) }
    }
    area = Self.area(edges)
  }

  private static func edge(
    _ corners: [SIMD3<Double>], _ sides: [Double], _ isAbove: [Bool], _ axis: SIMD3<Double>, _ out: SIMD3<Double>
  ) -> Edge? {
    var (down, up) = (SIMD2<Double>.zero, SIMD2<Double>.zero)
    for corner in 0..<3 {
      let next = (corner + 1) % 3
      guard isAbove[corner] != isAbove[next] else { continue }
      // From the corner above, so that the neighbour across this side finds the same place.
      let (above, below) = isAbove[corner] ? (corner, next) : (next, corner)
      let share = sides[above] / (sides[above] - sides[below])
      let place = corners[above] + (corners[below] - corners[above]) * share
      let flat = SIMD2(dot(place, out), dot(place, axis))
      if isAbove[corner] { down = flat } else { up = flat }
    }
    guard down.x > 0, up.x > 0 else { return nil }
    return Edge(from: down, to: up)
  }

  /// The area where the outlines wind around at least once, line by line along x.
  private static func area(_ edges: [Edge]) -> Double {
    guard let low = edges.map({ min($0.from.y, $0.to.y) }).min(),
      let high = edges.map({ max($0.from.y, $0.to.y) }).max(), high > low
    else { return 0 }
    let step = (high - low) / Double(lines)
    var crossings = [[(x: Double, turn: Int)]](repeating: [], count: lines)
    for edge in edges {
      let (bottom, top) = edge.from.y < edge.to.y ? (edge.from, edge.to) : (edge.to, edge.from)
      let first = max(0, Int(((bottom.y - low) / step - 0.5).rounded(.up)))
      let last = min(lines - 1, Int(((top.y - low) / step - 0.5).rounded(.up)) - 1)
      guard first <= last else { continue }
      for line in first...last {
        let y = low + (Double(line) + 0.5) * step
        let x = bottom.x + (top.x - bottom.x) * ((y - bottom.y) / (top.y - bottom.y))
        crossings[line].append((x, edge.from.y < edge.to.y ? 1 : -1))
      }
    }
    return crossings.reduce(0) { $0 + metal($1) } * step
  }

  /// The length of a line within metal.
  ///
  /// Which way round outlines run does not matter: metal is on the same side of all.
  private static func metal(_ crossings: [(x: Double, turn: Int)]) -> Double {
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
