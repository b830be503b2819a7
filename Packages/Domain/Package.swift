// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "Domain",
    products: [.library(name: "Domain", targets: ["Domain"])],
    targets: [
        // The reference data is compiled in, so that a service is one file to copy.
        .target(name: "Domain", resources: [.embedInCode("Reference/reference.json")], swiftSettings: settings)
    ]
)
