import Synchronization

/// A line on a person's terminal that tells what is being done once it takes over a second.
///
/// It is drawn by a task of its own, since a draft is measured in one go; without a terminal nothing runs.
final class ProgressLine: Sendable {
  private struct State {
    var doing = ""
    var done = 0
    var count = 0
    var isDrawn = false
    var ticks = 0
    var isOver = false
  }

  private let state = Mutex(State())
  private let isShown = StandardStream.error.isTerminal && !Style.isTerminalDumb
  private let start = ContinuousClock.now

  init() {
    guard isShown else { return }
    Task.detached(priority: .utility) { [self] in
      try? await Task.sleep(for: .seconds(1))
      while draw() { try? await Task.sleep(for: .milliseconds(200)) }
    }
  }

  /// Says what is being done now.
  func show(_ doing: String, done: Int, of count: Int) {
    state.withLock {
      $0.doing = doing
      $0.done = done
      $0.count = count
    }
  }

  /// Takes the line off the terminal while something else is printed.
  func aside<Failure: Error>(_ printing: () throws(Failure) -> Void) throws(Failure) {
    try state.withLock { (state) throws(Failure) in
      Self.erase(&state)
      try printing()
    }
  }

  /// Takes the line off for good.
  func end() {
    state.withLock {
      Self.erase(&$0)
      $0.isOver = true
    }
  }

  private func draw() -> Bool {
    state.withLock { state in
      if state.isOver { return false }
      state.ticks += 1
      let seconds = (ContinuousClock.now - start).components.seconds
      let line = Self.line(state, seconds: seconds, width: StandardStream.error.columns)
      try? StandardStream.error.write("\r\u{1B}[K\(line)")
      state.isDrawn = true
      return true
    }
  }

  /// What is done stands full; a cell runs along the share of the draft in work, whose end nobody knows.
  private static func line(_ state: State, seconds: Int64, width: Int) -> String {
    let cells = 20
    let count = max(1, state.count)
    let full = state.done * cells / count
    let running = full + state.ticks % max(1, cells / count)
    let bar = (0..<cells).map { $0 < full ? "█" : $0 == running ? "▒" : "░" }.joined()
    let line = "\(bar) \(state.done)/\(state.count)  \(seconds) s  \(state.doing)"
    return String(line.prefix(max(0, width - 1)))
  }

  private static func erase(_ state: inout State) {
    guard state.isDrawn else { return }
    try? StandardStream.error.write("\r\u{1B}[K")
    state.isDrawn = false
  }
}
