import DraftShapes
import Foundation
import Meshes
import Testing

@Suite struct `Stones in a draft` {
  private static let solitaire = "SampleModels/Drafts/solitaire-with-stone.stl"

  private static func object(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try BuiltProgram.run(["weigh"] + arguments + ["--json", "--alloy", "18k-yellow"])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try #require(try outcome.objects.first)
  }

  private static func value(_ object: [String: Any], _ key: String) -> Double {
    (object[key] as? [String: Double])?["value"] ?? .nan
  }

  private static func stones(_ object: [String: Any]) throws -> [[String: Any]] {
    try #require(object["stones"] as? [[String: Any]])
  }

  private static func number(_ row: [String: Any], _ key: String) -> Double {
    Double(row[key] as? String ?? "") ?? .nan
  }

  @Test func `are offered with size and carats, and never taken out in silence`() throws {
    let object = try Self.object([Self.solitaire])
    let findings = try #require(object["findings"] as? [[String: String]])
    let offer = try #require(findings.first { $0["code"] == "looks-like-stone" })
    #expect(offer["severity"] == "warning")
    #expect(offer["message"]?.contains("a round of 4.00 mm, about 0.234 ct as diamond") == true)
    // The union with the stone, by manifold3d 3.5.4.
    #expect(abs(Self.value(object, "metal_volume_mm3") / 260.156717 - 1) <= 2e-4)
  }

  @Test func `are taken out and listed on demand`() throws {
    let object = try Self.object([Self.solitaire, "--exclude-stones"])
    // The union of the ring's shells less the stone, by manifold3d 3.5.4.
    #expect(abs(Self.value(object, "metal_volume_mm3") / 246.977968 - 1) <= 2e-4)
    let stone = try #require(try Self.stones(object).first)
    #expect(stone["cut"] as? String == "round" && stone["gem"] as? String == "diamond" && stone["count"] as? Int == 1)
    #expect(abs(Self.number(stone, "length_mm") - 4) <= 0.02)
    // As drawn, 13.178749 mm³ of diamond.
    #expect(abs(Self.number(stone, "carat_each") / (13.178749 * 3.53 / 200) - 1) <= 0.02)
    let findings = try #require(object["findings"] as? [[String: String]])
    #expect(!findings.contains { $0["code"] == "looks-like-stone" })
  }

  @Test func `are of the gem that is said, and none where there is none`() throws {
    let rubies = try Self.object([Self.solitaire, "--exclude-stones", "--gem", "ruby"])
    let stone = try #require(try Self.stones(rubies).first)
    #expect(stone["gem"] as? String == "ruby")
    #expect(abs(Self.number(stone, "carat_each") / (0.2336 * 4.10 / 3.53) - 1) <= 1e-6)
    let none = try Self.object(["SampleModels/Drafts/pave-ring.stl", "--exclude-stones"])
    #expect(try Self.stones(none).isEmpty)
    #expect(abs(Self.value(none, "metal_volume_mm3") / 546.404817 - 1) <= 2e-4)
  }

  @Test func `that are so by their name alone are told where none has a stone's shape`() throws {
    let scratch = try Scratch()
    let block = OBJWriter.file(Shape.box(SIMD3(9, 9, 4)).buffer.span, comment: "a block", object: "diamond_1")
    let file = try scratch.file("block.obj", block)
    let object = try Self.object([file.path, "--exclude-stones"])
    #expect(try Self.stones(object).isEmpty)
    let findings = try #require(object["findings"] as? [[String: String]])
    #expect(findings.contains { $0["code"] == "stone-part" && $0["message"]?.contains("diamond_1") == true })
  }

