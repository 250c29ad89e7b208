// swift-tools-version: 6.2
// Benchmarks of Pennyweight: kernel, import and whole commands, growth with size shown. `swift package benchmark`.
import PackageDescription

let package = Package(
  name: "pennyweight-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "pennyweight", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "MeasureBenchmarks",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "MeasuringKernels", package: "pennyweight"),
        .product(name: "PennyweightCore", package: "pennyweight"),
        .product(name: "DraftShapes", package: "pennyweight"),
      ],
      path: "Benchmarks/MeasureBenchmarks",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
