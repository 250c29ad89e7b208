import MeshImport

extension ImportRefusal {
  /// One line for people: the file, what is wrong, where, and what to do.
  public var message: String { "\(file): \(reason.sentence)" }
}

extension MeshImport.RefusalReason {
  /// What is wrong, where, and what to do, in words that follow the file's name and a colon.
  var sentence: String { "\(whatIsWrong); \(whatToDo)" }

  /// What is wrong and where, in words that follow the file's name and a colon.
  var whatIsWrong: String {
    switch self {
    case .missing: "there is no such file"
    case .unreadable(let why): "cannot be read: \(why)"
    case .changedWhileRead: "the file changed while it was read"
    case .directory: "is a folder, not a draft"
    case .notARegularFile(let kind): "is a \(kind), not a file"
    case .empty: "the file is empty"
    case .unknownFormat(.named(let format)): "\(format) is not read yet"
    case .unknownFormat(.unrecognised): "is neither STL, OBJ, 3MF nor glTF"
    case .unknownFormat(.webPage): "is a web page, saved in place of the draft"
    case .unknownFormat(.largeFilePointer): "is a Git LFS pointer: a note of where the draft is kept, not the draft"
    case .cutInHeader(let size): "the file is cut short: \(size) bytes do not hold the 84 before the first triangle"
    case .truncatedBinary(let count, let expected, let size):
      "the file is cut short: its header counts \(count) triangles, which takes \(expected) bytes, and it has \(size)"
    case .countContradictsSize(let count, let left):
      "its header counts \(count) triangles, but \(left) more bytes follow them, room for \(left / 50) triangles"
    case .nonFiniteTriangle(let index): "triangle \(index + 1) has a coordinate that is NaN or infinite"
    case .text(let fault, let line): "line \(line): \(fault.whatIsWrong)"
    case .threeMF(let fault): fault.whatIsWrong
    case .glTF(let fault): fault.whatIsWrong
    case .notByAssimp(let format): "is \(format.rawValue), of which assimp passes over units and parts"
    case .stoppedInJail(let stop): stop.whatIsWrong
    case .noTriangles: "holds no triangles at all"
    case .tooLarge(let bytes, let limit): "has \(bytes) bytes, and assimp takes at most \(limit)"
    case .assimpMissing(let why): "assimp, which reads it, cannot be opened (\(why))"
    case .assimpRefused(let why): "assimp refuses it: \(why)"
    case .importersDisagree(let difference): "importers-disagree: \(difference.words); nothing was measured"
    case .polygonTooIntricate(let face): "face \(face + 1) has so many corners that cutting it would take too long"
    }
  }

  /// What the person can do about it.
  var whatToDo: String {
    switch self {
    case .missing: "check the path"
    case .unreadable: "check its permissions"
    case .changedWhileRead: "wait until it is written, then measure it again"
    case .directory, .notARegularFile: "name an STL, OBJ, 3MF or glTF file"
    case .empty: "export the draft again"
    case .unknownFormat(.named), .unknownFormat(.unrecognised): "export STL, OBJ, 3MF or GLB"
    case .unknownFormat(.webPage): "download the file itself, signed in where the site asks for it"
    case .unknownFormat(.largeFilePointer): "fetch it with 'git lfs pull'"
    case .cutInHeader, .truncatedBinary: "copy or export it again"
    case .countContradictsSize: "export it again with the right count"
    case .nonFiniteTriangle: "repair the mesh and export it again"
    case .text(let fault, line: _): fault.whatToDo
    case .threeMF(let fault): fault.whatToDo
    case .glTF(let fault): fault.whatToDo
    case .notByAssimp: "leave out --importer assimp: our own reader takes it"
    case .stoppedInJail(let stop): stop.whatToDo
    case .noTriangles: "export the draft as a mesh"
    case .tooLarge: "measure it in place, which takes any size: as binary STL, or with --importer in-place"
    case .assimpMissing: "install it: libassimp5 on Debian and Ubuntu"
    case .assimpRefused, .importersDisagree: "export it again, as binary STL if you can"
    case .polygonTooIntricate: "export it as triangles"
    }
  }
}