  @Test func `that are so by their name alone are told beside those that are taken out by their shape`() throws {
    let scratch = try Scratch()
    let names = ["diamond_1", "diamond_2", "band"]
    let shapes = [
      Shape.brilliant(diameter: 4), Shape.box(SIMD3(9, 9, 4)).translated(x: 20),
      Shape.box(SIMD3(9, 9, 4)).translated(x: 40),
    ]
    var text = ""
    var vertices = 0
    for (name, shape) in zip(names, shapes) {
      let part = OBJWriter.file(shape.buffer.span, comment: "", object: name)
      let own = String(decoding: part, as: UTF8.self).split(separator: "\n")
      for line in own {
        let words = line.split(separator: " ")
        if words.first == "f" {
          text +=
            "f " + words.dropFirst().compactMap { Int($0).map { String($0 + vertices) } }.joined(separator: " ") + "\n"
        } else {
          text += line + "\n"
        }
      }
      vertices += own.count { $0.hasPrefix("v ") }
    }
    let file = try scratch.file("three.obj", text: text)
    let object = try Self.object([file.path, "--exclude-stones"])
    #expect(try Self.stones(object).map { $0["cut"] as? String } == ["round"])
    let findings = try #require(object["findings"] as? [[String: String]])
    let told = findings.first { $0["code"] == "stone-part" }?["message"] ?? ""
    #expect(told.contains("part diamond_2 looks like a stone") && !told.contains("diamond_1"), "\(findings)")
  }

  @Test func `that are drawn again face on face twenty times end the search, and are cut out whole`() throws {
    let scratch = try Scratch()
    let single = try Self.object([try Self.repeated([], scratch).path, "--exclude-stones"])
    let copies = Array(repeating: (moved: 0.0, turned: 0.0), count: 20)
    let object = try Self.object([try Self.repeated(copies, scratch).path, "--exclude-stones"])
    #expect(try Self.stones(object).map { $0["count"] as? Int } == [1])
    let (metal, known) = (Self.value(object, "metal_volume_mm3"), Self.value(single, "metal_volume_mm3"))
    #expect(abs(metal / known - 1) < 1e-3, "\(metal), \(known)")
  }

  @Test func `are 0.0292 ct where they are eight rounds of 1.0 mm, and 0.040 ct by the trade's chart`() throws {
    let bar = Shape.box(SIMD3(16, 3, 2)).translated(x: -8, y: -1.5, z: -2.3)
    let melee = (0..<8).map { place in
      Shape.brilliant(diameter: 1).rotated(about: .z, by: Turn(degrees: 11 * Double(place)))
        .translated(x: 1.6 * Double(place) - 5.6)
    }
    let scratch = try Scratch()
    let piece = Shape.joining([bar] + melee)
    let file = try scratch.file("pave.stl", BinarySTLWriter.file(piece.buffer.span, note: "eight rounds"))
    let object = try Self.object([file.path, "--exclude-stones"])
    let row = try #require(try Self.stones(object).first)
    #expect(row["count"] as? Int == 8 && row["length_mm"] as? String == "1" && row["cut"] as? String == "round")
    #expect(object["carats"] as? String == "0.0292")
    let book = try String(
      contentsOf: BuiltProgram.root.appending(path: "Sources/HouseFiles/Houses/alona.prices.yaml"), encoding: .utf8)
    let chart = try scratch.file("chart.yaml", text: book.replacing("carats: formula", with: "carats: chart"))
    for (house, carats) in [("alona", "0.029 ct by its diameter"), (chart.path, "0.040 ct by the trade's chart")] {
      let quote = try BuiltProgram.run([
        "quote", file.path, "--alloy", "18k-yellow", "--exclude-stones", "--stone-price", "900", "--stone-setting",
        "pave", "--house", house, "--fixes", "SampleModels/Prices/fixes.csv", "--as-of", "2026-11-20T15:00:00Z",
      ])
      #expect(quote.output.contains("8 × diamond, round, \(carats)"), "\(quote.output)\(quote.errors)")
    }
  }

