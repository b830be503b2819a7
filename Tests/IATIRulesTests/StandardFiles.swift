import Foundation

/// The schemas and real files of IATI, which are no part of the project: tests that need them are skipped where they
/// are missing.
enum StandardFiles {
    /// The folder: in what `PROSPECTS_SHARED` names, or in `shared` next to the repository or above it.
    static let folder: URL? = {
        var candidates: [URL] = []
        if let named = ProcessInfo.processInfo.environment["PROSPECTS_SHARED"] {
            candidates.append(URL(fileURLWithPath: named))
        }
        var parent = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while parent.path != "/" {
            parent = parent.deletingLastPathComponent()
            candidates.append(parent.appendingPathComponent("shared"))
        }
        return candidates.map { $0.appendingPathComponent("iati") }
            .first { FileManager.default.fileExists(atPath: $0.appendingPathComponent("standard").path) }
    }()

    /// Whether the schemas are there, and the validator of others to compare with.
    static var canCompare: Bool { folder != nil && FileManager.default.isExecutableFile(atPath: XMLLint.path) }

    static let reason = "needs xmllint and the folder shared/iati beside the repository (or PROSPECTS_SHARED)"

    static func path(_ place: String) -> String {
        (folder ?? URL(fileURLWithPath: "/")).appendingPathComponent(place).path
    }

    static let real = ["publisher_XM-DAC-7", "publisher_XM-DAC-41121", "nl-mfa-linked", "with-dimensions"]
        .map { "real/\($0).xml.gz" }
}
