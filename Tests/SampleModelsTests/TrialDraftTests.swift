import Meshes
import Testing
import TrialDrafts

@Suite struct `Trial drafts` {
  private static let closed = TrialDraft.allCases.filter { $0.draftClass != .open }
  private static let open = TrialDraft.allCases.filter { $0.draftClass == .open }

  @Test(arguments: closed) func `of a closed kind are closed, and metal is on their inside`(kind: TrialDraft) throws {
    for count in [1_000, 10_000] {
      let pass = try PlainPass.measure(kind.triangles(about: count).span)
      #expect(pass.solidness == .solid)
      #expect(pass.signedVolume > 0)
    }
  }

  @Test(arguments: open) func `of an open kind are not closed`(kind: TrialDraft) throws {
    let pass = try PlainPass.measure(kind.triangles(about: 1_000).span)
    #expect(pass.solidness == .open)
  }

  @Test(arguments: TrialDraft.allCases) func `have about as many triangles as were asked for`(kind: TrialDraft) {
    let count = kind.triangles(about: 10_000).count
    #expect((8_000...12_000).contains(count))
  }

  @Test(arguments: TrialDraft.allCases) func `are the same every time`(kind: TrialDraft) {
    let (once, again) = (kind.triangles(about: 1_000), kind.triangles(about: 1_000))
    let isSame = once.span.holdsSame(as: again.span)
    #expect(isSame)
  }
}
