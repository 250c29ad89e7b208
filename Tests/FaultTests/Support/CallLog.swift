import Foundation

/// One of the system's calls as `Preload/faults.c` wrote it down.
struct SystemCall: Sendable {
  let name: String
  let path: String
  let second: String
  let offset: Int
  let bytes: [UInt8]
}

/// The calls that a program made, in their order.
enum CallLog {
  /// Reads a log; one that breaks off ends there.
  static func calls(_ path: String) throws -> [SystemCall] {
    let data = [UInt8](try Data(contentsOf: URL(filePath: path)))
    var calls: [SystemCall] = []
    var place = 0
    while let end = data[place...].firstIndex(of: 0x0A) {
      let fields = String(decoding: data[place..<end], as: UTF8.self).split(
        separator: "\t", omittingEmptySubsequences: false
      ).map(String.init)
      guard fields.count == 5, let offset = Int(fields[3]), let length = Int(fields[4]), end + 1 + length <= data.count
      else { break }
      let bytes = Array(data[(end + 1)..<(end + 1 + length)])
      calls.append(SystemCall(name: fields[0], path: fields[1], second: fields[2], offset: offset, bytes: bytes))
      place = end + 1 + length
    }
    return calls
  }
}
