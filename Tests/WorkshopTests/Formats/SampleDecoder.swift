import Foundation

@testable import Workshop

/// Makes a value of a stored type from nothing, every optional filled, and writes down what the type asks for: its keys.
///
/// Which case of an enum is made stands in `choices`, in the order in which enums are met; 0 where it says nothing.
final class Sampling {
  var choices: [Int]
  /// How many cases each enum that was met has.
  var counts: [Int] = []
  let samples: Samples

  init(_ samples: Samples, _ choices: [Int] = []) {
    self.samples = samples
    self.choices = choices
  }

  func choice(among count: Int) -> Int {
    let place = counts.count
    counts.append(count)
    return place < choices.count ? choices[place] : 0
  }

  func make<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if let leaf = samples.leaf(type) { return try JSONDecoder().decode(type, from: Data(leaf.sample.utf8)) }
    if let list = type as? any Elements.Type, let made = try list.sample(self) as? Value { return made }
    if let first = closedTexts(type)?.first {
      return try JSONDecoder().decode(type, from: Data("\"\(first)\"".utf8))
    }
    do { return try Value(from: SampleDecoder(sampling: self, shape: Shape())) } catch {
      guard let harvested = samples.harvested(type) else { throw error }
      return harvested
    }
  }
}

/// What a type asked for: an object's members, or one of several objects.
final class Shape {
  struct Member {
    let key: String
    let type: any Decodable.Type
    let isRequired: Bool
    let inner: Shape?
  }

  var members: [Member] = []
  /// The keys of an enum; empty for a struct.
  var cases: [String] = []
  /// Which of them was made.
  var made = 0
}

/// Lists, whose elements are asked for once.
protocol Elements {
  static var element: any Decodable.Type { get }
  static func sample(_ sampling: Sampling) throws -> Any
}

extension Array: Elements where Element: Decodable {
  static var element: any Decodable.Type { Element.self }
  static func sample(_ sampling: Sampling) throws -> Any { [try sampling.make(Element.self)] }
}

extension Set: Elements where Element: Decodable {
  static var element: any Decodable.Type { Element.self }
  static func sample(_ sampling: Sampling) throws -> Any { Set([try sampling.make(Element.self)]) }
}

/// The texts of an enum of texts; nil for anything else.
func closedTexts(_ type: Any.Type) -> [String]? {
  guard let closed = type as? any CaseIterable.Type else { return nil }
  let texts = closed.allCases.compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
  return texts.isEmpty ? nil : texts
}

struct SampleDecoder: Decoder {
  let sampling: Sampling
  let shape: Shape
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(SampledMembers<Key>(sampling: sampling, shape: shape))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "lists are sampled as such"))
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { SampledValue(sampling: sampling) }
}

private struct SampledMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let sampling: Sampling
  let shape: Shape
  let codingPath: [any CodingKey] = []

  var allKeys: [Key] {
    guard let closed = Key.self as? any CaseIterable.Type, let keys = closed.allCases as? [Key] else { return [] }
    if shape.cases.isEmpty {
      shape.cases = keys.map(\.stringValue)
      shape.made = sampling.choice(among: keys.count)
    }
    return [keys[shape.made]]
  }

  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) throws -> Bool { false }

  private func read<Value: Decodable>(_ type: Value.Type, _ key: Key, _ isRequired: Bool) throws -> Value {
    shape.members.append(.init(key: key.stringValue, type: type, isRequired: isRequired, inner: nil))
    return try sampling.make(type)
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try read(type, key, true) }
  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try read(type, key, false)
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try read(type, key, true) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try read(type, key, true) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try read(type, key, true) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try read(type, key, true) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try read(type, key, true) }
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try read(type, key, false) }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try read(type, key, false) }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try read(type, key, false) }
  func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? { try read(type, key, false) }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try read(type, key, false) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try read(type, key, true) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try read(type, key, true) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try read(type, key, true) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try read(type, key, true) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try read(type, key, true) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try read(type, key, true) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try read(type, key, true) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try read(type, key, true) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try read(type, key, true) }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Inner> {
    let inner = Shape()
    shape.members.append(.init(key: key.stringValue, type: String.self, isRequired: true, inner: inner))
    return KeyedDecodingContainer(SampledMembers<Inner>(sampling: sampling, shape: inner))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "no stored type does that"))
  }
  func superDecoder() throws -> any Decoder { SampleDecoder(sampling: sampling, shape: Shape()) }
  func superDecoder(forKey key: Key) throws -> any Decoder { SampleDecoder(sampling: sampling, shape: Shape()) }
}

private struct SampledValue: SingleValueDecodingContainer {
  let sampling: Sampling
  let codingPath: [any CodingKey] = []

  func decodeNil() -> Bool { false }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try sampling.make(type) }
  func decode(_ type: Bool.Type) throws -> Bool { true }
  func decode(_ type: String.Type) throws -> String { "text" }
  func decode(_ type: Int.Type) throws -> Int { 1 }
  func decode(_ type: Int64.Type) throws -> Int64 { 1 }
  func decode(_ type: Double.Type) throws -> Double { 0.5 }
  func decode(_ type: Float.Type) throws -> Float { 1 }
  func decode(_ type: Int8.Type) throws -> Int8 { 1 }
  func decode(_ type: Int16.Type) throws -> Int16 { 1 }
  func decode(_ type: Int32.Type) throws -> Int32 { 1 }
  func decode(_ type: UInt.Type) throws -> UInt { 1 }
  func decode(_ type: UInt8.Type) throws -> UInt8 { 1 }
  func decode(_ type: UInt16.Type) throws -> UInt16 { 1 }
  func decode(_ type: UInt32.Type) throws -> UInt32 { 1 }
  func decode(_ type: UInt64.Type) throws -> UInt64 { 1 }
}
