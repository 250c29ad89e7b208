import Testing

@testable import Meshes

/// Runs at random in a small field of columns, and their islands found the plain way.
struct RandomRuns {
  let width: Int
  let columns: [[SIMD2<Float>]]

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let width = 5 + Int(random.next() % 20)
    let height = 5 + Int(random.next() % 20)
    self.width = width
    // Boxes of metal and of void by turns, each over those before.
    var isMetal = [[Bool]](repeating: [Bool](repeating: false, count: Self.depth), count: width * height)
    let isFull = random.next() % 2 == 0
    for turn in 0..<3 + Int(random.next() % 8) {
      let isAll = isFull && turn == 0
      let x = isAll ? 0..<width : Self.span(width, &random)
      let y = isAll ? 0..<height : Self.span(height, &random)
      let z = isAll ? 0..<Self.depth : Self.span(Self.depth, &random)
      for row in y {
        for column in x {
          for place in z { isMetal[row * width + column][place] = turn % 2 == 0 }
        }
      }
    }
    columns = isMetal.map { column in
      let edges = (0...Self.depth).filter { edge in
        (edge > 0 && column[edge - 1]) != (edge < Self.depth && column[edge])
      }
      return stride(from: 0, to: edges.count, by: 2).map { SIMD2(Float(edges[$0]), Float(edges[$0 + 1])) }
    }
  }

  private static let depth = 16

  private static func span(_ count: Int, _ random: inout SplitMix64) -> Range<Int> {
    let (one, other) = (Int(random.next() % UInt64(count)), Int(random.next() % UInt64(count)))
    return min(one, other)..<max(one, other) + 1
  }

  /// The gaps between a column's runs, the outer ones too.
  private func gaps(_ column: Int) -> [SIMD2<Float>] {
    let edges = [-Float.infinity] + columns[column].flatMap { [$0.x, $0.y] } + [.infinity]
    return stride(from: 0, to: edges.count, by: 2).map { SIMD2(edges[$0], edges[$0 + 1]) }
  }

  /// The islands of spans that overlap in neighbouring columns, by filling one after the other.
  private static func islands(_ spans: [[SIMD2<Float>]], width: Int) -> [[(column: Int, span: SIMD2<Float>)]] {
    var isFilled = spans.map { $0.map { _ in false } }
    var islands: [[(column: Int, span: SIMD2<Float>)]] = []
    for start in spans.indices {
      for first in spans[start].indices where !isFilled[start][first] {
        isFilled[start][first] = true
        var island: [(column: Int, span: SIMD2<Float>)] = []
        var open = [(start, first)]
        while let (column, index) = open.popLast() {
          let span = spans[column][index]
          island.append((column, span))
          let row = column / width
          for next in [column - 1, column + 1, column - width, column + width] where spans.indices.contains(next) {
            guard next / width == row || next % width == column % width else { continue }
            for other in spans[next].indices where !isFilled[next][other] {
              let one = spans[next][other]
              guard max(one.x, span.x) < min(one.y, span.y) else { continue }
              isFilled[next][other] = true
              open.append((next, other))
            }
          }
        }
        islands.append(island)
      }
    }
    return islands
  }

  private static func told(_ islands: [[(column: Int, span: SIMD2<Float>)]]) -> [[Double]] {
    islands.map { [Double($0.count), $0.reduce(0) { $0 + Double($1.span.y - $1.span.x) }] }
      .filter { $0[0] >= 16 && $0[1] >= 16 }.sorted { ($0[1], $0[0]) < ($1[1], $1[0]) }
  }

  var bodies: [[Double]] { Self.told(Self.islands(columns, width: width)) }

  /// The voids that nothing leads into: neither a rim of the field nor an end of a column.
  var cavities: [[Double]] {
    let height = columns.count / width
    let closed = Self.islands(columns.indices.map(gaps), width: width).filter { island in
      island.allSatisfy { column, span in
        let (row, place) = (column / width, column % width)
        return span.x.isFinite && span.y.isFinite && row > 0 && place > 0 && row < height - 1 && place < width - 1
      }
    }
    return Self.told(closed)
  }

  /// The same as the columns of a grid hand them over, in bands of so many rows.
  func search(rows: Int) -> IslandSearch {
    var search = IslandSearch(width: width, height: columns.count / width)
    for first in stride(from: 0, to: columns.count, by: rows * width) {
      let band = columns[first..<min(first + rows * width, columns.count)]
      var starts: [UInt32] = [0]
      for column in band { starts.append(starts[starts.count - 1] + UInt32(column.count)) }
      let runs = band.flatMap { $0 }
      let end = RunEnds(entry: Facing(bits: 0), exit: Facing(bits: 0))
      search.add(
        BandRuns(
          firstRow: first / width, width: width, runs: runs, ends: runs.map { _ in end }, starts: starts))
    }
    search.finish()
    return search
  }
}

@Suite struct `The search for bodies and voids` {
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `finds what filling them one after the other finds, in bands of any height`(seed: UInt64) {
    let runs = RandomRuns(seed: seed)
    for rows in [1, 3, 100] {
      let search = runs.search(rows: rows)
      #expect(Self.told(search.bodies) == runs.bodies)
      #expect(Self.told(search.cavities) == runs.cavities)
    }
  }

  @Test func `is tried on voids too`() {
    #expect((1...200 as ClosedRange<UInt64>).contains { !RandomRuns(seed: $0).cavities.isEmpty })
  }

  private static func told(_ islands: [Island]) -> [[Double]] {
    islands.map { [Double($0.columns), $0.volume] }.sorted { ($0[1], $0[0]) < ($1[1], $1[0]) }
  }
}
