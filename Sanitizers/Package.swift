// swift-tools-version: 6.2
import PackageDescription

// The tests that sanitizers watch, without the services: everything below them is built anew for each sanitizer.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "sanitizers",
    dependencies: [
        .package(path: "../Packages/Domain"),
        .package(path: "../Packages/EventLog"),
        .package(path: "../Packages/Journal"),
        .package(path: "../Packages/Kafka"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
    ],
    targets: [
        .testTarget(
            name: "KafkaTests",
            dependencies: [
                .product(name: "Kafka", package: "Kafka"), .product(name: "KafkaTesting", package: "Kafka"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
            ], swiftSettings: settings),
        .testTarget(
            name: "JournalTests",
            dependencies: [
                .product(name: "Domain", package: "Domain"), .product(name: "EventLog", package: "EventLog"),
                .product(name: "EmbeddedEventLog", package: "EventLog"),
                .product(name: "KafkaEventLog", package: "EventLog"), .product(name: "Journal", package: "Journal"),
                .product(name: "Kafka", package: "Kafka"), .product(name: "KafkaTesting", package: "Kafka"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ], swiftSettings: settings),
    ]
)
