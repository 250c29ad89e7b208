import Foundation
import Testing

@Suite struct `The fix command` {
  @Test func `adds, imports and lists in the user's data folder`() throws {
    let scratch = try Scratch()
    let home = ["XDG_DATA_HOME": scratch.folder.appending(path: "data").path]
    let csv = try scratch.file(
      "lbma.csv", text: "metal,currency,price_per_troy_ounce,time,source\nsilver,USD,49.30,2026-03-02,LBMA\n")
    #expect(try BuiltProgram.run(["fix", "list", "--json"], environment: home).output == "[\n\n]\n")
    let added = try BuiltProgram.run(
      ["fix", "add", "gold", "4123.45", "--currency", "USD", "--source", "LBMA, PM", "--time", "2026-03-02T15:00:00Z"],
      environment: home)
    #expect(added.output == "added XAU-USD-2026-03-02T15:00:00Z\n", "\(added.errors)")
    #expect(try BuiltProgram.run(["fix", "import", csv.path], environment: home).output.hasPrefix("added XAG-USD"))
    #expect(try BuiltProgram.run(["fix", "import", csv.path], environment: home).output == "1 known already\n")
    let file = scratch.folder.appending(path: "data/pennyweight/fixes.csv")
    #expect(
      try String(contentsOf: file, encoding: .utf8) == """
        id,metal,currency,price_per_troy_ounce,time,source
        XAU-USD-2026-03-02T15:00:00Z,gold,USD,4123.45,2026-03-02T15:00:00Z,"LBMA, PM"
        XAG-USD-2026-03-02T00:00:00Z,silver,USD,49.3,2026-03-02T00:00:00Z,LBMA

        """)
    let listed = try BuiltProgram.run(["fix", "list"], environment: home).output
    #expect(listed.contains("4123.45 USD") && listed.contains("49.30 USD"))
  }

  @Test func `imports all of a file or nothing`() throws {
    let scratch = try Scratch()
    let csv = try scratch.file(
      "lbma.csv",
      text: """
        metal,currency,price_per_troy_ounce,time,source
        gold,USD,4000,2026-03-02,LBMA
        silver,USD,0,2026-03-02,LBMA
        copper,USD,1,2026-03-02,LBMA

        """)
    let fixes = scratch.folder.appending(path: "fixes.csv")
    let outcome = try BuiltProgram.run(["fix", "import", csv.path, "--fixes", fixes.path])
    #expect(outcome.status == 65 && outcome.output == "")
    #expect(outcome.errors.contains("lbma.csv:3: price_per_troy_ounce") && outcome.errors.contains("lbma.csv:4: metal"))
    #expect(!FileManager.default.fileExists(atPath: fixes.path))
  }

  @Test func `never gives a name to a second figure`() throws {
    let scratch = try Scratch()
    let fixes = scratch.folder.appending(path: "fixes.csv").path
    let add = ["--currency", "USD", "--source", "desk", "--id", "monday", "--fixes", fixes, "--time", "2026-03-02"]
    #expect(try BuiltProgram.run(["fix", "add", "gold", "4000"] + add).status == 0)
    let before = try String(contentsOfFile: fixes, encoding: .utf8)
    let second = try BuiltProgram.run(["fix", "add", "gold", "4001"] + add)
    #expect(second.status == 65 && second.errors.contains("monday is already known as 4000 USD"))
    #expect(try String(contentsOfFile: fixes, encoding: .utf8) == before)
  }

  @Test func `refuses a price of a gram and a jump unless it is confirmed, in a file and in a workshop`() throws {
    let scratch = try Scratch()
    let kept = [
      ["--fixes", scratch.folder.appending(path: "fixes.csv").path],
      ["--workshop", scratch.folder.appending(path: "workshop").path],
    ]
    for store in kept {
      func add(_ price: String, _ more: [String] = []) throws -> BuiltProgram.Outcome {
        let fix = ["--currency", "usd", "--source", "desk", "--id", price, "--time", "2026-03-02"]
        return try BuiltProgram.run(["fix", "add", "Gold", price] + fix + store + more)
      }
      #expect(try add("4100").status == 0)
      let perGram = try add("131.82")
      #expect(perGram.status == 65 && perGram.output == "")
      #expect(perGram.errors.contains("That is likely the price of a gram"), "\(perGram.errors)")
      #expect(perGram.errors.contains("confirm it with --confirmed-because"))
      #expect(try add("5100").errors.contains("more than 20 % from 4100 USD"))
      #expect(try add("5100", ["--confirmed-because", " "]).status == 64)
      #expect(try add("5100", ["--confirmed-because", "a squeeze"]).output == "added 5100\n")
      let listed = try BuiltProgram.run(["fix", "list"] + store).output
      #expect(listed.contains("desk (confirmed: a squeeze)") && !listed.contains("131.82"))
    }
  }

  @Test(arguments: [["gold", "0"], ["gold", "4,000"], ["copper", "4000"], ["gold", "4000", "--time", "yesterday"]])
  func `refuses what is no fix`(arguments: [String]) throws {
    let outcome = try BuiltProgram.run(
      ["fix", "add"] + arguments + ["--currency", "USD", "--source", "desk", "--fixes", "/nowhere/fixes.csv"])
    #expect(outcome.status == 64 && outcome.output == "")
  }

  @Test func `loses no fix when many write at once`() async throws {
    let scratch = try Scratch()
    let fixes = scratch.folder.appending(path: "fixes.csv").path
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for number in 1...12 {
        group.addTask {
          let arguments = ["fix", "add", "gold", "40\(10 + number)", "--currency", "USD", "--source", "desk"]
          return try BuiltProgram.run(arguments + ["--id", "fix-\(number)", "--fixes", fixes]).status
        }
      }
      for try await status in group { #expect(status == 0) }
    }
    let objects = try BuiltProgram.run(["fix", "list", "--json", "--fixes", fixes]).objects
    #expect(Set(objects.compactMap { $0["id"] as? String }).count == 12)
  }
}
