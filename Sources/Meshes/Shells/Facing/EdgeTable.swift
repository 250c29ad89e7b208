import Dispatch

/// All half-edges of the faces that count, those of one edge side by side.
///
/// Sorted by counting on the lesser vertex, then within its few edges: linear but for vertices of thousands of edges.
struct EdgeTable {
  /// The edge's greater vertex in the upper half; below it the half-edge, doubled, plus one where it runs downward.
  private(set) var entries: [UInt64]
  /// Where the edges of each lesser vertex start; one more at the end.
  private let starts: [UInt32]

  /// Sorts the half-edges of a mesh.
  init(_ mesh: borrowing WeldedMesh) {
    let vertices = mesh.points.count
    var starts = [UInt32](repeating: 0, count: vertices + 2)
    Self.eachHalfEdge(of: mesh) { lesser, _, _ in starts[Int(lesser) + 2] += 1 }
    for vertex in 0..<vertices { starts[vertex + 2] += starts[vertex + 1] }
    let total = Int(starts[vertices + 1])
    entries = [UInt64](unsafeUninitializedCapacity: total) { entries, filled in
      // Safe: the second pass meets the very half-edges that the first has counted, so each place is written once.
      Self.eachHalfEdge(of: mesh) { lesser, greater, tagged in
        let place = starts[Int(lesser) + 1]
        entries[Int(place)] = UInt64(greater) << 32 | UInt64(tagged)
        starts[Int(lesser) + 1] = place + 1
      }
      filled = total
    }
    self.starts = starts
    Self.sort(&entries, by: starts, vertices)
  }

  /// So many vertices are worth a task.
  private static let vertexShare = 200_000

  /// Sorts the entries of each vertex, on all processors where there are many.
  private static func sort(_ entries: inout [UInt64], by starts: [UInt32], _ vertices: Int) {
    let tasks = max(1, min(PlainPass.processorCount, vertices / vertexShare))
    entries.withUnsafeMutableBufferPointer { entries in
      // Safe to share: each task sorts the entries of its own vertices.
      nonisolated(unsafe) let entries = entries
      let sort = { @Sendable (task: Int) in
        for vertex in vertices * task / tasks..<vertices * (task + 1) / tasks {
          Self.sort(entries, Int(starts[vertex])..<Int(starts[vertex + 1]))
        }
      }
      if tasks == 1 { sort(0) } else { DispatchQueue.concurrentPerform(iterations: tasks, execute: sort) }
    }
  }

  /// The half-edge of an entry.
  static func halfEdge(_ entry: UInt64) -> Int { Int(entry & 0xFFFF_FFFF) >> 1 }

  /// Whether the half-edges of two entries of one edge run the same way.
  static func runAlike(_ one: UInt64, _ other: UInt64) -> Bool { (one ^ other) & 1 == 0 }

  /// Calls `body` with the range of entries of every edge.
  @inline(__always)
  func eachEdge(_ body: (Range<Int>) -> Void) {
    for vertex in 0..<starts.count - 2 {
      var first = Int(starts[vertex])
      let end = Int(starts[vertex + 1])
      while first < end {
        let greater = entries[first] >> 32
        var next = first + 1
        while next < end && entries[next] >> 32 == greater { next += 1 }
        body(first..<next)
        first = next
      }
    }
  }

  @inline(__always)
  private static func eachHalfEdge(of mesh: borrowing WeldedMesh, _ body: (UInt32, UInt32, UInt32) -> Void) {
    for face in 0..<mesh.faceCount where !mesh.isLeftOut[face] {
      let a = mesh.corners[3 * face]
      let b = mesh.corners[3 * face + 1]
      let c = mesh.corners[3 * face + 2]
      let tagged = UInt32(6 * face)
      if a < b { body(a, b, tagged) } else { body(b, a, tagged + 1) }
      if b < c { body(b, c, tagged + 2) } else { body(c, b, tagged + 3) }
      if c < a { body(c, a, tagged + 4) } else { body(a, c, tagged + 5) }
    }
  }

  /// Insertion for the usual handful, the library's sort for the hub of a great fan.
  private static func sort(_ entries: UnsafeMutableBufferPointer<UInt64>, _ range: Range<Int>) {
    guard range.count <= 32 else {
      var edges = entries.extracting(range)
      edges.sort()
      return
    }
    var next = range.lowerBound + 1
    while next < range.upperBound {
      let entry = entries[next]
      var place = next
      while place > range.lowerBound && entries[place - 1] > entry {
        entries[place] = entries[place - 1]
        place -= 1
      }
      entries[place] = entry
      next += 1
    }
  }
}
