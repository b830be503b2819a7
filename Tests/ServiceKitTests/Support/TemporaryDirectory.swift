import Foundation

/// A directory that is gone after the test.
final class TemporaryDirectory: Sendable {
    let path: String

    init() throws {
        self.path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("servicekit-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: self.path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: self.path)
    }

    func file(_ name: String, _ content: String? = nil) throws -> String {
        let file = self.path + "/" + name
        if let content { try Data(content.utf8).write(to: URL(fileURLWithPath: file)) }
        return file
    }
}
