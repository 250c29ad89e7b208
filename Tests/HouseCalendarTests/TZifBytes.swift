/// A time zone file of RFC 8536, made in the test: local times, and transitions to them.
struct TZifBytes {
  var version = UInt8(ascii: "2")
  var offsets: [Int32] = [0]
  var transitions: [(second: Int64, type: UInt8)] = []
  var leapSeconds: UInt32 = 0
  var footer = "UTC0"

  var bytes: [UInt8] {
    // The block of version 1 says something else: readers of version 2 have to pass over it.
    header(times: 1, types: 1) + Self.bigEndian(Int32(7)) + [0] + Self.bigEndian(Int32(-7)) + [0, 0]
      + Array("OLD\0".utf8)
      + header(times: UInt32(transitions.count), types: UInt32(offsets.count), leaps: leapSeconds)
      + transitions.flatMap { Self.bigEndian($0.second) } + transitions.map(\.type)
      + offsets.flatMap { Self.bigEndian($0) + [0, 0] } + Array("ABC\0".utf8)
      + Array(repeating: 0, count: Int(leapSeconds) * 12) + Array("\n\(footer)\n".utf8)
  }

  private func header(times: UInt32, types: UInt32, leaps: UInt32 = 0) -> [UInt8] {
    let counts: [UInt32] = [0, 0, leaps, times, types, 4]
    return Array("TZif".utf8) + [version] + Array(repeating: 0, count: 15) + counts.flatMap { Self.bigEndian($0) }
  }

  private static func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }

  /// Paris with the changes of 2025 and 2026 listed.
  static let paris = TZifBytes(
    offsets: [561, 3600, 7200],
    transitions: [
      (-2_486_592_561, 1), (1_743_296_400, 2), (1_761_440_400, 1), (1_774_746_000, 2), (1_792_890_000, 1),
    ], footer: "CET-1CEST,M3.5.0,M10.5.0/3")

  /// Shanghai's last summer, that of 1991.
  static let shanghai = TZifBytes(
    offsets: [28_800, 32_400], transitions: [(671_565_600, 1), (684_867_600, 0)], footer: "CST-8")
}
