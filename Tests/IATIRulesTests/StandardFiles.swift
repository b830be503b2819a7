import Foundation
import SharedFiles

/// The schemas and real files of IATI, which are no part of the project: tests that need them are skipped where they
/// are missing.
enum StandardFiles {
    static let folder = SharedFiles.find("iati/standard")?.deletingLastPathComponent()

    /// Whether the schemas are there, and the validator of others to compare with.
    static var canCompare: Bool { folder != nil && FileManager.default.isExecutableFile(atPath: XMLLint.path) }

    static let reason = "needs xmllint and the folder shared/iati beside the repository (or PROSPECTS_SHARED)"

    static func path(_ place: String) -> String {
        (folder ?? URL(fileURLWithPath: "/")).appendingPathComponent(place).path
    }

    static let real = ["publisher_XM-DAC-7", "publisher_XM-DAC-41121", "nl-mfa-linked", "with-dimensions"]
        .map { "real/\($0).xml.gz" }
}
