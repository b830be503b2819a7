import Foundation

/// A file that lives as long as somebody holds it: tables are read from disk, and small submissions are in the store.
final class ScratchFile: Sendable {
    let url: URL

    var path: String { url.path }

    init(extension name: String = "tmp") {
        url = FileManager.default.temporaryDirectory.appending(path: "prospects-\(UUID().uuidString).\(name)")
    }

    convenience init(_ bytes: [UInt8]) throws {
        self.init()
        guard
            FileManager.default.createFile(
                atPath: url.path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
        else { throw CocoaError(.fileWriteUnknown) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
