import Quantities
import Testing

@testable import MeshImport

@Suite struct `The unit in a header` {
  static let known: [(line: String, unit: DrawnUnit)] = [
    ("# This file uses centimeters as units for non-parametric coordinates.", .centimetres),
    ("# File units = inches", .inches), ("# File units = millimeters", .millimetres),
    ("# Units: mm", .millimetres), ("# units = cm", .centimetres), ("#units mm", .millimetres),
    ("# Unit: Inch", .inches), ("# UNITS=mm", .millimetres),
    ("# Model units are meters", .metres), ("# 1 unit = 1 mm", .millimetres),
    ("# Exported in millimeters", .millimetres),
    ("# 1 cm = 1 unit", .centimetres), ("# Einheit: Zoll", .inches), ("## Units in: in", .inches),
    ("# all dimensions in mm", .millimetres), ("# length unit: metre", .metres), ("# unit=1mm", .millimetres),
  ]

  @Test(arguments: known) func `is understood in an OBJ`(line: String, unit: DrawnUnit) throws {
    #expect(try Self.stated("a.obj", line + "\r\n" + Cube.vertices + Cube.faces()) == unit)
  }

  @Test(arguments: known) func `is understood in STL, as text and binary`(line: String, unit: DrawnUnit) throws {
    #expect(try Self.stated("a.stl", line + "\n" + Cube.solid()) == unit)
    #expect(try Self.stated("a.stl", "solid cube \(line.dropFirst())\n" + Cube.solid().dropFirst(11)) == unit)
    let file = try ScratchFile("b.stl", Cube.binary(header: line))
    guard case .unit(unit, _) = try Draft.open(file.path).statedUnit else {
      Issue.record("\(line) is not understood")
      return
    }
  }

  @Test(arguments: [
    "# made by hand", "# ring 18 mm inside", "# layer 0.2 mm", "# the unitless kind", "# 300 units per inch",
    "# vertices in order", "# Mesh in metric", "g unit_mm", "# uses points as units", "# bounding box 20 mm x 30 mm",
  ]) func `is none where none is stated`(line: String) throws {
    let file = try ScratchFile("a.obj", line + "\n" + Cube.vertices + Cube.faces())
    #expect(try Draft.open(file.path).statedUnit == nil)
  }

  @Test(arguments: ["# units: feet", "# UNITS=10mm", "# 1 unit = 2 mm", "# units: mm\n# file units = inches"])
  func `is unclear where it is none of ours or not one`(line: String) throws {
    let file = try ScratchFile("a.obj", line + "\n" + Cube.vertices + Cube.faces())
    guard case .unclear(let words) = try Draft.open(file.path).statedUnit else {
      Issue.record("\(line) is taken for clear")
      return
    }
    #expect(words.lowercased().contains("unit"))
  }

  private static func stated(_ name: String, _ text: String) throws -> DrawnUnit? {
    let file = try ScratchFile(name, text)
    guard case .unit(let unit, let words) = try Draft.open(file.path).statedUnit else { return nil }
    #expect(!words.isEmpty && !words.hasPrefix("#"))
    return unit
  }
}
