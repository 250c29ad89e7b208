import English
import Foundation
import Testing

@testable import MeshImport

@Suite struct `A file name that is not UTF-8` {
  @Test(arguments: [[0x62, 0xE9], [0xFF], [0xC3], [0xE2, 0x82], [0x61, 0xED, 0xA0, 0x80], Array("été 戒指".utf8), []])
  func `comes through a string byte for byte`(bytes: [UInt8]) {
    #expect(PathBytes.bytes(PathBytes.escaped(bytes)) == (bytes + [0]).map { CChar(bitPattern: $0) })
  }

  @Test func `opens the file, and is shown repaired`() throws {
    let file = try ScratchFile("x", "x")
    let folder = (file.path as NSString).deletingLastPathComponent
    let name = Array(folder.utf8) + Array("/bague".utf8) + [0xE9] + Array(".stl".utf8)
    let made = (name + [0]).withUnsafeBufferPointer { letters in
      letters.withMemoryRebound(to: CChar.self) { fopen($0.baseAddress!, "w") }
    }
    guard let made else {
      // A file system that takes UTF-8 names alone.
      return
    }
    fputs(Cube.solid(), made)
    fclose(made)
    #expect(
      FolderNames.all(in: folder)?.sorted() == [PathBytes.escaped(Array("bague".utf8) + [0xE9] + ".stl".utf8), "x"])
    let reading = try Reading(PathBytes.escaped(name))
    #expect(reading.pass.triangles == 12)
    let missing = importRefusal(of: PathBytes.escaped(name.dropLast(4)))
    #expect(missing?.message.contains("/bague\u{FFFD}: there is no") == true)
  }
}
