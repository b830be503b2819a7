// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that no test of the products waits for an optimised build.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "Benchmarks",
    products: [.executable(name: "benchmarks", targets: ["benchmarks"])],
    dependencies: [
        .package(path: "../Packages/Domain"),
        .package(path: "../Packages/EventLog"),
        .package(path: "../Packages/IATI"),
        .package(path: "../Packages/Journal"),
        .package(path: "../Packages/Kafka"),
        .package(path: "../Packages/ServiceKit"),
        .package(path: "../Services/Analytics"),
        .package(path: "../Services/Intake"),
        .package(path: "../Services/Localisation"),
        .package(path: "../Services/OpportunityFund"),
        .package(path: "../Services/Portfolio"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.20.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.24.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
    ],
    targets: [
        .executableTarget(
            name: "CKafkaConsume",
            dependencies: [.product(name: "CRDKafka", package: "Kafka")]
        ),
        .executableTarget(
            name: "CKafkaProduce",
            dependencies: [.product(name: "CRDKafka", package: "Kafka")]
        ),
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "Domain", "IATI", "Journal", "ServiceKit", "Analytics", "Intake", "Localisation", "OpportunityFund",
                "Portfolio",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "EmbeddedEventLog", package: "EventLog"),
                .product(name: "EventLog", package: "EventLog"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Kafka", package: "Kafka"),
                .product(name: "KafkaEventLog", package: "EventLog"),
                .product(name: "KafkaTesting", package: "Kafka"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
    ]
)
