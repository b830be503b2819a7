// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "Analytics",
    products: [.library(name: "Analytics", targets: ["Analytics"])],
    dependencies: [
        .package(path: "../../Packages/Domain"),
        .package(path: "../../Packages/EventLog"),
        .package(path: "../../Packages/Journal"),
        .package(path: "../../Packages/ServiceKit"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.20.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(
            name: "PageAssets", exclude: ["LICENSE-Chart.js.txt"],
            resources: [.embedInCode("chart-3.9.1.min.js.gz"), .embedInCode("pictures.js")], swiftSettings: settings),
        .target(
            name: "Analytics",
            dependencies: [
                "Domain", "EventLog", "Journal", "PageAssets", "ServiceKit",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
    ]
)
