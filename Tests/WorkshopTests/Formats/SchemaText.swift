import Foundation
import HousePolicies
import Orders
import Quantities

@testable import Workshop

/// The JSON Schema (2020-12) of stored types, read off what they ask a decoder for.
struct SchemaText {
  private let samples: Samples
  private var definitions: [String: JSONTree] = [:]
  private var waiting: [any Decodable.Type] = []

  init(_ samples: Samples) { self.samples = samples }

  /// The schema of one document whose definitions stand beside it.
  mutating func document(_ title: String, _ type: any Decodable.Type) throws -> String {
    definitions = [:]
    waiting = [type]
    // Each type is defined once: there are some hundred.
    while let next = waiting.popLast() {
      let name = Self.name(next)
      if definitions[name] == nil { definitions[name] = try definition(next) }
    }
    let document = JSONTree.object([
      "$schema": .text("https://json-schema.org/draft/2020-12/schema"), "title": .text(title),
      "$ref": .text("#/$defs/\(Self.name(type))"), "$defs": .object(definitions),
    ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  /// The name of a type without its modules: `Charge.Kind`, `Ruled-of-Bool`.
  private static func name(_ type: Any.Type) -> String {
    String(reflecting: type).split(separator: "<").map { part in
      part.split(separator: ".").dropFirst().joined(separator: ".")
    }.joined(separator: "-of-").filter { $0 != ">" && $0 != " " }
  }

  private mutating func definition(_ type: any Decodable.Type) throws -> JSONTree {
    if let enveloped = type as? any Enveloped.Type {
      guard case .object(var members) = object(enveloped.members) else { preconditionFailure("an object is one") }
      if case .object(var properties) = members["properties"] {
        properties["name"] = .object(["enum": .array(enveloped.names.sorted().map { .text($0) })])
        members["properties"] = .object(properties)
      }
      return .object(members)
    }
    func shape(_ made: Int) -> Shape {
      let shape = Shape()
      // A type that refuses an invented value has asked for its members by then.
      _ = try? type.init(from: SampleDecoder(sampling: Sampling(samples, [made]), shape: shape))
      return shape
    }
    let first = shape(0)
    if first.cases.isEmpty { return object(first.members) }
    var alternatives: [JSONTree] = []
    for made in first.cases.indices {
      let one = shape(made)
      let members =
        one.members.isEmpty
        ? [Shape.Member(key: one.cases[made], type: String.self, isRequired: true, inner: Shape())] : one.members
      alternatives.append(object(members))
    }
    return .object(["oneOf": .array(alternatives)])
  }

  private mutating func object(_ members: [Shape.Member]) -> JSONTree {
    var properties: [String: JSONTree] = [:]
    for member in members {
      properties[member.key] = member.inner.map { object($0.members) } ?? reference(member.type)
    }
    return .object([
      "type": .text("object"), "additionalProperties": .truth(false), "properties": .object(properties),
      "required": .array(members.filter(\.isRequired).map(\.key).sorted().map { .text($0) }),
    ])
  }

  private mutating func reference(_ type: any Decodable.Type) -> JSONTree {
    if let leaf = samples.leaf(type), let tree = try? JSONForm.value(JSONTree.self, from: Array(leaf.schema.utf8)) {
      return tree
    }
    if let list = type as? any Elements.Type {
      return .object(["type": .text("array"), "items": reference(list.element)])
    }
    if let texts = closedTexts(type) { return .object(["enum": .array(texts.map { .text($0) })]) }
    waiting.append(type)
    return .object(["$ref": .text("#/$defs/\(Self.name(type))")])
  }
}

/// What is stored with its name and its version.
protocol Enveloped {
  static var names: [String] { get }
  static var facts: [(String, any Decodable.Type)] { get }
}

extension Enveloped {
  static var members: [Shape.Member] {
    ([("name", String.self), ("version", Int.self)] + facts).map {
      Shape.Member(key: $0.0, type: $0.1, isRequired: true, inner: nil)
    }
  }
}

extension JournalEntry: Enveloped {
  static var names: [String] { Array(Event.versions.keys) }
  static var facts: [(String, any Decodable.Type)] {
    [("at", UTCInstant.self), ("by", Actor.self), ("rules", [RuleID].self), ("event", Event.self)]
  }
}

extension JournalLine: Enveloped {
  static var names: [String] { OrderEntry.names }
  static var facts: [(String, any Decodable.Type)] { OrderEntry.facts + [("after", OrderStanding.self)] }
}

extension HouseLine: Enveloped {
  static var names: [String] { HouseEvent.Name.allCases.map(\.rawValue) }
  static var facts: [(String, any Decodable.Type)] { [("adopted", Adopted.self)] }
}
