// swift-tools-version: 6.2
import PackageDescription

// Readers of what strangers send, to be built with libFuzzer: Scripts/fuzz says how.

let package = Package(
    name: "fuzzing",
    dependencies: [
        .package(path: "../Packages/EventLog"),
        .package(path: "../Packages/IATI"),
        .package(path: "../Packages/Tabular"),
    ],
    targets: [
        .systemLibrary(name: "CLibFuzzer"),
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "CLibFuzzer", .product(name: "EventLog", package: "EventLog"),
                .product(name: "IATI", package: "IATI"), .product(name: "Tabular", package: "Tabular"),
            ],
            swiftSettings: [
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("ExistentialAny"),
                .treatAllWarnings(as: .error),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
