public import Foundation

/// The file of access keys, `keys.json`: hashes only, readable by its owner only (mode 0600), replaced at once.
public struct KeyFile: Sendable {
    private struct Content: Codable {
        var version = 1
        var keys: [KeyEntry] = []
    }

    private let document: PrivateDocument<Content>

    /// The file at this path. Nothing is read yet.
    public init(path: String) {
        document = PrivateDocument(path: path, kind: "file of access keys", empty: nil, fault: Self.fault)
    }

    /// Where it is.
    public var path: String { document.path }

    /// Whether there is a file.
    public var exists: Bool { document.exists }

    /// Reads the entries.
    ///
    /// - Throws: ``AccessFileError``.
    public func load() throws -> [KeyEntry] { try document.load().keys }

    /// Makes a key for a holder and adds its hash to the file, which is made when there is none.
    ///
    /// - Parameters:
    ///   - expiresAt: from when on it opens nothing.
    ///   - operations: the kinds of operation that it is good for; all without.
    /// - Returns: the entry, and the key to show once.
    /// - Throws: ``AccessFileError``.
    public func add(
        name: String,
        organisation: String,
        roles: [Role],
        id: String = String(UUID().uuidString.lowercased().prefix(8)),
        createdAt: Date,
        expiresAt: Date? = nil,
        operations: [Operation]? = nil
    ) throws -> (entry: KeyEntry, key: AccessKey) {
        let key = AccessKey.generate()
        let entry = KeyEntry(
            id: id, name: name, organisation: organisation, roles: roles, hash: key.hash, createdAt: createdAt,
            expiresAt: expiresAt, operations: operations)
        try document.update(startingWith: Content()) { $0.keys.append(entry) }
        return (entry, key)
    }

    /// Gives a key a new secret. What journals say of the holder stays true: the id is the same.
    ///
    /// - Parameter until: how long the secret of before works, too.
    /// - Returns: the key to show once.
    /// - Throws: ``AccessFileError``.
    public func rotate(id: String, oldWorksUntil until: Date) throws -> AccessKey {
        let key = AccessKey.generate()
        try document.update(startingWith: Content()) { content in
            try content.keys[place(of: id, in: content.keys)].rotate(to: key.hash, oldWorksUntil: until)
        }
        return key
    }

    /// Removes a key, which then no longer opens anything.
    ///
    /// - Throws: ``AccessFileError``.
    public func remove(id: String) throws {
        try document.update(startingWith: Content()) { content in
            _ = content.keys.remove(at: try place(of: id, in: content.keys))
        }
    }

    private func place(of id: String, in keys: [KeyEntry]) throws -> Int {
        guard let place = keys.firstIndex(where: { $0.id == id }) else {
            throw AccessFileError(
                .unknownEntry, path: path,
                "\(path) has no access key with the id \(id); list the keys to see their ids.")
        }
        return place
    }

    private static func fault(_ content: Content) -> String? {
        guard content.version == 1 else { return "version \(content.version) is not known" }
        var seen: Set<String> = []
        for entry in content.keys {
            for hash in [entry.hash, entry.previous?.hash].compactMap({ $0 }) where Hex.decode(hash)?.count != 32 {
                return "the hash of key \(entry.id) is not 64 hexadecimal digits"
            }
            guard seen.insert(entry.id).inserted else { return "the id \(entry.id) stands twice" }
        }
        return nil
    }
}
