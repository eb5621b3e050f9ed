// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "slant",
  products: [
    .executable(name: "slant", targets: ["slant"]),
    .library(name: "SlantText", targets: ["SlantText"]),
    .library(name: "SlantLexicon", targets: ["SlantLexicon"]),
    .library(name: "SlantAnalysis", targets: ["SlantAnalysis"]),
    .library(name: "SlantCorpus", targets: ["SlantCorpus"]),
    .library(name: "SlantStatistics", targets: ["SlantStatistics"]),
    .library(name: "SlantComparison", targets: ["SlantComparison"]),
    .library(name: "SlantReport", targets: ["SlantReport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .target(name: "SlantText"),
    .target(
      name: "SlantLexiconData",
      cSettings: [.disableWarning("c23-extensions")]
    ),
    .target(name: "SlantLexicon", dependencies: ["SlantText", "SlantLexiconData"]),
    .target(name: "SlantAnalysis", dependencies: ["SlantText", "SlantLexicon"]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "SlantCorpus", dependencies: ["CLibXML2", "CZlib"]),
    .target(name: "SlantStatistics"),
    .target(
      name: "SlantComparison",
      dependencies: [
        "SlantText", "SlantLexicon", "SlantAnalysis", "SlantCorpus", "SlantStatistics",
      ]
    ),
    .target(
      name: "SlantReport",
      dependencies: [
        "SlantComparison", .product(name: "Mustache", package: "swift-mustache"),
      ]
    ),
    .executableTarget(
      name: "slant",
      dependencies: [
        "SlantReport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(name: "slant-benchmark", dependencies: ["SlantReport"]),
    .target(
      name: "TestSupport", dependencies: ["SlantText", "SlantLexicon", "SlantStatistics"],
      path: "Tests/TestSupport"),
    .testTarget(name: "SlantTextTests", dependencies: ["SlantText", "TestSupport"]),
    .testTarget(
      name: "SlantLexiconTests", dependencies: ["SlantText", "SlantLexicon", "TestSupport"]),
    .testTarget(
      name: "SlantAnalysisTests",
      dependencies: ["SlantText", "SlantLexicon", "SlantAnalysis", "TestSupport"]),
    .testTarget(name: "SlantCorpusTests", dependencies: ["SlantCorpus", "TestSupport"]),
    .testTarget(name: "SlantStatisticsTests", dependencies: ["SlantStatistics", "TestSupport"]),
    .testTarget(
      name: "SlantComparisonTests",
      dependencies: [
        "SlantText", "SlantLexicon", "SlantAnalysis", "SlantCorpus", "SlantStatistics",
        "SlantComparison", "TestSupport",
      ]),
    .testTarget(
      name: "SlantReportTests",
      dependencies: [
        "SlantText", "SlantLexicon", "SlantAnalysis", "SlantCorpus", "SlantComparison",
        "SlantReport", "TestSupport",
      ]),
    .testTarget(name: "slantTests", dependencies: ["slant", "TestSupport"]),
  ]
)

// Every Swift target is built alike. The upcoming features are those of
// https://www.swift.org/swift-evolution: SE-0335, SE-0409 and SE-0444.
for target in package.targets where target.type != .system && target.name != "SlantLexiconData" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
