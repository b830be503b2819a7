// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "Tabular",
    products: [
        .library(name: "Tabular", targets: ["Tabular"])
    ],
    targets: [
        .systemLibrary(
            name: "CTabularXML",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]
        ),
        .systemLibrary(
            name: "CTabularZip",
            pkgConfig: "libzip",
            providers: [.apt(["libzip-dev"])]
        ),
        .systemLibrary(
            name: "CTabularXLSXWriter",
            pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"])]
        ),
        .target(
            name: "Tabular",
            dependencies: ["CTabularXML", "CTabularZip", "CTabularXLSXWriter"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
