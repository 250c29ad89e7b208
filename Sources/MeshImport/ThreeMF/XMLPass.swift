import CExpat

/// What is told of a document while it is read.
protocol XMLReading: AnyObject {
  /// An element begins; its attributes are gone after the call. False where no more is wanted.
  func begin(_ element: XMLName, _ attributes: XMLAttributes) -> Bool
  /// An element ends.
  func end(_ element: XMLName) -> Bool
  /// A prefix stands for a namespace from here on.
  func declare(prefix: String, namespace: String)
}

/// One pass over an XML document that comes in pieces: the owner of an expat parser.
///
/// Documents that declare entities or a type are refused: nothing that designers send does, and entities can make a small
/// file fill a machine.
final class XMLPass {
  /// Elements within elements; a model has a dozen.
  private static let mostDepth = 64

  private let parser: XML_Parser
  private let reading: any XMLReading
  private var depth = 0
  private(set) var fault: Fault?

  enum Fault: Error {
    /// It is not well-formed.
    case malformed(why: String, line: Int)
    /// It declares a document type or entities, or nests too deep.
    case notTaken(line: Int)
    /// The reading wants no more of it.
    case unwanted
  }

  /// Makes a pass; nil where there is no memory.
  init?(_ reading: any XMLReading) {
    guard let parser = XML_ParserCreateNS(nil, CChar(bitPattern: XMLName.separator)) else { return nil }
    (self.parser, self.reading) = (parser, reading)
    // Safe: the parser calls back only within `parse`, and this object holds the parser.
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLPass.of($0).begin($1, $2) }, { data, name in XMLPass.of(data).end(name) })
    XML_SetDoctypeDeclHandler(parser, { data, _, _, _, _ in XMLPass.of(data).stop(.notTaken(line: 0)) }, { _ in })
    XML_SetStartNamespaceDeclHandler(parser) { data, prefix, namespace in
      guard let prefix, let namespace else { return }
      XMLPass.of(data).reading.declare(prefix: String(cString: prefix), namespace: String(cString: namespace))
    }
  }

  deinit { XML_ParserFree(parser) }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLPass {
    guard let data else { preconditionFailure("the pass is set as the parser's data") }
    return Unmanaged<XMLPass>.fromOpaque(data).takeUnretainedValue()
  }

  /// Reads the next piece; false where it ends here.
  func parse(_ piece: UnsafeRawBufferPointer, isLast: Bool = false) -> Bool {
    var rest = piece[...]
    // At most 1 GB at once, as expat counts.
    repeat {
      let next = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
      rest = rest.dropFirst(next.count)
      let bytes = next.assumingMemoryBound(to: CChar.self).baseAddress
      let status = XML_Parse(parser, bytes, Int32(next.count), isLast && rest.isEmpty ? 1 : 0)
      if status != XML_STATUS_OK { note() }
      if fault != nil { return false }
    } while !rest.isEmpty
    return true
  }

  private func note() {
    let line = Int(XML_GetCurrentLineNumber(parser))
    switch fault {
    case nil:
      let why = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "it is not well-formed"
      fault = .malformed(why: why, line: line)
    case .notTaken: fault = .notTaken(line: line)
    case .malformed, .unwanted: break
    }
  }

  private func begin(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard fault == nil, let name, let attributes else { return }
    depth += 1
    if depth > Self.mostDepth { return stop(.notTaken(line: 0)) }
    if !reading.begin(XMLName(name), XMLAttributes(attributes)) { stop(.unwanted) }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    guard fault == nil, let name else { return }
    depth -= 1
    if !reading.end(XMLName(name)) { stop(.unwanted) }
  }

  private func stop(_ why: Fault) {
    if fault == nil { fault = why }
    XML_StopParser(parser, 0)
  }
}
