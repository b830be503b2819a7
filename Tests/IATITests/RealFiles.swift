import Foundation
import IATI
import SharedFiles
import Synchronization

/// Files as publishers made them, and an independent count of what is in them. They are no part of the project: tests
/// that need them are skipped where they are missing.
enum RealFiles {
    static let names = ["publisher_XM-DAC-7", "publisher_XM-DAC-41121", "nl-mfa-linked", "with-dimensions"]

    static let folder = SharedFiles.find("iati/facts.json")?.deletingLastPathComponent()

    static var arePresent: Bool { folder != nil }

    static func path(_ name: String) -> String {
        folder?.appendingPathComponent("real/\(name).xml.gz").path ?? ""
    }

    /// All of one file. Each file is read once for all tests.
    static func read(_ name: String) throws -> [ReadActivity] {
        try cache.withLock { cache in
            if let known = cache[name] { return known }
            let reader = try IATIReader(contentsOf: path(name))
            var read: [ReadActivity] = []
            while let next = try reader.next() { read.append(next) }
            cache[name] = read
            return read
        }
    }

    private static let cache = Mutex<[String: [ReadActivity]]>([:])

    static func facts(_ name: String) throws -> Facts {
        let data = try Data(contentsOf: (folder ?? URL(fileURLWithPath: "/")).appendingPathComponent("facts.json"))
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let all = try decoder.decode([String: Facts].self, from: data)
        guard let facts = all["\(name).xml"] else { throw CocoaError(.fileReadNoSuchFile) }
        return facts
    }
}
