// swift-tools-version: 6.2
// Pennyweight: from a jewelry CAD draft to a settled price. Arrows between targets point one way (ARCHITECTURE.md).
import PackageDescription

/// Every target of ours: warnings are errors.
let ours: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// Targets whose loops run over triangles: optimised in debug builds too, so that `make test` measures whole drafts
/// in seconds; lifetimes let them lend spans without copying.
let kernels: [SwiftSetting] =
  ours + [
    .enableExperimentalFeature("Lifetimes"),
    .unsafeFlags(["-O"], .when(configuration: .debug)),
  ]

/// The measuring kernel is one source, built for every processor and again, by links to the same files, for those that
/// run x86-64-v3 (AVX2); which one runs is chosen when the program does. Elsewhere the second build is never called.
#if arch(x86_64)
  let x8664v3: [SwiftSetting] = [
    .define("PENNYWEIGHT_SIGNED_PRODUCTS"), .unsafeFlags(["-Xcc", "-march=x86-64-v3"]),
  ]
#else
  let x8664v3: [SwiftSetting] = []
#endif

/// How the release program is linked on Linux so that it starts at once: relocations packed (the toolchain's lld does
/// that), no symbol offered to others, SQLite and the C++ library inside (scripts/link), the system's functions bound.
let quickStart: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-Xclang-linker", "-static-libgcc", "-L", "\(Context.packageDirectory)/scripts/link",
      "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "-z", "-Xlinker", "now",
      "-Xlinker", "--no-export-dynamic",
    ], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "pennyweight",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "pennyweight", targets: ["pennyweight"]),
    .library(name: "PennyweightCore", targets: ["Quantities", "Meshes", "MeshImport", "Alloys"]),
    .library(
      name: "MeasuringKernels", targets: ["CEdgeHash", "ChunkSums", "CProcessor", "MeshKernels", "MeshKernelsV3"]),
    .library(name: "DraftShapes", targets: ["DraftShapes"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "3.12.3"),
  ],
  targets: [
    .target(name: "Quantities", swiftSettings: ours),
    .target(name: "CSVFiles", dependencies: ["Quantities"], swiftSettings: ours),
    .target(name: "HouseCalendar", dependencies: ["Quantities"], swiftSettings: ours),
    .target(name: "HousePolicies", dependencies: ["HouseCalendar", "Quantities"], swiftSettings: ours),
    .target(
      name: "Orders", dependencies: ["HouseCalendar", "HousePolicies", "Quantities", "Quoting"], swiftSettings: ours),
    .target(
      name: "English",
      dependencies: [
        "Alloys", "DraftQuotes", "Drafts", "HouseCalendar", "HousePolicies", "Jail", "MeshImport", "Meshes", "Orders",
        "Quantities", "Quoting", "Workshop",
      ],
      swiftSettings: ours),
    .target(name: "CProcessor"),
    .target(name: "CEdgeHash", cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
    .target(name: "ChunkSums", swiftSettings: ours),
    .target(name: "MeshKernels", dependencies: ["ChunkSums"], swiftSettings: kernels),
    .target(name: "MeshKernelsV3", dependencies: ["ChunkSums"], swiftSettings: kernels + x8664v3),
    .target(
      name: "Meshes",
      dependencies: ["Quantities", "CEdgeHash", "CProcessor", "ChunkSums", "MeshKernels", "MeshKernelsV3"],
      swiftSettings: kernels),
    .target(
      name: "Alloys", dependencies: ["CSVFiles", "Quantities"],
      resources: [
        "alloys", "elements", "exceptions", "casting-practice", "gems", "cuts", "melee", "stone-words",
      ].map {
        .embedInCode("Data/\($0).csv")
      },
      swiftSettings: ours),
    .target(name: "Comparisons", dependencies: ["Alloys", "Meshes", "Quantities"], swiftSettings: ours),
    .target(name: "Quoting", dependencies: ["Alloys", "CSVFiles", "Quantities"], swiftSettings: ours),
    .target(
      name: "HouseFiles", dependencies: ["Quantities", .product(name: "Yams", package: "Yams")],
      resources: ["alona", "full-payment-bespoke", "ten-dollar-customization", "ason", "made-to-order"].flatMap {
        [.embedInCode("Houses/\($0).policy.yaml"), .embedInCode("Houses/\($0).prices.yaml")]
      },
      swiftSettings: ours),
    .target(
      name: "PriceBooks", dependencies: ["Alloys", "HouseFiles", "Quantities", "Quoting"], swiftSettings: ours),
    .target(
      name: "PolicyFiles",
      dependencies: ["HouseCalendar", "HouseFiles", "HousePolicies", "Quantities", "Quoting"], swiftSettings: ours),
    .target(
      name: "Houses",
      dependencies: [
        "HouseCalendar", "HouseFiles", "HousePolicies", "PolicyFiles", "PriceBooks", "Quantities", "Quoting",
      ],
      swiftSettings: ours),
    .target(
      name: "Journals", dependencies: ["Quantities", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: ours),
    .target(
      name: "SQLiteJournals",
      dependencies: ["Journals", "Quantities", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: ours),
    .target(name: "FileVault", dependencies: ["Journals"], swiftSettings: ours),
    .target(
      name: "WorkshopFolder", dependencies: ["FileVault", "Journals", "SQLiteJournals"], swiftSettings: ours),
    .target(
      name: "OpenedWorkshop", dependencies: ["Journals", "Workshop", "WorkshopFolder"], swiftSettings: ours),
    .target(
      name: "Secrets",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "_CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: ours),
    .target(
      name: "Drafts", dependencies: ["Alloys", "Comparisons", "MeshImport", "Meshes", "Quantities"],
      swiftSettings: ours),
    .target(
      name: "DraftQuotes", dependencies: ["Alloys", "Drafts", "MeshImport", "Meshes", "Quantities", "Quoting"],
      swiftSettings: ours),
    .target(
      name: "Workshop",
      dependencies: [
        "Alloys", "CSVFiles", "Drafts", "HousePolicies", "Journals", "Meshes", "Orders", "PriceBooks", "Quantities",
        "Quoting",
      ],
      swiftSettings: ours),
    .target(
      name: "Payloads",
      dependencies: [
        "Alloys", "Comparisons", "DraftQuotes", "Drafts", "English", "HousePolicies", "MeshImport", "Meshes", "Orders",
        "Quantities", "Quoting", "Workshop",
      ], swiftSettings: ours),
    .target(
      name: "InMemoryJournals", dependencies: ["Journals", "Quantities"], path: "Tests/InMemoryJournals",
      swiftSettings: ours),
    .executableTarget(
      name: "journal-writer", dependencies: ["Journals", "Quantities", "WorkshopFolder"], path: "Tests/JournalWriter",
      swiftSettings: ours),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "CJail"),
    .target(name: "Jail", dependencies: ["CJail"], swiftSettings: ours),
    .target(
      name: "MeshImport", dependencies: ["CAssimp", "CExpat", "CZlib", "Jail", "Meshes", "Quantities"],
      swiftSettings: kernels),
    .target(name: "Rendering", dependencies: ["Meshes"], swiftSettings: kernels),
    .target(name: "Documents", dependencies: ["Rendering"], swiftSettings: ours),
    .target(
      name: "QuoteDocuments", dependencies: ["Alloys", "Documents", "Quantities", "Quoting"], swiftSettings: ours),
    .target(
      name: "OrderDocuments", dependencies: ["Documents", "English", "HousePolicies", "Orders", "Quantities"],
      swiftSettings: ours),
    .target(name: "Typesetting", dependencies: ["Documents", "Rendering", "CPango"], swiftSettings: ours),
    .executableTarget(
      name: "pennyweight",
      dependencies: [
        "Alloys", "CSVFiles", "Comparisons", "Documents", "DraftQuotes", "Drafts", "English", "FileVault",
        "HouseCalendar", "HouseFiles", "HousePolicies", "Houses", "Jail", "Journals", "MeshImport", "Meshes",
        "OpenedWorkshop",
        "OrderDocuments", "Orders", "Payloads", "PolicyFiles", "PriceBooks", "Quantities", "QuoteDocuments", "Quoting",
        "Rendering", "Secrets", "Typesetting", "Workshop", "WorkshopFolder",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: ours, linkerSettings: quickStart),
    .executableTarget(
      name: "jailed-child", dependencies: ["Jail", "MeshImport"], path: "Tests/JailedChild", swiftSettings: ours),
    .testTarget(
      name: "JailTests",
      dependencies: ["CJail", "Jail", "MeshImport", "Meshes", "jailed-child"], swiftSettings: ours),
    .testTarget(
      name: "MeshImportTests", dependencies: ["CZlib", "DraftShapes", "English", "MeshImport", "Meshes"],
      swiftSettings: kernels),
    .testTarget(name: "MeshesTests", dependencies: ["DraftShapes", "Meshes", "Quantities"], swiftSettings: kernels),
    .target(
      name: "DraftShapes", dependencies: ["Meshes"], path: "SampleModels/Generator/Shapes",
      swiftSettings: kernels),
    .target(
      name: "SampleDrafts", dependencies: ["DraftShapes", "Meshes", "Quantities"],
      path: "SampleModels/Generator/Drafts", swiftSettings: kernels),
    .target(
      name: "TrialDrafts", dependencies: ["DraftShapes", "Meshes", "TestSupport"],
      path: "SampleModels/Generator/Trials",
      swiftSettings: kernels),
    .executableTarget(
      name: "plain-pass", dependencies: ["MeshImport", "Meshes"], path: "Benchmarks/PlainPass", swiftSettings: ours),
    .executableTarget(
      name: "make-sample-models",
      dependencies: [
        "DraftShapes", "SampleDrafts", "Meshes", "TrialDrafts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "SampleModels/Generator/Command", swiftSettings: kernels),
    .executableTarget(
      name: "make-sample-orders",
      dependencies: [
        "HousePolicies", "Orders", "PolicyFiles", "Quantities", "Quoting", "Workshop", "WorkshopFolder",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "SampleOrders/Generator", swiftSettings: ours),
    .testTarget(
      name: "SampleModelsTests", dependencies: ["DraftShapes", "SampleDrafts", "Meshes", "TrialDrafts"],
      swiftSettings: kernels),
    .testTarget(
      name: "QuotingTests",
      dependencies: ["Alloys", "CSVFiles", "English", "PriceBooks", "Quantities", "Quoting", "TestSupport"],
      swiftSettings: ours),
    .testTarget(
      name: "PriceBooksTests", dependencies: ["HouseFiles", "PriceBooks", "Quantities", "Quoting"], swiftSettings: ours),
    .testTarget(
      name: "ComparisonsTests", dependencies: ["Alloys", "Comparisons", "DraftShapes", "Meshes", "Quantities"],
      swiftSettings: ours),
    .testTarget(
      name: "PolicyFilesTests",
      dependencies: [
        "English", "HouseCalendar", "HouseFiles", "HousePolicies", "PolicyFiles", "PriceBooks", "Quantities", "Quoting",
        "TestSupport",
      ], exclude: ["Explanations"], swiftSettings: ours),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: ours),
    .testTarget(
      name: "OrdersTests",
      dependencies: [
        "English", "HouseCalendar", "HousePolicies", "Orders", "PolicyFiles", "PriceBooks", "Quantities", "Quoting",
        "TestSupport",
      ], exclude: ["Golden"], swiftSettings: ours),
    .testTarget(
      name: "EnglishTests", dependencies: ["English", "Jail", "MeshImport", "Meshes", "Quantities"], swiftSettings: ours
    ),
    .testTarget(name: "CSVFilesTests", dependencies: ["CSVFiles", "TestSupport"], swiftSettings: ours),
    .testTarget(
      name: "AlloysTests", dependencies: ["Alloys", "CSVFiles", "English", "TestSupport"], swiftSettings: ours),
    .testTarget(
      name: "PennyweightTests",
      dependencies: ["DraftShapes", "Drafts", "English", "MeshImport", "Meshes", "Quantities", "pennyweight"],
      swiftSettings: ours),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["Meshes"], exclude: ["HouseRules"], swiftSettings: ours),
    .testTarget(
      name: "ApplicationTests",
      dependencies: [
        "Alloys", "DraftQuotes", "Drafts", "English", "HousePolicies", "Journals", "Meshes", "Orders", "Payloads",
        "PolicyFiles", "PriceBooks", "Quantities", "Quoting", "Workshop", "WorkshopFolder",
      ],
      swiftSettings: ours),
    .testTarget(
      name: "WorkshopTests",
      dependencies: [
        "English", "HouseCalendar", "HousePolicies", "InMemoryJournals", "Journals", "Orders", "PolicyFiles",
        "PriceBooks", "Quantities", "Quoting", "SQLiteJournals", "Workshop", "WorkshopFolder",
      ],
      exclude: ["Formats/Golden"], swiftSettings: ours),
    .testTarget(
      name: "JournalsTests",
      dependencies: [
        "FileVault", "InMemoryJournals", "Journals", "Quantities", "SQLiteJournals", "WorkshopFolder", "journal-writer",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Schemas"], swiftSettings: ours),
    .testTarget(
      name: "FaultTests",
      dependencies: [
        "Journals", "OpenedWorkshop", "SQLiteJournals", "TestSupport", "Workshop", "WorkshopFolder", "pennyweight",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Preload"], swiftSettings: ours),
    .testTarget(name: "SecretsTests", dependencies: ["Secrets"], swiftSettings: ours),
    .testTarget(name: "QuantitiesTests", dependencies: ["Quantities"], swiftSettings: ours),
    .testTarget(
      name: "HouseCalendarTests",
      dependencies: ["English", "HouseCalendar", "PolicyFiles", "Quantities", "TestSupport"], swiftSettings: ours),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "Meshes", "DraftShapes"], swiftSettings: ours),
    .testTarget(
      name: "QuoteDocumentsTests",
      dependencies: ["Alloys", "Documents", "PriceBooks", "Quantities", "QuoteDocuments", "Quoting", "Typesetting"],
      swiftSettings: ours),
    .testTarget(
      name: "TypesettingTests", dependencies: ["Typesetting", "Documents", "Rendering"], swiftSettings: ours),
  ],
  swiftLanguageModes: [.v6]
)

// assimp, cairo and pango: on Linux they are opened when a draft or a page first needs them, by targets that stand in for
// them; on macOS they are linked.
#if os(macOS)
  func linked(_ name: String, pkgConfig: String, brew: String) -> Target {
    .systemLibrary(name: name, path: "Sources/\(name)/Linked", pkgConfig: pkgConfig, providers: [.brew([brew])])
  }
  package.targets += [
    linked("CAssimp", pkgConfig: "assimp", brew: "assimp"), linked("CPango", pkgConfig: "pangocairo", brew: "pango"),
  ]
#else
  package.targets += [
    .target(name: "CAssimp", path: "Sources/CAssimp/Loaded"), .target(name: "CPango", path: "Sources/CPango/Loaded"),
  ]
#endif
