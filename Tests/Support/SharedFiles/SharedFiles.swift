public import Foundation

/// Input for tests that is no part of the project: in what `PROSPECTS_SHARED` names, or in `shared` beside the repository
/// or above it. Tests that need it are skipped, and say so, where it is missing.
public enum SharedFiles {
    /// A folder or file there; `nil` where it is missing.
    public static func find(_ place: String) -> URL? {
        var roots: [URL] = []
        if let named = ProcessInfo.processInfo.environment["PROSPECTS_SHARED"] {
            roots.append(URL(fileURLWithPath: named))
        }
        var parent = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        while parent.path != "/" {
            parent = parent.deletingLastPathComponent()
            roots.append(parent.appendingPathComponent("shared"))
        }
        return roots.map { $0.appendingPathComponent(place) }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }
}
