public import Foundation

/// The file of access keys, `keys.json`: hashes only, readable by its owner only (mode 0600), replaced at once.
public struct KeyFile: Sendable {
    private struct Content: Codable {
        var version: Int
        var keys: [KeyEntry]
    }

    /// Where it is.
    public let path: String

    /// The file at this path. Nothing is read yet.
    public init(path: String) {
        self.path = path
    }

    /// Whether there is a file.
    public var exists: Bool { FileManager.default.fileExists(atPath: self.path) }

    /// Reads the entries.
    ///
    /// - Throws: ``KeyFileError``.
    public func load() throws -> [KeyEntry] {
        guard self.exists else {
            throw KeyFileError(
                .missing,
                path: self.path,
                "There is no file of access keys at \(self.path); add a first key, or set keys.file to the right path."
            )
        }
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: self.path))
        } catch {
            throw KeyFileError(
                .unreadable,
                path: self.path,
                "The file of access keys \(self.path) cannot be read; make this user its owner with mode 0600."
            )
        }
        do {
            let content = try PlatformJSON.decoder().decode(Content.self, from: data)
            guard content.version == 1 else { throw self.malformed("version \(content.version) is not known") }
            try self.check(content.keys)
            return content.keys
        } catch let error as DecodingError {
            let problem = Problem(decoding: error)
            let place = problem.field.map { " (at \($0))" } ?? ""
            throw self.malformed("\(problem.detail.trimmingSuffix("."))\(place)")
        }
    }

    /// Makes a key for a holder and adds its hash to the file, which is made when there is none.
    ///
    /// - Returns: the entry, and the key to show once.
    /// - Throws: ``KeyFileError``.
    public func add(
        name: String,
        organisation: String,
        roles: [Role],
        id: String = String(UUID().uuidString.lowercased().prefix(8)),
        createdAt: Date
    ) throws -> (entry: KeyEntry, key: AccessKey) {
        let key = AccessKey.generate()
        let entry = KeyEntry(
            id: id,
            name: name,
            organisation: organisation,
            roles: roles,
            hash: key.hash,
            createdAt: createdAt
        )
        try self.update { $0.append(entry) }
        return (entry, key)
    }

    /// Removes a key, which then no longer opens anything.
    ///
    /// - Throws: ``KeyFileError``.
    public func remove(id: String) throws {
        try self.update { entries in
            guard entries.contains(where: { $0.id == id }) else {
                throw KeyFileError(
                    .unknownEntry,
                    path: self.path,
                    "\(self.path) has no access key with the id \(id); list the keys to see their ids."
                )
            }
            entries.removeAll { $0.id == id }
        }
    }

    private func update(_ change: (inout [KeyEntry]) throws -> Void) throws {
        do {
            try PrivateFile.withLock(self.path) {
                var entries = self.exists ? try self.load() : []
                try change(&entries)
                try self.check(entries)
                let encoder = PlatformJSON.encoder()
                encoder.outputFormatting.insert(.prettyPrinted)
                let data = try encoder.encode(Content(version: 1, keys: entries))
                try PrivateFile.replace(self.path, with: data)
            }
        } catch let failure as PrivateFile.Failure {
            throw KeyFileError(
                .unwritable,
                path: self.path,
                "The file of access keys \(self.path) cannot be written (\(failure.description)); "
                    + "check that this user may write to its directory."
            )
        }
    }

    private func check(_ entries: [KeyEntry]) throws {
        var seen: Set<String> = []
        for entry in entries {
            guard Hex.decode(entry.hash)?.count == 32 else {
                throw self.malformed("the hash of key \(entry.id) is not 64 hexadecimal digits")
            }
            guard seen.insert(entry.id).inserted else {
                throw self.malformed("the id \(entry.id) stands twice")
            }
        }
    }

    private func malformed(_ reason: String) -> KeyFileError {
        KeyFileError(
            .malformed,
            path: self.path,
            "The file of access keys \(self.path) is damaged: \(reason); restore it from a backup."
        )
    }
}

extension String {
    /// The text without this ending.
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        self.hasSuffix(suffix) ? String(self.dropLast(suffix.count)) : self
    }
}
