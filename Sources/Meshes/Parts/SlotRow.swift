/// What the columns of one row give to each slot; slots that nothing was given to cost nothing.
struct SlotRow {
  /// Which slots were given something.
  private(set) var isUsed: [Bool]
  private var all: [Float]
  private let width: Int

  /// An empty row.
  init(slots: Int, width: Int) {
    self.width = width
    isUsed = Array(repeating: false, count: slots)
    all = Array(repeating: 0, count: slots * width)
  }

  /// Gives something to a slot.
  @inline(__always)
  mutating func add(_ value: Float, to slot: Int, at column: Int) {
    all[slot * width + column] += value
    isUsed[slot] = true
  }

  /// One slot's values, column by column.
  func values(_ slot: Int) -> ArraySlice<Float> { all[slot * width..<(slot + 1) * width] }

  /// Takes everything back.
  mutating func clear() {
    for slot in isUsed.indices where isUsed[slot] {
      for index in slot * width..<(slot + 1) * width { all[index] = 0 }
      isUsed[slot] = false
    }
  }
}
