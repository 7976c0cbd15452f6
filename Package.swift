// swift-tools-version: 6.3
import PackageDescription

/// Flags for our own Swift targets only; packages we depend on keep theirs.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "regie",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    // Arrows only point down; `--explicit-target-dependency-import-check error` keeps it so.
    .target(name: "Domain"),
    .target(name: "Ledger", dependencies: [crypto]),
    .target(name: "Texts", dependencies: ["Domain"]),
    .target(name: "Store", dependencies: ["Domain", "Ledger"]),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "StoreSQLite", dependencies: ["Store", "CSQLite", grdb, sqlite]),
    // Texts for what the families themselves read: letters, in Dutch whoever writes them.
    .target(name: "UseCases", dependencies: ["Domain", "Ledger", "Store", "Texts"]),
    .target(name: "Exchange", dependencies: ["Domain"]),
    .target(name: "Drawing"),
    .target(name: "Screens", dependencies: ["Domain", "Drawing", "Texts"]),
    .target(
      name: "CTerminal",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1"), .define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CTerminal", "Drawing"]),
    .executableTarget(
      name: "regie",
      dependencies: [
        "Domain", "Drawing", "Exchange", "Ledger", "Screens", "Store", "StoreSQLite", "Terminal",
        "Texts", "UseCases", arguments, crypto,
      ]),
    .testTarget(name: "DomainTests", dependencies: ["Domain"]),
    .testTarget(name: "LedgerTests", dependencies: ["Ledger"], resources: [.copy("Vectors")]),
    .testTarget(name: "TextsTests", dependencies: ["Domain", "Texts"]),
    .testTarget(name: "ExchangeTests", dependencies: ["Domain", "Exchange"]),
    .testTarget(name: "DrawingTests", dependencies: ["Drawing"]),
    .testTarget(name: "ScreensTests", dependencies: ["Domain", "Drawing", "Screens", "Texts"]),
    .testTarget(
      name: "StoreTests", dependencies: ["Domain", "Ledger", "Store", "StoreSQLite"]),
    .testTarget(
      name: "UseCasesTests",
      dependencies: [
        "Screens", "Texts", "Domain", "Exchange", "Ledger", "Store", "StoreSQLite", "UseCases",
      ]),
  ]
)

for target in package.targets where target.type == .regular || target.type == .test {
  if !target.name.hasPrefix("C") { target.swiftSettings = strict }
}
for target in package.targets where target.type == .executable {
  target.swiftSettings = strict
}
