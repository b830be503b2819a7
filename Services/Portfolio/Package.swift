// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "Portfolio",
    products: [.library(name: "Portfolio", targets: ["Portfolio"])],
    dependencies: [
        .package(path: "../../Packages/Domain"),
        .package(path: "../../Packages/EventLog"),
        .package(path: "../../Packages/Findings"),
        .package(path: "../../Packages/IATI"),
        .package(path: "../../Packages/Journal"),
        .package(path: "../../Packages/ServiceKit"),
        .package(path: "../../Packages/Tabular"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.20.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
    ],
    targets: [
        .target(
            name: "Portfolio",
            dependencies: [
                "Domain", "EventLog", "Findings", "IATI", "Journal", "ServiceKit", "Tabular",
                .product(name: "IATIRules", package: "IATI"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [.embedInCode("Facts/quoted-facts.json")],
            swiftSettings: settings
        )
    ]
)
