/// An array that grows without bounds checks or copies on write, for the hot loops of one task.
struct Growing<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 256) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    // Safe: count < capacity, and BitwiseCopyable elements need no initialisation order.
    (base + count).initialize(to: element)
    count &+= 1
  }

  /// Forgets the elements and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// A copy of the elements.
  var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.initialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
