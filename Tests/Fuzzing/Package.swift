// swift-tools-version: 6.2
// Coverage-guided fuzzing of the importer; `make fuzz` builds it with -sanitize=fuzzer,address.
import PackageDescription

let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "pennyweight", path: "../..")],
  targets: [
    .executableTarget(
      name: "fuzz-import",
      dependencies: [.product(name: "PennyweightCore", package: "pennyweight")],
      swiftSettings: [.treatAllWarnings(as: .error), .enableExperimentalFeature("Extern")])
  ],
  swiftLanguageModes: [.v6]
)
