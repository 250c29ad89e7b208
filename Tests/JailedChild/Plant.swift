import Foundation
import Jail

/// What is planted in a jailed process; each answers `done` where nothing stops it, and `denied` where it is told no.
enum Plant {
  static func run(_ work: JailedWork) {
    let walls = work.enter()
    switch work.words.first {
    case "walls": end("\(walls.rawValue)")
    case "open": end(openFile() ? "done" : "denied")
    case "write": end(open("/tmp/pennyweight-planted", O_WRONLY | O_CREAT, 0o600) >= 0 ? "done" : "denied")
    case "socket": end(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) >= 0 ? "done" : "denied")
    case "connect": end(connectToSelf() ? "done" : "denied")
    case "fork": end(forkOnce() ? "done" : "denied")
    case "make-file": end(creat("/tmp/pennyweight-planted", 0o600) >= 0 ? "done" : "denied")
    case "thread": Thread { end("done") }.start()
    case "execute": _ = execvp("/bin/true", [nil])
    case "memory": eatMemory()
    case "allocate": allocateAtOnce()
    case "spin": while true {}
    case "sleep": sleep(1_000_000)
    case "crash": precondition(work.words.isEmpty)
    case "abort": abort()
    case "segfault": UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case "long-answer": writeForever()
    case "garbage": end(String(repeating: "garbage ", count: 100))
    case "nothing": exit(0)
    case "map-answer": mapAnswer()
    case "code": end(mapCode() ? "done" : "denied")
    default: break
    }
    end("denied")
  }

  private static func end(_ answer: String) -> Never {
    _ = Array(answer.utf8).withUnsafeBytes { JailedWork.write($0) }
    exit(0)
  }

  private static func openFile() -> Bool {
    let paths = ["/etc/passwd", "/proc/self/exe", "/proc/self/fd/0", "/"]
    return paths.contains { (path: String) in open(path, O_RDONLY) >= 0 }
  }

  private static func connectToSelf() -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(9).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let failed = withUnsafeBytes(of: &address) {
      connect(descriptor, $0.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t($0.count))
    }
    return failed == 0 || errno == ECONNREFUSED
  }

  private static func forkOnce() -> Bool {
    // Swift offers no fork, but the C library has it.
    guard let symbol = dlsym(nil, "fork") else { return false }
    let child = unsafeBitCast(symbol, to: (@convention(c) () -> pid_t).self)()
    if child == 0 { _exit(0) }
    return child > 0
  }

  private static func eatMemory() {
    var blocks: [[UInt8]] = []
    while true { blocks.append([UInt8](repeating: 1, count: 1 << 24)) }
  }

  private static func allocateAtOnce() {
    end([UInt8](repeating: 1, count: 1 << 40).isEmpty ? "denied" : "done")
  }

  private static func writeForever() {
    let block = [UInt8](repeating: 1, count: 1 << 20)
    while block.withUnsafeBytes({ JailedWork.write($0) }) {}
  }

  /// Keeps the answer writable after its end, as far as a process can.
  private static func mapAnswer() {
    _ = mmap(nil, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, 1, 0)
    end("done")
  }

  private static func mapCode() -> Bool {
    mmap(nil, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED
  }
}
