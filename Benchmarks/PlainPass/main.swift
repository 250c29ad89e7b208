// How long one plain pass over a draft takes: the unit in which `make bench-shapes` states what a command costs.
//
// Prints the least processor time of the given number of rounds, in seconds; each opens the file anew, so that mapping
// it counts.
import MeshImport
import Meshes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The processor time of this program so far, on all cores, in seconds.
func processorSeconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) * 1e-9
}

guard CommandLine.arguments.count == 3, let rounds = Int(CommandLine.arguments[2]), rounds > 0 else {
  print("plain-pass FILE ROUNDS")
  exit(64)
}
var least = Double.infinity
for _ in 0..<rounds {
  let start = processorSeconds()
  let draft = try Draft.open(CommandLine.arguments[1])
  let isMeasured = draft.withTriangles { (triangles: borrowing TriangleSpan) in
    (try? PlainPass.measure(triangles)) != nil
  }
  guard isMeasured else { exit(65) }
  least = min(least, processorSeconds() - start)
}
print(least)
