extension ZoneRules {
  /// Reads the bytes of a compiled time zone file, TZif of version 2, 3 or 4 (RFC 8536, RFC 9636).
  ///
  /// - Parameters:
  ///   - bytes: the whole file, as it stands in `/usr/share/zoneinfo`.
  ///   - name: the zone's name, as the database calls it.
  /// - Throws: `ZoneFault` for anything but a well-formed file without leap seconds.
  public init(tzif bytes: [UInt8], name: String) throws(ZoneFault) {
    let file: TZifFile
    do throws(TZifProblem) {
      file = try TZifFile(bytes)
    } catch {
      throw ZoneFault(zone: name, problem: error.problem)
    }
    try self.init(
      name: name, initialOffset: file.initialOffset, transitions: file.transitions,
      thereafter: file.footer.isEmpty ? nil : file.footer)
  }
}

private struct TZifProblem: Error {
  let problem: ZoneFault.Problem
}

/// What a file of RFC 8536 says, as far as offsets go: abbreviations and which offset is daylight time are left out.
private struct TZifFile {
  let initialOffset: Int
  let transitions: [ZoneTransition]
  let footer: String

  init(_ bytes: [UInt8]) throws(TZifProblem) {
    // The first block, of version 1, holds the same in 32 bits; readers of later versions pass over it.
    let old = try TZifHeader(bytes, at: 0)
    let start = TZifHeader.length + old.blockLength(timeSize: 4)
    let header = try TZifHeader(bytes, at: start)
    let block = start + TZifHeader.length
    let end = block + header.blockLength(timeSize: 8)
    // The footer: a line feed, the rule, a line feed.
    guard bytes.count >= end + 2, bytes[end] == 0x0A, let close = bytes[(end + 1)...].firstIndex(of: 0x0A) else {
      throw TZifProblem(problem: .truncated(bytes: bytes.count, needed: max(bytes.count + 1, end + 2)))
    }
    guard header.leapSeconds == 0 else { throw TZifProblem(problem: .countsLeapSeconds) }

    let types = block + header.transitions * 9
    func offset(ofType index: Int) throws(TZifProblem) -> Int {
      guard index < header.localTimes else { throw TZifProblem(problem: .localTimeMissing(index: index)) }
      return Int(Int32(truncatingIfNeeded: bytes.bigEndian(at: types + index * 6, size: 4)))
    }
    initialOffset = try offset(ofType: 0)
    var listed: [ZoneTransition] = []
    for index in 0..<header.transitions {
      let second = Int64(bitPattern: bytes.bigEndian(at: block + index * 8, size: 8))
      let type = Int(bytes[block + header.transitions * 8 + index])
      listed.append(ZoneTransition(second: second, offset: try offset(ofType: type)))
    }
    transitions = listed
    footer = String(decoding: bytes[(end + 1)..<close], as: UTF8.self)
  }
}

/// The counts that begin each of a file's two blocks.
private struct TZifHeader {
  static let length = 44

  let leapSeconds: Int
  let transitions: Int
  let localTimes: Int
  private let otherBytes: Int

  init(_ bytes: [UInt8], at start: Int) throws(TZifProblem) {
    guard bytes.count >= start + Self.length else {
      let isOther = start == 0 && !bytes.starts(with: "TZif".utf8)
      let needed = start + Self.length
      throw TZifProblem(problem: isOther ? .notTZif : .truncated(bytes: bytes.count, needed: needed))
    }
    guard bytes[start...].starts(with: "TZif".utf8) else { throw TZifProblem(problem: .notTZif) }
    let version = bytes[start + 4]
    guard (UInt8(ascii: "2")...UInt8(ascii: "4")).contains(version) else {
      throw TZifProblem(problem: .versionUnknown(version))
    }
    let counts = (0..<6).map { Int(bytes.bigEndian(at: start + 20 + $0 * 4, size: 4)) }
    otherBytes = counts[0] + counts[1] + counts[5]
    leapSeconds = counts[2]
    transitions = counts[3]
    localTimes = counts[4]
  }

  /// How many bytes follow the header, with moments of so many bytes.
  func blockLength(timeSize: Int) -> Int {
    transitions * (timeSize + 1) + localTimes * 6 + leapSeconds * (timeSize + 4) + otherBytes
  }
}

extension [UInt8] {
  fileprivate func bigEndian(at start: Int, size: Int) -> UInt64 {
    self[start..<(start + size)].reduce(0) { $0 << 8 | UInt64($1) }
  }
}
