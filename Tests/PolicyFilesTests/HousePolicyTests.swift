import HousePolicies
import PolicyFiles
import Testing

private let names = HousePolicy.houses.map(\.name)

@Suite struct `The policies that come with the program` {
  @Test(arguments: names) func `load under their own name`(name: String) throws {
    #expect(try HousePolicy.house(name)?.house == name)
  }

  @Test func `have no others`() throws { #expect(try HousePolicy.house("nobody") == nil) }
}
