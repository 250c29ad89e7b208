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
  ///
  /// Every node and every piece is looked at once; a piece is halved at most until it is as small as the accuracy. The
  /// boxes and triangles that all these looks go through are steps.
  /// - Throws: where they are more than `steps`.
  func farthest(within budget: WorkBudget) throws(OverBudget) -> (place: SurfaceDeviation.Farthest, steps: Int) {
    let steps = SharedSteps(of: .deviation, limit: budget.steps)
    let start = firstLook(steps)
    let branches = self.branches
    var found = [Found](repeating: start, count: branches.count)
    found.withUnsafeMutableBufferPointer { slots in
      // Safe to share: each iteration writes its own slot.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: branches.count) { index in
        // Each branch starts from the same place, so that the outcome does not hang on which is done first.
        slots[index] = walk(branches[index], from: start, steps)
      }
    }
    let total = try steps.total()
    let farthest = found.reduce(start) { $1.distance > $0.distance ? $1 : $0 }
    let place = SurfaceDeviation.Farthest(
      distance: Millimetres(farthest.distance), place: farthest.place + from.origin,
      nearest: farthest.nearest + from.origin)
    return (place, total)
  }

  /// The farthest of the middles of every 64th triangle: a start that spares most of the walk.
  private func firstLook(_ steps: SharedSteps) -> Found {
    from.withSearch { surface in
      to.withSearch { other in
        var found = Found(distance: -1, place: .zero, nearest: .zero)
        var hint = 0
        for slot in stride(from: 0, to: from.count, by: 64) {
          var taken = 0
          hint = Self.look(at: surface.triangle(slot).middle, other, hint: hint, &found, &taken).slot
          guard steps.take(taken) else { break }
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
    at place: SIMD3<Double>, _ other: TreeSearch, hint: Int, _ found: inout Found, _ steps: inout Int
  ) -> TreeSearch.Nearest {
    let nearest = other.nearest(to: place, hint: hint, &steps)
    if nearest.squared > found.distance * found.distance || found.distance < 0 {
      found = Found(distance: nearest.distance, place: place, nearest: nearest.place)
    }
    return nearest
  }

  private func walk(_ branch: Int, from start: Found, _ steps: SharedSteps) -> Found {
    from.withSearch { surface in
      to.withSearch { other in
        var found = start
        var hint = 0
        var nodes = [branch]
        while let index = nodes.popLast() {
          var taken = 0
          let node = surface.nodes[index]
          let isDone = isNear(node, other, &hint, found, &taken)
          guard steps.take(taken) else { break }
          if isDone { continue }
          guard node.count > 0 else {
            nodes.append(Int(node.first) + 1)
            nodes.append(Int(node.first))
            continue
          }
          for slot in Int(node.first)..<Int(node.first + node.count) {
            guard walk(surface.triangle(slot), other, &hint, &found, steps) else { break }
          }
        }
        return found
      }
    }
  }

  /// Looks at a triangle, in halves as small as it takes; false where the steps are used up.
  private func walk(
    _ triangle: PlacedTriangle, _ other: TreeSearch, _ hint: inout Int, _ found: inout Found,
    _ steps: SharedSteps
  ) -> Bool {
    var isWhole = true
    var pieces = [triangle]
    while let piece = pieces.popLast() {
      var taken = 0
      let isDone = isNear(piece, other, &hint, &found, &taken)
      if !isDone, isWhole {
        isWhole = false
        for corner in [piece.a, piece.b, piece.c] { Self.look(at: corner, other, hint: hint, &found, &taken) }
      }
      guard steps.take(taken) else { return false }
      if isDone { continue }
      let halves = piece.halved
      pieces.append(halves.1)
      pieces.append(halves.0)
    }
    return true
  }

  /// Whether no place in a box can be farther than the farthest found by more than the accuracy.
  private func isNear(
    _ node: TriangleTree.Node, _ other: TreeSearch, _ hint: inout Int, _ found: Found, _ steps: inout Int
  ) -> Bool {
    let low = SIMD3(Double(node.low.0), Double(node.low.1), Double(node.low.2))
    let high = SIMD3(Double(node.high.0), Double(node.high.1), Double(node.high.2))
    let reach = (high - low).length / 2
    guard reach < found.distance + accuracy else { return false }
    let nearest = other.nearest(to: (low + high) / 2, hint: hint, &steps)
    hint = nearest.slot
    return nearest.distance + reach <= found.distance + accuracy
  }

  /// The same for a piece of a triangle; its middle is looked at.
  private func isNear(
    _ piece: PlacedTriangle, _ other: TreeSearch, _ hint: inout Int, _ found: inout Found, _ steps: inout Int
  ) -> Bool {
    let middle = piece.middle
    let nearest = Self.look(at: middle, other, hint: hint, &found, &steps)
    hint = nearest.slot
    let enough = found.distance + accuracy
    if nearest.distance + piece.squaredReach(from: middle).squareRoot() <= enough { return true }
    let facing = other.triangle(nearest.slot)
    return [piece.a, piece.b, piece.c].allSatisfy {
      (facing.nearest(to: $0) - $0).squaredLength <= enough * enough
    }
  }
}
