// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

// What rules say about a submitted file, whatever its format. It depends on nothing, so that every reader can use it.
let package = Package(
    name: "Findings",
    products: [.library(name: "Findings", targets: ["Findings"])],
    targets: [.target(name: "Findings", swiftSettings: settings)],
    swiftLanguageModes: [.v6]
)
