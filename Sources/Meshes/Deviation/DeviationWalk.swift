import Dispatch
import Quantities

/// The walk over one surface for its place that is farthest from another.
struct DeviationWalk: Sendable {
  private let from: TriangleTree
  private let to: TriangleTree
  private let accuracy: Double

  /// The farthest place found so far.
  struct Found: Sendable {
    var distance: Double
    var place: SIMD3<Double>
    var nearest: SIMD3<Double>
  }

  init(from: TriangleTree, to: TriangleTree, accuracy: Double) {
    self.from = from
    self.to = to
    self.accuracy = accuracy
  }

  /// The farthest place of the surface.
  func farthest() -> SurfaceDeviation.Farthest {
    let start = firstLook()
    let branches = self.branches
    var found = [Found](repeating: start, count: branches.count)
    found.withUnsafeMutableBufferPointer { slots in
      // Safe to share: each iteration writes its own slot.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: branches.count) { index in
        // Each branch starts from the same place, so that the outcome does not hang on which is done first.
        slots[index] = walk(branches[index], from: start)
      }
    }
    let farthest = found.reduce(start) { $1.distance > $0.distance ? $1 : $0 }
    return SurfaceDeviation.Farthest(
      distance: Millimetres(farthest.distance), place: farthest.place + from.origin,
      nearest: farthest.nearest + from.origin)
  }

  /// The farthest of the middles of every 64th triangle: a start that spares most of the walk.
  private func firstLook() -> Found {
    from.withSearch { surface in
      to.withSearch { other in
        var found = Found(distance: -1, place: .zero, nearest: .zero)
        var hint = 0
        for slot in stride(from: 0, to: from.count, by: 64) {
          hint = Self.look(at: surface.triangle(slot).middle, other, hint: hint, &found).slot
        }
        return found
      }
    }
  }

  /// Nodes that part the tree for the processors.
  private var branches: [Int] {
    var branches = [0]
    for _ in 0..<8 {
      branches = branches.flatMap { index in
        let node = from.nodes[index]
        return node.count == 0 ? [Int(node.first), Int(node.first) + 1] : [index]
      }
    }
    return branches
  }

  /// Looks at one place and keeps it where it is the farthest.
  @inline(__always)
  @discardableResult
  private static func look(
    at place: SIMD3<Double>, _ other: TreeSearch, hint: Int, _ found: inout Found
  ) -> TreeSearch.Nearest {
    let nearest = other.nearest(to: place, hint: hint)
    if nearest.squared > found.distance * found.distance || found.distance < 0 {
      found = Found(distance: nearest.distance, place: place, nearest: nearest.place)
    }
    return nearest
  }

  private func walk(_ branch: Int, from start: Found) -> Found {
    from.withSearch { surface in
      to.withSearch { other in
        var found = start
        var hint = 0
        var nodes = [branch]
        var pieces: [PlacedTriangle] = []
        while let index = nodes.popLast() {
          let node = surface.nodes[index]
          if isNear(node, other, &hint, found) { continue }
          guard node.count > 0 else {
            nodes.append(Int(node.first) + 1)
            nodes.append(Int(node.first))
            continue
          }
          for slot in Int(node.first)..<Int(node.first + node.count) {
            pieces.append(surface.triangle(slot))
            var isWhole = true
            while let piece = pieces.popLast() {
              if isNear(piece, other, &hint, &found) { continue }
              if isWhole {
                isWhole = false
                for corner in [piece.a, piece.b, piece.c] { Self.look(at: corner, other, hint: hint, &found) }
              }
              let halves = piece.halved
              pieces.append(halves.1)
              pieces.append(halves.0)
            }
          }
        }
        return found
      }
    }
  }

  /// Whether no place in a box can be farther than the farthest found by more than the accuracy.
  private func isNear(_ node: TriangleTree.Node, _ other: TreeSearch, _ hint: inout Int, _ found: Found) -> Bool {
    let low = SIMD3(Double(node.low.0), Double(node.low.1), Double(node.low.2))
    let high = SIMD3(Double(node.high.0), Double(node.high.1), Double(node.high.2))
    let reach = (high - low).length / 2
    guard reach < found.distance + accuracy else { return false }
    let nearest = other.nearest(to: (low + high) / 2, hint: hint)
    hint = nearest.slot
    return nearest.distance + reach <= found.distance + accuracy
  }

  /// The same for a piece of a triangle; its middle is looked at.
  private func isNear(
    _ piece: PlacedTriangle, _ other: TreeSearch, _ hint: inout Int, _ found: inout Found
  ) -> Bool {
    let middle = piece.middle
    let nearest = Self.look(at: middle, other, hint: hint, &found)
    hint = nearest.slot
    let enough = found.distance + accuracy
    if nearest.distance + piece.squaredReach(from: middle).squareRoot() <= enough { return true }
    let facing = other.triangle(nearest.slot)
    return [piece.a, piece.b, piece.c].allSatisfy {
      (facing.nearest(to: $0) - $0).squaredLength <= enough * enough
    }
  }
}

extension PlacedTriangle {
  /// Its halves, cut across the longest edge.
  fileprivate var halved: (PlacedTriangle, PlacedTriangle) {
    let (ab, bc, ca) = ((b - a).squaredLength, (c - b).squaredLength, (a - c).squaredLength)
    if ab >= bc, ab >= ca {
      let middle = (a + b) / 2
      return (PlacedTriangle(a: a, b: middle, c: c), PlacedTriangle(a: middle, b: b, c: c))
    }
    if bc >= ca {
      let middle = (b + c) / 2
      return (PlacedTriangle(a: a, b: b, c: middle), PlacedTriangle(a: a, b: middle, c: c))
    }
    let middle = (c + a) / 2
    return (PlacedTriangle(a: a, b: b, c: middle), PlacedTriangle(a: middle, b: b, c: c))
  }
}
