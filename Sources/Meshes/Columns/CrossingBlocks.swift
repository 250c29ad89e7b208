/// Blocks of memory for the crossings that one task finds: what was filled once is given back and filled again.
///
/// Owned by one task while triangles are cast; the number of blocks that are held is what a window's memory is kept by.
struct CrossingBlocks: ~Copyable {
  /// Blocks that hold crossings now.
  private(set) var held = 0
  /// The most that were held at once.
  private(set) var mostHeld = 0
  private var free: Block?

  /// Crossings in a block: 12 kB of them.
  static let crossings = 1024
  /// Bytes of a block with its link.
  static let bytes = crossings * MemoryLayout<Crossing>.stride + Block.link

  init() {}

  deinit {
    var next = free
    while let block = next {
      next = block.next
      block.start.deallocate()
    }
  }

  /// A block whose link leads to another.
  mutating func take(before next: Block?) -> Block {
    held += 1
    mostHeld = max(mostHeld, held)
    if let block = free {
      free = block.next
      block.next = next
      return block
    }
    let block = Block(start: .allocate(byteCount: Self.bytes, alignment: 16))
    block.next = next
    return block
  }

  /// Takes back a block and all that its links lead to.
  mutating func giveBack(_ first: Block) {
    var next: Block? = first
    while let block = next {
      next = block.next
      block.next = free
      free = block
      held -= 1
    }
  }

  /// A link to the block before it, then crossings.
  struct Block {
    let start: UnsafeMutableRawPointer

    fileprivate static let link = 16

    /// The block filled before this one.
    var next: Block? {
      get {
        // Safe: every block is made with its link written.
        start.load(as: UnsafeMutableRawPointer?.self).map { Block(start: $0) }
      }
      nonmutating set { start.storeBytes(of: newValue?.start, as: UnsafeMutableRawPointer?.self) }
    }

    /// Where its crossings lie.
    var crossings: UnsafeMutablePointer<Crossing> {
      (start + Self.link).assumingMemoryBound(to: Crossing.self)
    }
  }
}

/// The crossings of one band: a chain of blocks, the last one being filled.
struct CrossingBucket {
  /// Rows of the band that triangles were asked about.
  var rows = 0
  private var end: UnsafeMutablePointer<Crossing>?
  private var room = 0
  private var last: CrossingBlocks.Block?

  /// Adds a crossing.
  @inline(__always)
  mutating func append(_ crossing: Crossing, _ blocks: UnsafeMutablePointer<CrossingBlocks>) {
    if room == 0 { takeBlock(blocks) }
    guard let place = end else { return }
    // Safe: a block with room for a crossing was taken.
    place.initialize(to: crossing)
    end = place + 1
    room &-= 1
  }

  @inline(never)
  private mutating func takeBlock(_ blocks: UnsafeMutablePointer<CrossingBlocks>) {
    let block = blocks.pointee.take(before: last)
    last = block
    end = block.crossings
    room = CrossingBlocks.crossings
  }

  /// Lends the crossings block by block.
  @inline(__always)
  func forEach(_ body: (UnsafeBufferPointer<Crossing>) -> Void) {
    var next = last
    var count = CrossingBlocks.crossings - room
    while let block = next {
      body(UnsafeBufferPointer(start: block.crossings, count: count))
      next = block.next
      count = CrossingBlocks.crossings
    }
  }

  /// Gives its blocks back.
  mutating func clear(_ blocks: UnsafeMutablePointer<CrossingBlocks>) {
    if let last { blocks.pointee.giveBack(last) }
    self = CrossingBucket()
  }
}
