import DraftShapes
import Testing

@testable import Meshes

@Suite struct `The steps of sorting shells` {
  private static func budget(_ steps: Int) -> WorkBudget {
    WorkBudget(memory: WorkBudget.standard.memory, steps: steps)
  }

  /// The refusal of a draft for its steps, if that is what stands in the way.
  private static func refusal(_ buffer: TriangleBuffer, _ budget: WorkBudget) -> OverBudget? {
    do throws(UnweighableDraft) {
      _ = try ShellSorting.sort(buffer.span, budget: budget)
      return nil
    } catch {
      for case .beyondBudget(let over) in error.faults { return over }
      return nil
    }
  }

  @Test(arguments: TangledDraft.linear, [1000, 4000, 16_000])
  func `are n log n for what can be told apart`(draft: TangledDraft, count: Int) {
    let buffer = draft.triangles(count)
    var logarithm = 0
    while 1 << logarithm < count { logarithm += 1 }
    let over = Self.refusal(buffer, Self.budget(80 * buffer.count * logarithm))
    #expect(over == nil, "\(over.map(String.init(describing:)) ?? "")")
  }

  @Test(arguments: TangledDraft.crossing, [1000, 4000, 16_000])
  func `grow by less than n to the power of three halves where all runs past all`(draft: TangledDraft, count: Int) {
    let buffer = draft.triangles(count)
    let over = Self.refusal(buffer, Self.budget(Int(200 * Double(buffer.count) * Double(count).squareRoot())))
    #expect(over == nil, "\(over.map(String.init(describing:)) ?? "")")
  }

  @Test func `end at the budget where shells lie one in another`() throws {
    let over = try #require(Self.refusal(TangledDraft.nested.triangles(4000), Self.budget(100_000)))
    #expect(over.work == .nesting)
    // The piece is no wrong one: with more steps it is sorted, four for each pair of shells.
    let sorting = try ShellSorting.sort(TangledDraft.nested.triangles(4000).span, budget: Self.budget(2_000_000))
    #expect(sorting.shells.count == 1000 && sorting.shells.count { $0.role == .nested } == 999)
  }

  @Test func `end at the budget where long edges run over many corners`() throws {
    let over = try #require(Self.refusal(TangledDraft.edgesInOnePlace.triangles(1000), Self.budget(10_000_000)))
    #expect(over.work == .shells)
    // Of more it is plain that they are a soup: none is split.
    #expect(Self.refusal(TangledDraft.edgesInOnePlace.triangles(4000), Self.budget(5_000_000)) == nil)
  }

  @Test(arguments: [0, 1, 2, 3, 16, 17, 500])
  func `of pairs that cancel leave the same, few or many`(count: Int) {
    var dice = Dice(seed: UInt64(count))
    for kinds in [1, 3, 40] as [UInt32] {
      let sides = (0..<count).map { _ in UInt32.random(in: 0..<2 * kinds, using: &dice) }
      #expect(PairedOff.leftOfFew(sides) == PairedOff.leftOfMany(sides))
      #expect(PairedOff.left(of: sides) == PairedOff.leftOfFew(sides))
    }
  }
}
