import Meshes
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct `Triangles that end where the memory ends` {
  @Test(arguments: PassKernel.available, [TriangleLayout.packed, .binarySTL])
  func `are measured without a byte read behind or before them`(kernel: PassKernel, layout: TriangleLayout) throws {
    let mesh = TestMesh.torus(around: 7, across: 5)
    let memory = GuardedMemory()
    for count in 1...mesh.count {
      let part = Array(mesh.prefix(count))
      let expected = try measured(part, threads: 1, kernel: kernel)
      for atEnd in [true, false] {
        let bytes = memory.bytes(count * layout.stride, atEnd: atEnd)
        for (index, triangle) in part.enumerated() {
          for (place, corner) in [triangle.a, triangle.b, triangle.c].enumerated() {
            for axis in 0..<3 {
              let offset = index * layout.stride + layout.cornersOffset + 12 * place + 4 * axis
              bytes.storeBytes(of: corner[axis], toByteOffset: offset, as: Float.self)
            }
          }
        }
        let span = RawSpan(_unsafeBytes: UnsafeRawBufferPointer(bytes))
        let pass = try PlainPass.measure(TriangleSpan(span, layout: layout), threads: 1, kernel: kernel)
        #expect(pass == expected, "\(count)")
      }
    }
  }
}

/// Some pages between two that must not be touched: reading there ends the process.
private struct GuardedMemory: ~Copyable {
  private static let page = Int(getpagesize())
  private static let inner = 2 * page
  private let base: UnsafeMutableRawPointer

  init() {
    let size = Self.inner + 2 * Self.page
    guard let base = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0), base != MAP_FAILED,
      mprotect(base, Self.page, PROT_NONE) == 0,
      mprotect(base + Self.page + Self.inner, Self.page, PROT_NONE) == 0
    else { fatalError("no memory to guard") }
    self.base = base
  }

  deinit { munmap(base, Self.inner + 2 * Self.page) }

  /// So many bytes directly before the second guard, or directly behind the first.
  func bytes(_ count: Int, atEnd: Bool) -> UnsafeMutableRawBufferPointer {
    precondition(count <= Self.inner)
    let first = base + Self.page
    return UnsafeMutableRawBufferPointer(start: atEnd ? first + Self.inner - count : first, count: count)
  }
}
