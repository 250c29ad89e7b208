import English
import Foundation
import Meshes
import Testing

@testable import MeshImport

@Suite struct `A file that changes while it is mapped` {
  /// A binary STL of many pages.
  private static func large() throws -> ScratchFile {
    let records = Array(Cube.binary()[84...])
    var bytes = Array(repeating: UInt8(0x20), count: 80) + Cube.bytesOf(12 * 1000)
    for _ in 0..<1000 { bytes += records }
    return try ScratchFile("a.stl", bytes)
  }

  @Test func `and shrinks is read on as zeros, then refused with status 66`() throws {
    let file = try Self.large()
    let draft = try Draft.open(file.path)
    #expect(truncate(file.path, 5000) == 0)
    let pass = draft.withTriangles { triangles in try? PlainPass.measure(triangles) }
    #expect(pass?.triangles == 12_000)
    let refusal = #expect(throws: ImportRefusal.self) { try draft.verifyUnchanged() }
    #expect(refusal?.reason == .changedWhileRead)
    #expect(refusal?.exitStatus == 66)
    #expect(refusal?.message.contains("changed while it was read; wait until it is written") == true)
  }

  @Test func `and shrinks and grows back is refused all the same`() throws {
    let file = try Self.large()
    let draft = try Draft.open(file.path)
    #expect(truncate(file.path, 5000) == 0)
    _ = draft.withTriangles { triangles in try? PlainPass.measure(triangles) }
    #expect(truncate(file.path, 84 + 50 * 12_000) == 0)
    #expect(throws: ImportRefusal.self) { try draft.verifyUnchanged() }
  }

  @Test func `and shrinks under assimp is refused`() throws {
    let file = try Self.large()
    let mapped = try MappedTriangles.map(try OpenedFile.open(file.path))
    #expect(truncate(file.path, 5000) == 0)
    #expect(mapped.records.last == 0)
    #expect(throws: ImportRefusal.self) { try mapped.file.verifyUnchanged() }
  }

  @Test func `and is a text that shrinks is marked, and what took its place can be blanked`() throws {
    let file = try ScratchFile("a.obj", Array(repeating: UInt8(0x20), count: 20_000))
    let text = try TextBuffer.mapping(try OpenedFile.open(file.path))
    #expect(truncate(file.path, 5000) == 0)
    text.base[12_000] = Byte.hash
    let isBroken = text.isBroken
    #expect(isBroken)
    let (blanked, last) = (text.base[12_000], text.base[19_999])
    #expect(blanked == Byte.hash && last == 0)
  }

  @Test func `in its bytes alone is refused`() throws {
    let file = try Self.large()
    let draft = try Draft.open(file.path)
    try draft.verifyUnchanged()
    let handle = try #require(FileHandle(forWritingAtPath: file.path))
    try handle.seek(toOffset: 100)
    handle.write(Data([1, 2, 3]))
    try handle.close()
    #expect(throws: ImportRefusal.self) { try draft.verifyUnchanged() }
  }

  @Test func `and is replaced by another is refused`() throws {
    let file = try Self.large()
    let draft = try Draft.open(file.path)
    try FileManager.default.removeItem(atPath: file.path)
    #expect(throws: ImportRefusal.self) { try draft.verifyUnchanged() }
  }

  @Test func `survives four threads that read it at once`() throws {
    for _ in 0..<8 {
      let file = try Self.large()
      let draft = try Draft.open(file.path)
      #expect(truncate(file.path, 5000) == 0)
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        draft.withTriangles { triangles in _ = try? PlainPass.measure(triangles) }
      }
      #expect(throws: ImportRefusal.self) { try draft.verifyUnchanged() }
    }
  }

  @Test func `does not use up the guards`() throws {
    let file = try Self.large()
    for _ in 0..<2 * MapGuard.capacity { _ = try Draft.open(file.path) }
  }
}
