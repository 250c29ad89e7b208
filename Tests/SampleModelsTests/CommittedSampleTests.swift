import DraftShapes
import Meshes
import SampleDrafts
import Testing

extension SampleDraft: CustomTestStringConvertible {
  /// The name of the file, for a test that fails.
  public var testDescription: String { file }
}

@Suite struct `The committed sample models` {
  @Test(arguments: SampleDraft.files.map(\.name))
  func `are those that the generator makes, byte for byte`(name: String) throws {
    let made = SampleDraft.files.first { $0.name == name }?.bytes
    #expect(try RepositoryFiles.bytes("Drafts/\(name)") == made, "run `make samples`")
  }

  @Test func `are all made by the generator`() throws {
    #expect(try Set(RepositoryFiles.drafts()) == Set(SampleDraft.files.map(\.name)))
  }

  @Test func `take 5 MB at most`() throws {
    let size = try RepositoryFiles.drafts().reduce(0) { try $0 + RepositoryFiles.bytes("Drafts/\($1)").count }
    #expect(size <= 5_000_000)
  }

  @Test func `have the manifest that follows from the drafts and the recorded unions`() throws {
    let unions = try SampleUnion.read(RepositoryFiles.text("unions.csv"))
    #expect(try RepositoryFiles.text("manifest.csv") == SampleManifest.text(unions: unions), "run `make samples`")
    #expect(try RepositoryFiles.text("parts.csv") == SampleManifest.parts, "run `make samples`")
  }

  @Test(arguments: SampleDraft.all)
  func `have one line of the manifest each, with a volume wherever there is a solid`(draft: SampleDraft) throws {
    let lines = try RepositoryFiles.text("manifest.csv").split(separator: "\n").filter {
      $0.hasPrefix(draft.file + ",")
    }
    #expect(lines.count == 1)
    let cells = lines.first?.split(separator: ",", omittingEmptySubsequences: false) ?? []
    #expect(cells.count >= SampleManifest.columns.count)
    let volume = cells.count > 3 ? Double(cells[3]) : nil
    #expect((volume ?? 0) > 0 || draft.known == .none)
  }

  @Test(arguments: SampleDraft.all)
  func `lack partners of edges exactly where they are said not to be closed`(draft: SampleDraft) {
    #expect((ExactSum.edgesWithoutPartner(draft.triangles) > 0) == draft.findings.contains(.notClosed))
  }

  @Test(arguments: SampleDraft.all)
  func `agree with the exact union of their shells within their tolerance`(draft: SampleDraft) throws {
    let union = try SampleUnion.read(RepositoryFiles.text("unions.csv"))[draft.file]
    switch draft.known {
    case .none: #expect(union == nil)
    case .meshUnion:
      // Where shells overlap the plain sum is above the union; where they do not, they agree.
      let metal = try #require(union?.metal.value)
      let sum = ExactSum.signedVolume(draft.triangles)
      if draft.overlaps {
        #expect(abs(sum - metal) > 1e-3 * metal)
      } else {
        #expect(abs(sum - metal) < draft.tolerance * metal)
      }
    case .closedForm(let volume):
      guard let union else {
        #expect(draft.findings.contains(.notClosed))
        return
      }
      #expect(abs(union.metal.value - volume.value) <= draft.tolerance * volume.value)
    }
  }
}