  /// A bar with a round of 4 mm in it, and copies of that: moved by so many millimetres, or turned by so many degrees.
  private static func repeated(_ copies: [(moved: Double, turned: Double)], _ scratch: Scratch) throws -> URL {
    let bar = Shape.box(SIMD3(8, 8, 4)).translated(x: -4, y: -4, z: -4.5)
    let stones = [(moved: 0.0, turned: 0.0)] + copies
    let piece = Shape.joining(
      [bar]
        + stones.map { copy in
          Shape.brilliant(diameter: 4).rotated(about: .z, by: Turn(degrees: copy.turned)).translated(x: copy.moved)
        })
    return try scratch.file("copies.stl", BinarySTLWriter.file(piece.buffer.span, note: "copies"))
  }

  @Test(arguments: [
    [(0.0, 0.0)], [(0.0, 0.0), (0.0, 0.0)], [(0.01, 0.0)], [(0.0, 7.0)], [(0.0, 0.0), (0.02, 3.0)],
  ])
  func `that are drawn again in the same place are counted once, and said so`(copies: [(Double, Double)]) throws {
    let scratch = try Scratch()
    let single = try Self.object([try Self.repeated([], scratch).path, "--exclude-stones"])
    let file = try Self.repeated(copies.map { (moved: $0.0, turned: $0.1) }, scratch)
    let object = try Self.object([file.path, "--exclude-stones"])
    #expect(try Self.stones(object).map { $0["count"] as? Int } == [1])
    #expect(object["carats"] as? String == single["carats"] as? String)
    let findings = try #require(object["findings"] as? [[String: String]])
    let codes = findings.compactMap { $0["code"] }
    #expect(codes.filter { $0 == "repeated-stone" }.count == 1, "\(codes)")
    #expect(!codes.contains("looks-like-stone") && !codes.contains("duplicate-faces"), "\(codes)")
    // A copy that is moved by 0.02 mm cuts so much more out of the bar, 4 × 2.4 × 0.02 at the most.
    let (metal, known) = (Self.value(object, "metal_volume_mm3"), Self.value(single, "metal_volume_mm3"))
    #expect(metal <= known + 0.02 && metal >= known - 0.2, "\(metal), \(known)")
    // Where they are only offered, no carat is told twice.
    let offered = try #require(try Self.object([file.path])["findings"] as? [[String: String]])
    let offer = try #require(offered.first { $0["code"] == "looks-like-stone" }?["message"])
    #expect(offer.contains("about 0.234 ct as diamond"), "\(offer)")
    let quote = try BuiltProgram.run([
      "quote", file.path, "--alloy", "18k-yellow", "--exclude-stones", "--stone-setting", "prong", "--fixes",
      "SampleModels/Prices/fixes.csv", "--as-of", "2026-11-20T15:00:00Z",
    ])
    #expect(quote.output.contains("prong setting of 1 × diamond of 0.234 ct"), "\(quote.output)\(quote.errors)")
    #expect(quote.errors.contains("repeated-stone"))
  }

  @Test func `that stand beside each other, or are of other sizes, are not one`() throws {
    let scratch = try Scratch()
    let beside = try Self.object([try Self.repeated([(moved: 0.2, turned: 0)], scratch).path, "--exclude-stones"])
    #expect(try Self.stones(beside).map { $0["count"] as? Int } == [2])
    let bar = Shape.box(SIMD3(8, 8, 4)).translated(x: -4, y: -4, z: -4.5)
    let sizes = Shape.joining([bar, .brilliant(diameter: 4), .brilliant(diameter: 3.9)])
    let file = try scratch.file("sizes.stl", BinarySTLWriter.file(sizes.buffer.span, note: "two sizes"))
    #expect(try Self.stones(Self.object([file.path, "--exclude-stones"])).map { $0["count"] as? Int } == [1, 1])
  }

