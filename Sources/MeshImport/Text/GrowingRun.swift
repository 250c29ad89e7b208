#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A run of plain values in memory of its own that grows by doubling; what is not yet written takes no memory.
///
/// Safe to hand to another thread: nothing else knows its memory.
struct GrowingRun<Element: BitwiseCopyable>: ~Copyable, @unchecked Sendable {
  private(set) var base: UnsafeMutablePointer<Element>?
  private(set) var count = 0
  private var capacity = 0

  init() {}

  deinit { free(base) }

  /// Makes room for so many more; false where there is no memory.
  @inline(__always) mutating func reserve(_ more: Int) -> Bool { count + more <= capacity || grow(more) }

  @inline(never) private mutating func grow(_ more: Int) -> Bool {
    let wanted = max(2 * capacity, count + more, 64)
    let memory = realloc(base, wanted * MemoryLayout<Element>.stride)
    guard let memory else { return false }
    base = memory.assumingMemoryBound(to: Element.self)
    capacity = wanted
    return true
  }

  /// Adds one value to a run that has room for it.
  @inline(__always) mutating func append(_ element: Element) {
    base.unsafelyUnwrapped[count] = element
    count += 1
  }

  /// Adds three values to a run that has room for them.
  @inline(__always) mutating func append(_ three: (Element, Element, Element)) {
    let next = base.unsafelyUnwrapped + count
    next[0] = three.0
    next[1] = three.1
    next[2] = three.2
    count += 3
  }

  /// Takes the last values away.
  mutating func removeLast(_ fewer: Int) { count -= fewer }

  /// Adds all values of another run; false where there is no memory.
  mutating func append(contentsOf other: borrowing GrowingRun) -> Bool {
    guard let source = other.base, other.count > 0 else { return true }
    guard reserve(other.count) else { return false }
    memcpy(base.unsafelyUnwrapped + count, source, other.count * MemoryLayout<Element>.stride)
    count += other.count
    return true
  }

  /// Moves all values of another run behind these; false where there is no memory.
  mutating func take(_ other: inout GrowingRun) -> Bool {
    if count == 0 {
      swap(&self, &other)
      return true
    }
    guard append(contentsOf: other) else { return false }
    other = GrowingRun()
    return true
  }

  /// Counts in so many values that were written behind the last, within what was reserved.
  mutating func countIn(_ more: Int) {
    precondition(count + more <= capacity)
    count += more
  }

  @inline(__always) subscript(index: Int) -> Element {
    get { base.unsafelyUnwrapped[index] }
    nonmutating set { base.unsafelyUnwrapped[index] = newValue }
  }

  /// The values.
  ///
  /// Valid while this lives and does not grow.
  var values: UnsafeMutableBufferPointer<Element> { UnsafeMutableBufferPointer(start: base, count: count) }
}
