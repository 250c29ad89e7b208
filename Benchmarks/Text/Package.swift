// swift-tools-version: 6.2
// Where the time of importing text goes, beside assimp alone on the same files: `Benchmarks/Text/compare`.
import PackageDescription

let package = Package(
  name: "text-import",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "pennyweight", path: "../..")],
  targets: [
    .executableTarget(
      name: "text-import",
      dependencies: [
        .product(name: "PennyweightCore", package: "pennyweight"),
        .product(name: "DraftShapes", package: "pennyweight"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
