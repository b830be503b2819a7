// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "EventLog",
    products: [
        .library(name: "EventLog", targets: ["EventLog"]),
        .library(name: "EventCatalogue", targets: ["EventCatalogue"]),
        .library(name: "EmbeddedEventLog", targets: ["EmbeddedEventLog"]),
        .library(name: "KafkaEventLog", targets: ["KafkaEventLog"]),
    ],
    dependencies: [
        .package(path: "../Domain"),
        .package(path: "../Kafka"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    ],
    targets: [
        .target(name: "EventLog", dependencies: ["Domain"], swiftSettings: settings),
        // Schemas, pages and compatibility of events, made from the types themselves; nothing that runs needs it.
        .target(name: "EventCatalogue", dependencies: ["Domain", "EventLog"], swiftSettings: settings),
        .target(
            name: "EmbeddedEventLog",
            dependencies: ["EventLog", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings
        ),
        .target(
            name: "KafkaEventLog",
            dependencies: [
                "Domain", "EventLog", .product(name: "Kafka", package: "Kafka"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
    ]
)
