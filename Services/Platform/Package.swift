// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

// The executable `prospects`. The package is called Platform, because a clone of this repository is often called
// prospects, and SwiftPM tells packages apart by the last component of their path.
let package = Package(
    name: "Platform",
    products: [
        .executable(name: "prospects", targets: ["prospects"]),
        .library(name: "PlatformServices", targets: ["PlatformServices"]),
    ],
    dependencies: [
        .package(path: "../../Packages/Domain"),
        .package(path: "../../Packages/EventLog"),
        .package(path: "../../Packages/Findings"),
        .package(path: "../../Packages/IATI"),
        .package(path: "../../Packages/Journal"),
        .package(path: "../../Packages/Kafka"),
        .package(path: "../../Packages/ServiceKit"),
        .package(path: "../../Packages/Tabular"),
        .package(path: "../Analytics"),
        .package(path: "../Intake"),
        .package(path: "../Localisation"),
        .package(path: "../OpportunityFund"),
        .package(path: "../Portfolio"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.20.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.24.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
    ],
    targets: [
        // The services together, and what can be said of all of them: here, because none of them knows the others.
        .target(
            name: "PlatformServices",
            dependencies: [
                "Domain", "Journal", "ServiceKit", "Analytics", "Intake", "Localisation", "OpportunityFund",
                "Portfolio",
                .product(name: "EmbeddedEventLog", package: "EventLog"),
                .product(name: "EventCatalogue", package: "EventLog"),
                .product(name: "EventLog", package: "EventLog"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "prospects",
            dependencies: [
                "Domain", "Findings", "IATI", "Intake", "Journal", "PlatformServices", "ServiceKit", "Tabular",
                .product(name: "IATIRules", package: "IATI"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "EmbeddedEventLog", package: "EventLog"),
                .product(name: "EventCatalogue", package: "EventLog"),
                .product(name: "EventLog", package: "EventLog"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Kafka", package: "Kafka"),
                .product(name: "KafkaEventLog", package: "EventLog"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
    ]
)
