import MeshImport
import Meshes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// libFuzzer's own loop: it makes inputs that reach new code and calls back with each.
@_extern(c, "LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ tryInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// The extensions under which an input is tried, picked by its first byte.
let names = ["draft", "draft.stl", "draft.obj", "draft.ply"]
let memory = "/dev/shm"
let folder = (access(memory, W_OK) == 0 ? memory : "/tmp") + "/pennyweight-fuzz-\(getpid())"
mkdir(folder, 0o700)

/// Opens an input as a draft by each importer and measures it: a crash, a hang or a broken promise stops the fuzzing.
func tryDraft(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  guard let bytes, count > 1 else { return 0 }
  let path = folder + "/" + names[Int(bytes[0]) % names.count]
  guard let file = fopen(path, "wb") else { return 0 }
  fwrite(bytes + 1, 1, count - 1, file)
  fclose(file)
  for importer in ImporterChoice.allCases { measure(path, importer) }
  return 0
}

func measure(_ path: String, _ importer: ImporterChoice) {
  do {
    let draft = try Draft.open(path, importer: importer)
    precondition(draft.triangleCount > 0, "a draft has triangles")
    precondition(draft.parts.first?.triangles.lowerBound == 0, "the parts begin with the first triangle")
    precondition(draft.parts.last?.triangles.upperBound == draft.triangleCount, "the parts end with the last")
    let pass = draft.withTriangles { triangles in try? PlainPass.measure(triangles) }
    precondition(pass != nil || draft.format == .binarySTL, "a text's coordinates are finite")
  } catch {
    precondition(error.file == path, "a refusal names the file")
  }
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(runFuzzer(&count, &arguments, { bytes, count in tryDraft(bytes, count) }))
