import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps the process alive when a mapped file shrinks.
///
/// Touching a page behind the end of a file raises SIGBUS. The handler puts zeros in place of the rest of that map,
/// marks it, and the reading goes on; whoever measured then sees the mark in `verifyUnchanged` and refuses the file
/// with a message. A SIGBUS from elsewhere goes to whoever handled it before.
enum MapGuard {
  /// One guarded map; only its atomics are touched by the handler.
  struct Slot: ~Copyable {
    let start = Atomic<UInt>(0)
    let end = Atomic<UInt>(0)
    let isBroken = Atomic<Bool>(false)
  }

  /// How many maps can be open at once.
  static let capacity = 1024

  /// Guards a map until `release`; nil when all slots are taken.
  static func acquire(start: UnsafeMutableRawPointer, count: Int) -> Int? {
    _ = isInstalled
    let address = UInt(bitPattern: start)
    for index in 0..<capacity {
      let slot = slots + index
      guard
        slot.pointee.start.compareExchange(expected: 0, desired: address, ordering: .acquiringAndReleasing).exchanged
      else { continue }
      slot.pointee.isBroken.store(false, ordering: .releasing)
      slot.pointee.end.store(address + UInt(count), ordering: .releasing)
      return index
    }
    return nil
  }

  /// Ends the guard of a map that is about to be unmapped.
  static func release(_ index: Int) {
    slots[index].end.store(0, ordering: .releasing)
    slots[index].start.store(0, ordering: .releasing)
  }

  /// Whether a part of the map had to be replaced by zeros.
  static func isBroken(_ index: Int) -> Bool { slots[index].isBroken.load(ordering: .acquiring) }

  /// Installs the handler, once in a process.
  private static let isInstalled: Bool = install()

  // Safe to share: allocated once and never freed; only atomics in it.
  nonisolated(unsafe) private static let slots: UnsafeMutablePointer<Slot> = {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
    for index in 0..<capacity { (slots + index).initialize(to: Slot()) }
    return slots
  }()

  // Read by the handler only after `install` has written it.
  nonisolated(unsafe) private static var before = sigaction()

  private static func install() -> Bool {
    // Touched here, so that the handler finds both globals initialised.
    _ = slots
    _ = before
    var action = sigaction()
    sigemptyset(&action.sa_mask)
    action.sa_flags = SA_SIGINFO | Int32(SA_NODEFER)
    #if canImport(Darwin)
      action.__sigaction_u.__sa_sigaction = { _, information, _ in
        MapGuard.mend(UInt(bitPattern: information?.pointee.si_addr))
      }
    #else
      action.__sigaction_handler.sa_sigaction = { _, information, _ in
        MapGuard.mend(UInt(bitPattern: information?.pointee._sifields._sigfault.si_addr))
      }
    #endif
    return sigaction(SIGBUS, &action, &before) == 0
  }

  /// What the handler does: system calls and atomics alone, which are safe in a signal handler.
  private static func mend(_ address: UInt) {
    let page = UInt(getpagesize())
    for index in 0..<capacity {
      let start = slots[index].start.load(ordering: .acquiring)
      let end = slots[index].end.load(ordering: .acquiring)
      guard address >= start, address < end else { continue }
      let first = address & ~(page - 1)
      let zeros = mmap(
        UnsafeMutableRawPointer(bitPattern: first), Int(end - first), PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANON | MAP_FIXED, -1, 0)
      guard zeros != MAP_FAILED else { break }
      slots[index].isBroken.store(true, ordering: .releasing)
      return
    }
    // Not ours: the reading is tried again under the handler that was there before.
    sigaction(SIGBUS, &before, nil)
  }
}
