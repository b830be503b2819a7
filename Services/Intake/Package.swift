// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "Intake",
    products: [.library(name: "Intake", targets: ["Intake"])],
    dependencies: [
        .package(path: "../../Packages/Domain"),
        .package(path: "../../Packages/EventLog"),
        .package(path: "../../Packages/Findings"),
        .package(path: "../../Packages/IATI"),
        .package(path: "../../Packages/Journal"),
        .package(path: "../../Packages/Mail"),
        .package(path: "../../Packages/ServiceKit"),
        .package(path: "../../Packages/Tabular"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.20.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.24.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
    ],
    targets: [
        .target(
            name: "Intake",
            dependencies: [
                "Domain", "EventLog", "Findings", "IATI", "Journal", "Mail", "ServiceKit", "Tabular",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "IATIRules", package: "IATI"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        )
    ]
)
