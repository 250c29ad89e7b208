import Alloys
import CSVFiles
import Quantities
import Testing

@Suite struct `A table of elements` {
  private static let whole =
    "symbol,density_g_cm3,sources\n"
    + ChemicalElement.allCases.map { "\($0.rawValue),\(ElementTable.standard.density(of: $0).value),book\n" }.joined()

  @Test func `reads what it wrote`() throws {
    #expect(try ElementTable.parse(text: Self.whole, source: "e.csv") == .standard)
  }

  @Test func `must give every element, once, with a source`() {
    let missing = Self.whole.split(separator: "\n").filter { !$0.hasPrefix("Ru") }.joined(separator: "\n")
    let cases = [
      (missing, "Ru: there is no value"), (Self.whole + "Au,19.3,book\n", "Au stands twice"),
      (Self.whole + "Uup,19.3,book\n", "\"Uup\" is not known here"), (Self.whole + "Au,19.3,\n", "sources: there is"),
    ]
    for (text, expected) in cases {
      let error = #expect(throws: CSVFaults<AlloyRowProblem>.self) {
        try ElementTable.parse(text: text, source: "e.csv")
      }
      #expect(error?.description.contains(expected) == true)
    }
  }
}

@Suite struct `A list of exceptions` {
  @Test(arguments: [
    ("18k-yellow,density,", "e.csv:2: reason: there is no value"), ("18k-yellow,colour,why", "\"colour\" is not known"),
    ("18K,density,why", "\"18K\" is not a name"),
  ])
  func `needs an alloy, a check and a reason`(row: String, expected: String) {
    let error = #expect(throws: CSVFaults<AlloyRowProblem>.self) {
      try CatalogueException.parse(text: "id,check,reason\n" + row, source: "e.csv")
    }
    #expect(error?.description.contains(expected) == true)
  }
}