  @Test func `that two options name in the same place are counted once too`() throws {
    let scratch = try Scratch()
    let text = try String(
      contentsOf: BuiltProgram.root.appending(path: "SampleModels/Drafts/two-tone-ring.obj"), encoding: .utf8)
    let stone = text[(text.range(of: "o stone")?.lowerBound ?? text.endIndex)...]
    let faces = stone.split(separator: "\n").filter { $0.hasPrefix("f ") }.joined(separator: "\n")
    let file = try scratch.file("twice.obj", text: text + "\no again\nusemtl diamond\n" + faces + "\n")
    for (options, code) in [
      (["--stone", "stone=diamond", "--stone", "again=ruby"], "repeated-stone"),
      (["--stone", "diamond=diamond"], "duplicate-faces"),
    ] {
      let object = try Self.object([file.path] + options)
      let stones = try Self.stones(object)
      #expect(stones.map { $0["count"] as? Int } == [1] && stones.map { $0["gem"] as? String } == ["diamond"])
      let findings = try #require(object["findings"] as? [[String: String]])
      #expect(findings.contains { $0["code"] == code }, "\(findings)")
    }
  }

  @Test func `are measured by name too`() throws {
    let object = try Self.object(["SampleModels/Drafts/two-tone-ring.obj", "--stone", "stone=diamond"])
    let stone = try #require(try Self.stones(object).first)
    #expect(stone["cut"] as? String == "round")
    #expect(abs(Self.number(stone, "length_mm") - 5) <= 0.02)
    #expect(abs(Self.number(stone, "carat_each") / (25.739735 * 3.53 / 200) - 1) <= 0.02)
  }

  @Test func `are not seen in any other sample`() throws {
    let outcome = try BuiltProgram.run(["weigh", "SampleModels/Drafts", "--json", "--alloy", "18k-yellow"])
    let seen = try outcome.objects.filter { object in
      (object["findings"] as? [[String: String]] ?? []).contains { $0["code"] == "looks-like-stone" }
    }
    #expect(
      seen.compactMap { ($0["file"] as? String)?.split(separator: "/").last } == [
        "solitaire-with-stone.stl", "two-tone-ring.obj",
      ])
  }

  @Test func `leave no draft without metal`() throws {
    let scratch = try Scratch()
    let text = try String(
      contentsOf: BuiltProgram.root.appending(path: "SampleModels/Drafts/two-tone-ring.obj"), encoding: .utf8)
    let vertices = text.split(separator: "\n").filter { $0.hasPrefix("v ") }
    let stone = text[(text.range(of: "o stone")?.lowerBound ?? text.endIndex)...]
    let own = stone.split(separator: "\n").filter { $0.hasPrefix("f ") }
    let file = try scratch.file("stone.obj", text: (vertices + own).joined(separator: "\n") + "\n")
    let outcome = try BuiltProgram.run(["weigh", file.path, "--exclude-stones"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("nothing is left to weigh as metal"), "\(outcome.errors)")
  }
}

@Suite struct `Quoting parts and stones` {
  private static let price = [
    "--house", "alona", "--fixes", "SampleModels/Prices/fixes.csv", "--as-of", "2026-11-20T15:00:00Z",
  ]

  private static func quote(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try BuiltProgram.run(["quote"] + arguments + price + ["--json"])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try #require(try outcome.objects.first)
  }

  private static func lines(_ quote: [String: Any]) throws -> [String: String] {
    let lines = try #require(quote["lines"] as? [[String: Any]])
    return Dictionary(uniqueKeysWithValues: lines.map { ($0["id"] as? String ?? "", $0["what"] as? String ?? "") })
  }

