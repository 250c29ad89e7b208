import MeshImport

extension ThreeMFFault {
  /// What is wrong and where.
  var whatIsWrong: String {
    switch self {
    case .archive(let fault): fault.whatIsWrong
    case .missingPart(let part): "the package has no part \(part.printable)"
    case .severalModels(let count): "the package names \(count) models as its own"
    case .malformed(let part, let why, let line): "\(part.printable), line \(line): \(why)"
    case .notTaken(let part, let line):
      "\(part.printable), line \(line): it declares a document type or nests too deep, which no model needs"
    case .badAttribute(let name, let element, let part):
      "\(part.printable): \(element) has no \(name), or one that is not what the format asks for"
    case .outsideOfObject(let element, let part): "\(part.printable): a \(element) stands outside of an object"
    case .missingVertex(let triangle, let part):
      "\(part.printable): triangle \(triangle) names a vertex that is not there"
    case .missingObject(let object, let part): "\(part.printable): object \(object) is not there"
    case .unknownExtension(let name): "it needs an extension that is not read: \(name.printable)"
    case .slicerVolumes: "a slicer's file: it holds modifier, negative or support volumes beside the piece"
    case .severalUnits(let one, let other): "one of its parts is drawn in \(one), another in \(other)"
    case .componentsTooDeep(let most): "its components lie more than \(most) deep within each other"
    case .tooManyPlaced(let most): "it puts together more than \(most) objects"
    case .tooManyTriangles(let most): "its components come to more than \(most) triangles"
    case .outOfMemory: "there is no memory for it"
    }
  }

  /// What the person can do about it.
  var whatToDo: String {
    switch self {
    case .archive(let fault): fault.whatToDo
    case .missingPart, .severalModels, .malformed, .badAttribute, .outsideOfObject, .missingVertex, .missingObject,
      .notTaken:
      "export it again"
    case .unknownExtension: "export the piece as a plain mesh"
    case .slicerVolumes: "export the piece alone, from CAD"
    case .severalUnits: "export it again in one unit"
    case .componentsTooDeep, .tooManyPlaced, .tooManyTriangles: "export fewer copies, or the pieces one by one"
    case .outOfMemory: "export it coarser, or free memory"
    }
  }
}

extension ArchiveFault {
  /// What is wrong and where.
  var whatIsWrong: String {
    switch self {
    case .cut: "the file is cut short or no ZIP package"
    case .tooManyEntries(let count, let most): "its package holds \(count) files, and at most \(most) are read"
    case .badName(let name): "its package holds a file named \(name.printable), twice or out of its place"
    case .encrypted(let name): "\(name.printable) in it is encrypted"
    case .unknownMethod(let method, let name):
      "\(name.printable) in it is packed by method \(method), which is not read"
    case .overlapping(let name): "\(name.printable) in it shares bytes with another file"
    case .damaged(let name): "\(name.printable) in it is damaged"
    case .tooLarge(let name): "\(name.printable) in it unpacks to more than any draft has"
    }
  }

  /// What the person can do about it.
  var whatToDo: String {
    switch self {
    case .cut, .damaged: "copy or export it again"
    case .encrypted: "export it without a password"
    case .tooManyEntries, .badName, .unknownMethod, .overlapping, .tooLarge: "export it again from CAD"
    }
  }
}
