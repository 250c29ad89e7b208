import Journals
import Orders

/// Reads what journals and answers keep, whatever version of the program wrote it, and writes it in the version of today.
enum KeptForm {
  /// One step: what turns the stored form of one version into that of the next.
  typealias Upcaster = @Sendable (JSONTree) -> JSONTree

  /// The steps of events after version 1: by name, the version that they start from.
  static let upcasters: [String: [Int: Upcaster]] = [:]

  /// An entry of an order, a case or an account, or an answer made of such.
  static func value<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try value(type, from: bytes, first: \.entryFrom010)
  }

  /// What a house adopted.
  static func adopted<Adopted>(_ type: Adopted.Type, as name: HouseEvent.Name, from bytes: [UInt8]) throws -> Adopted
  where Adopted: Codable {
    let line = try value(HouseLine<Adopted>.self, from: bytes) { tree in
      .object(["name": .text(name.rawValue), "version": .whole(1), "adopted": tree.withNames])
    }
    guard line.name == name.rawValue else {
      throw OtherForm(name: line.name, version: nil, known: nil)
    }
    return line.adopted
  }

  /// Reads it as it is, or once it is brought up to date, where an earlier program wrote it.
  private static func value<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], first: (JSONTree) -> JSONTree
  ) throws -> Value {
    do { return try JSONForm.value(type, from: bytes) } catch let other as OtherForm where other.isEarlier {
      let tree = try JSONForm.value(JSONTree.self, from: bytes)
      let current: JSONTree =
        if case .array(let all) = tree {
          .array(all.map { upcast($0, upcasters, first: first) })
        } else {
          upcast(tree, upcasters, first: first)
        }
      return try JSONForm.value(type, from: JSONForm.bytes(current))
    }
  }

  /// Takes step after step; versions count up by one, so that it ends.
  static func upcast(
    _ tree: JSONTree, _ steps: [String: [Int: Upcaster]], first: (JSONTree) -> JSONTree
  ) -> JSONTree {
    var tree = tree.members["version"] == nil ? first(tree) : tree
    while case .text(let name) = tree.members["name"], case .whole(let version) = tree.members["version"],
      let step = steps[name]?[Int(version)]
    {
      var members = step(tree).members
      members["version"] = .whole(version + 1)
      tree = .object(members)
    }
    return tree
  }
}

/// What a house adopted, as its journal keeps it.
struct HouseLine<Adopted: Codable>: Codable {
  let name: String
  let adopted: Adopted

  enum CodingKeys: String, CodingKey { case name, version, adopted }

  init(_ name: HouseEvent.Name, _ adopted: Adopted) {
    self.name = name.rawValue
    self.adopted = adopted
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    // Rules and prices of 0.1.0 had a `name` of their own, and no version.
    guard let version = try values.decodeIfPresent(Int.self, forKey: .version) else {
      throw OtherForm(name: nil, version: nil, known: nil)
    }
    name = try values.decode(String.self, forKey: .name)
    let known = HouseEvent.Name(rawValue: name)?.version
    guard version == known else { throw OtherForm(name: name, version: version, known: known) }
    adopted = try values.decode(Adopted.self, forKey: .adopted)
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(name, forKey: .name)
    try values.encode(HouseEvent.Name(rawValue: name)?.version, forKey: .version)
    try values.encode(adopted, forKey: .adopted)
  }
}

extension WorkshopRefusal {
  /// Why a journal cannot be read.
  init(reading journal: JournalName, _ error: any Error) {
    if let refusal = error as? WorkshopRefusal {
      self = refusal
    } else if let other = error as? OtherForm {
      self = .newerForm(journal, other)
    } else {
      self = .damaged(journal, "\(error)")
    }
  }
}