  /// 0.25 g of 14 karat at 3188.10637 / 31.1034768 × 0.585 × 1.06 × 1.08 a gram, 3.01 g of 18 karat.
  @Test func `takes the sample's weight of each part, and of all of them`() throws {
    let ring = [
      "SampleModels/Drafts/two-tone-ring.obj", "--part", "bezel=14k-white-pd", "--part", "shank=18k-yellow", "--stone",
      "stone=diamond",
    ]
    let price = ["--house", "alona", "--fixes", "SampleOrders/fixes.csv", "--as-of", "2026-03-06T12:00:00Z"]
    let quote = try BuiltProgram.run(
      ["quote"] + ring + price + ["--weighed", "bezel=0.25g", "--weighed", "shank=3.01"])
    #expect(quote.output.contains("weight       3.26 g, weighed"), "\(quote.output)\(quote.errors)")
    #expect(quote.output.contains("part         bezel, 14k-white-pd: 0.25 g\n"))
    #expect(quote.output.contains("  17.16\n") && quote.output.contains("  264.90\n"))
    for (weights, words) in [
      (["3.26"], "give --weighed NAME=GRAMS for each of its metal parts"),
      (["bezel=0.25"], "the weight of shank is missing"),
      (["bezel=0.25", "shank=3", "tip=1"], "no metal part is called tip"),
      (["bezel=0.25", "bezel=0.26"], "a weight is given twice"), (["bezel=0", "shank=3"], "more than nothing"),
    ] {
      let refused = try BuiltProgram.run(["quote"] + ring + price + weights.flatMap { ["--weighed", $0] })
      #expect(refused.status == 64 && refused.output.isEmpty && refused.errors.contains(words), "\(refused.errors)")
    }
    let whole = try BuiltProgram.run(["quote", ring[0], "--alloy", "18k-yellow", "--weighed", "bezel=1"] + price)
    #expect(whole.status == 64 && whole.errors.contains("give the part its alloy with --part"), "\(whole.errors)")
  }

  @Test func `has a line for each metal, and sets the draft's stones`() throws {
    let lines = try Self.lines(
      Self.quote([
        "SampleModels/Drafts/two-tone-ring.obj", "--part", "bezel=pt950-ru", "--part", "shank=18k-yellow", "--stone",
        "stone=diamond", "--stone-price", "900", "--stone-setting", "bezel",
      ]))
    #expect(lines["metal.1"]?.hasPrefix("bezel, pt950-ru, ") == true)
    #expect(lines["metal.2"]?.hasPrefix("shank, 18k-yellow, ") == true)
    #expect(lines["stones.1"] == "1 × diamond, round, 0.456 ct by its diameter")
    #expect(lines["setting.1"] == "bezel setting of 1 × diamond of 0.456 ct")
  }

  @Test func `takes stones without a price for the client's own`() throws {
    let lines = try Self.lines(
      Self.quote(["SampleModels/Drafts/solitaire-with-stone.stl", "--alloy", "18k-yellow", "--exclude-stones"]))
    #expect(lines["stones.1"] == nil)
    #expect(lines["setting.1"] == "prong setting of 1 × diamond of 0.234 ct")
  }

  @Test func `charges a list before the draft's stones, and says where the numbers differ`() throws {
    let scratch = try Scratch()
    let list = try scratch.file(
      "stones.csv", text: "kind,cut,count,supplied_by,setting,carat\ndiamond,round,2,client,prong,0.4\n")
    let quote = try Self.quote([
      "SampleModels/Drafts/solitaire-with-stone.stl", "--alloy", "18k-yellow", "--exclude-stones", "--stones",
      list.path,
    ])
    #expect(try Self.lines(quote)["setting.1"] == "prong setting of 2 × diamond of 0.400 ct")
    let notes = try #require(quote["notes"] as? [[String: String]])
    #expect(notes.contains { $0["message"]?.contains("the stone list has 2 stones and the draft 1") == true })
  }

  @Test(arguments: [
    (["--part", "a=18k-yellow", "--weight", "5"], "speak of a draft"),
    (["x.obj", "--part", "a=18k-yellow", "--weighed", "5"], "--weighed NAME=GRAMS for each"),
    (["x.obj", "--part", "a=18k-yellow", "--compare", "18k"], "leave out --compare"),
    (["x.obj"], "Give one of --alloy and --compare"),
  ])
  func `is refused where options contradict each other`(options: [String], words: String) throws {
    let outcome = try BuiltProgram.run(["quote"] + options)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }
}
