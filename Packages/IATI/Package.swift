// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "IATI",
    products: [
        .library(name: "IATI", targets: ["IATI"]),
        .library(name: "IATIRules", targets: ["IATIRules"]),
    ],
    dependencies: [
        .package(path: "../Findings")
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]
        ),
        .systemLibrary(
            name: "CZlib",
            pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"])]
        ),
        .target(
            name: "IATI",
            dependencies: ["CLibXML2", "CZlib"],
            swiftSettings: settings
        ),
        // What the standard and the donor demand of a file, and the verdict.
        .target(
            name: "IATIRules",
            dependencies: ["IATI", "Findings"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
