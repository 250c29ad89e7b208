import English
import Foundation
import MeshImport
import Testing

@Suite struct `A path that is no readable file` {
  @Test func `is refused as missing, with status 66`() throws {
    let refusal = try #require(importRefusal(of: "/nowhere/at all.stl"))
    #expect(refusal.exitStatus == 66)
    #expect(refusal.message.contains("there is no such file; check the path"))
  }

  @Test func `through a file is refused as missing`() throws {
    let file = try ScratchFile("a.stl", Cube.solid())
    #expect(importRefusal(of: file.path + "/b.stl")?.reason == .missing)
  }

  @Test func `is refused when it is a folder`() throws {
    let refusal = try #require(importRefusal(of: FileManager.default.temporaryDirectory.path))
    #expect(refusal.reason == .directory)
    #expect(refusal.exitStatus == 65)
  }

  @Test(.timeLimit(.minutes(30))) func `is refused without waiting when it is a pipe nobody writes to`() throws {
    let file = try ScratchFile("a.txt", "")
    let pipe = (file.path as NSString).deletingLastPathComponent + "/pipe.stl"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(importRefusal(of: pipe)?.reason == .notARegularFile(kind: "pipe"))
  }

  @Test(arguments: ["/dev/zero", "/dev/null"]) func `is refused when it is a device`(path: String) {
    #expect(importRefusal(of: path)?.reason == .notARegularFile(kind: "device"))
  }

  @Test(.disabled(if: geteuid() == 0, "root reads everything"))
  func `is refused as unreadable when it is locked`() throws {
    let file = try ScratchFile("a.stl", Cube.solid())
    #expect(chmod(file.path, 0) == 0)
    let refusal = try #require(importRefusal(of: file.path))
    #expect(refusal.exitStatus == 66)
    #expect(refusal.message.contains("permission"))
  }
}
