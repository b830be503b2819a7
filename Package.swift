// swift-tools-version: 6.2
import PackageDescription

// No product code here: the packages below, every test of them and what tests run beside themselves. Root `swift test`
// runs only root test targets.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

extension Target.Dependency {
    static func local(_ name: String, of package: String? = nil) -> Self {
        .product(name: name, package: package ?? name)
    }

    static let grdb = Self.product(name: "GRDB", package: "GRDB.swift")
    static let hummingbird = Self.product(name: "Hummingbird", package: "hummingbird")
    static let hummingbirdTesting = Self.product(name: "HummingbirdTesting", package: "hummingbird")
    static let httpTypes = Self.product(name: "HTTPTypes", package: "swift-http-types")
    static let jwtKit = Self.product(name: "JWTKit", package: "jwt-kit")
    static let logging = Self.product(name: "Logging", package: "swift-log")
    static let crypto = Self.product(name: "Crypto", package: "swift-crypto")
    static let coreMetrics = Self.product(name: "CoreMetrics", package: "swift-metrics")
    static let metricsTestKit = Self.product(name: "MetricsTestKit", package: "swift-metrics")
    static let nioCore = Self.product(name: "NIOCore", package: "swift-nio")
    static let nioPosix = Self.product(name: "NIOPosix", package: "swift-nio")
    static let nioHTTP1 = Self.product(name: "NIOHTTP1", package: "swift-nio")
    static let nioEmbedded = Self.product(name: "NIOEmbedded", package: "swift-nio")
    static let lifecycle = Self.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
    static let tracing = Self.product(name: "Tracing", package: "swift-distributed-tracing")
    static let cryptoExtras = Self.product(name: "CryptoExtras", package: "swift-crypto")
    static let embeddedLog = Self.local("EmbeddedEventLog", of: "EventLog")
}

/// What a test of a service drives it with.
let serviceTesting: [Target.Dependency] = [
    .local("Domain"), .local("EventLog"), .local("Journal"), .local("ServiceKit"), .embeddedLog, .grdb,
    .hummingbird, .hummingbirdTesting, .httpTypes, .logging, .coreMetrics, .nioCore, .lifecycle,
]

func tests(_ name: String, _ dependencies: [Target.Dependency], files: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: files, swiftSettings: settings)
}

let package = Package(
    name: "prospects-workspace",
    dependencies: [
        .package(path: "Packages/Domain"),
        .package(path: "Packages/EventLog"),
        .package(path: "Packages/Findings"),
        .package(path: "Packages/IATI"),
        .package(path: "Packages/Journal"),
        .package(path: "Packages/Kafka"),
        .package(path: "Packages/Mail"),
        .package(path: "Packages/ServiceKit"),
        .package(path: "Packages/Tabular"),
        .package(path: "Services/Analytics"),
        .package(path: "Services/Intake"),
        .package(path: "Services/Localisation"),
        .package(path: "Services/OpportunityFund"),
        .package(path: "Services/Platform"),
        .package(path: "Services/Portfolio"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.20.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.5.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.24.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        tests("DomainTests", ["SharedFiles", .local("Domain")]),
        tests(
            "KafkaTests",
            [.local("Kafka"), .local("KafkaTesting", of: "Kafka"), .logging, .coreMetrics, .metricsTestKit]),
        tests(
            "EventLogTests",
            [
                .local("Domain"), .local("EventLog"), .embeddedLog, .local("KafkaEventLog", of: "EventLog"),
                .local("Kafka"), .local("KafkaTesting", of: "Kafka"), .logging,
            ], files: ["Fixtures"]),
        tests(
            "CatalogueTests",
            [
                .local("Domain"), .local("EventLog"), .local("EventCatalogue", of: "EventLog"), .local("Journal"),
                .local("PlatformServices", of: "Platform"), .local("ServiceKit"),
            ]),
        tests(
            "JournalTests",
            [
                .local("Domain"), .local("EventLog"), .embeddedLog, .local("KafkaEventLog", of: "EventLog"),
                .local("Journal"), .local("Kafka"), .local("KafkaTesting", of: "Kafka"), .grdb, .logging,
            ]),
        tests("FindingsTests", [.local("Findings")]),
        tests("IATITests", ["SharedFiles", .local("IATI")]),
        tests("TabularTests", ["SharedFiles", .local("Tabular")]),
        tests("IATIRulesTests", ["SharedFiles", .local("IATI"), .local("IATIRules", of: "IATI"), .local("Findings")]),
        tests(
            "ServiceKitTests",
            [
                .local("ServiceKit"), .local("Domain"), .local("EventLog"), .local("Journal"), .embeddedLog, .grdb,
                .hummingbird, .hummingbirdTesting, .httpTypes, .nioCore, .nioEmbedded, .logging, .coreMetrics,
                .lifecycle, .tracing,
            ]),
        tests(
            "AccessTests",
            serviceTesting + [.local("PlatformServices", of: "Platform"), .jwtKit, .cryptoExtras]),
        tests(
            "IntakeTests",
            serviceTesting + [
                "SMTPListening", .local("Findings"), .local("Intake"), .local("Mail"), .local("Tabular"), .crypto,
                .nioPosix,
            ]),
        tests("MailTests", ["SMTPListening", .local("Mail")]),
        .target(
            name: "SMTPListening", dependencies: [.nioCore, .nioPosix], path: "Tests/Support/SMTPListening",
            swiftSettings: settings),
        tests(
            "PortfolioTests",
            serviceTesting + [
                .local("Findings"), .local("IATI"), .local("IATIRules", of: "IATI"), .local("Portfolio"),
            ]),
        tests("OpportunityFundTests", serviceTesting + [.local("OpportunityFund")]),
        tests("LocalisationTests", serviceTesting + [.local("Localisation")]),
        tests("AnalyticsTests", serviceTesting + [.local("Analytics")]),
        .executableTarget(
            name: "CrashWorker",
            dependencies: [
                .local("Analytics"), .local("Domain"), .local("EventLog"), .embeddedLog,
                .local("KafkaEventLog", of: "EventLog"), .local("Journal"), .local("Kafka"), .local("Portfolio"),
                .local("ServiceKit"), .grdb, .lifecycle, .logging,
            ], path: "Tests/CrashTests/Worker", swiftSettings: settings),
        tests(
            "CrashTests",
            [
                "CrashWorker", "Processes", .local("Analytics"), .local("Domain"), .local("EventLog"), .embeddedLog,
                .local("KafkaEventLog", of: "EventLog"), .local("Journal"), .local("Kafka"),
                .local("KafkaTesting", of: "Kafka"), .local("Portfolio"), .local("ServiceKit"), .grdb, .logging,
            ], files: ["Worker"]),
        .target(name: "Processes", path: "Tests/Support/Processes", swiftSettings: settings),
        .target(name: "SharedFiles", path: "Tests/Support/SharedFiles", swiftSettings: settings),
        tests("ContainerTests", [.product(name: "Yams", package: "Yams")]),
        tests(
            "SystemTests",
            [
                "Processes", "SharedFiles", .local("Domain"), .local("EventLog"), .embeddedLog,
                .local("KafkaTesting", of: "Kafka"), .local("ServiceKit"), .nioCore, .nioHTTP1,
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
            ]),
    ]
)
