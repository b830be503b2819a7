import Domain
public import Foundation

/// The folder that the catalogue is kept in, with every schema that was released before.
public struct CatalogueFolder: Sendable {
    public let url: URL

    public init(_ url: URL) { self.url = url }

    private var releasedFolder: URL { url.appending(path: "released") }

    /// The schemas that were released, by type and number. Throws for a file that is none.
    public func released() throws -> [ReleasedSchema] {
        let names = try paths().filter { $0.hasPrefix("released/") }.map { String($0.dropFirst(9)) }
        return try names.map { name in
            let bytes = Array(try Data(contentsOf: releasedFolder.appending(path: name)))
            return try ReleasedSchema(fileName: name, document: bytes)
        }.sorted { ($0.type, $0.number) < ($1.type, $1.number) }
    }

    /// Why programs with this catalogue could not share a log with one that was released; empty when they can.
    public func breaches(by catalogue: Catalogue) throws -> [String] {
        try released().flatMap { released -> [String] in
            guard let event = catalogue.events.first(where: { $0.type.description == released.type }) else {
                return ["\(released.type) was published and is no longer read: keep it as a superseded version"]
            }
            let verdict = Compatibility(old: released.shape, new: event.shape)
            return verdict.backward.map { "\(released.type), read from schema \(released.number): \($0)" }
                + verdict.forward.map { "\(released.type), read by programs of schema \(released.number): \($0)" }
        }
    }

    /// Schemas of the catalogue that differ from the last one released of their type.
    public func unreleased(of catalogue: Catalogue) throws -> [ReleasedSchema] {
        let last = Dictionary(try released().map { ($0.type, $0) }, uniquingKeysWith: { $1 })
        return catalogue.events.compactMap { event in
            let before = last[event.type.description]
            if before?.shape.bare == event.shape.bare { return nil }
            return ReleasedSchema(
                type: event.type.description, number: (before?.number ?? 0) + 1, shape: event.shape,
                example: event.example)
        }
    }

    /// How the folder differs from the catalogue, each in a sentence; empty when it is up to date.
    public func differences(from catalogue: Catalogue) throws -> [String] {
        let files = catalogue.files
        let kept = Set(try paths().filter { !$0.hasPrefix("released/") })
        let extra = kept.subtracting(files.keys).map { "\($0) is no part of the catalogue" }
        let stale = try files.compactMap { path, text -> String? in
            guard kept.contains(path) else { return "\(path) is missing" }
            return try Data(contentsOf: url.appending(path: path)) == Data(text.utf8) ? nil : "\(path) is out of date"
        }
        let unreleased = try unreleased(of: catalogue).map { "released/\($0.fileName) is missing" }
        return (extra + stale + unreleased).sorted()
    }

    /// Makes the folder what the catalogue says, and releases schemas that are new. Returns what was changed.
    public func write(_ catalogue: Catalogue) throws -> [String] {
        let differences = try differences(from: catalogue)
        let files = catalogue.files
        for path in try paths() where !path.hasPrefix("released/") && files[path] == nil {
            try FileManager.default.removeItem(at: url.appending(path: path))
        }
        for schema in try unreleased(of: catalogue) { try write(schema.document, to: "released/\(schema.fileName)") }
        for (path, text) in files { try write(text, to: path) }
        return differences
    }

    private func write(_ text: String, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file, options: .atomic)
    }

    /// Every file in the folder, by its path in it.
    private func paths() throws -> [String] {
        guard FileManager.default.fileExists(atPath: url.path) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: url.path).filter { path in
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(
                atPath: url.appending(path: path).path, isDirectory: &isFolder)
            return isThere && !isFolder.boolValue
        }
    }
}
