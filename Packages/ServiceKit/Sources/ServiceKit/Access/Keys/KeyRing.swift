public import Foundation
public import Logging

/// The access keys that open the platform.
///
/// A ring made from a file follows it: a key that is added, rotated or removed counts from the next request on, without
/// a restart. When the changed file cannot be used the keys known before stay, and the log says why.
public final class KeyRing: Sendable {
    /// What becomes of somebody with a key.
    public enum Answer: Sendable, Equatable {
        /// The key is good.
        case opens(Identity)
        /// The key is known, but its time is over.
        case expired
        /// Nobody holds this key.
        case unknown
    }

    private struct Lock {
        let digest: [UInt8]
        let entry: KeyEntry
        /// From when on this secret opens nothing.
        let until: Date?
    }

    private let locks: FollowedFile<[Lock]>
    private let uses: KeyUses?
    private let now: @Sendable () -> Date

    /// A ring of these keys.
    public init(_ entries: [KeyEntry] = [], uses: KeyUses? = nil, now: @escaping @Sendable () -> Date = { .now }) {
        locks = FollowedFile(Self.locks(entries))
        self.uses = uses
        self.now = now
    }

    /// The ring of a file, which need not be there yet.
    ///
    /// - Parameter others: keys that are in no file, for the time that this process runs.
    /// - Throws: ``AccessFileError`` when the file is unreadable or malformed.
    public init(
        file: KeyFile, and others: [KeyEntry] = [], logger: Logger, uses: KeyUses? = nil,
        now: @escaping @Sendable () -> Date = { .now }
    ) throws {
        locks = try FollowedFile(path: file.path, kind: "access keys", logger: logger, missing: Self.locks(others)) {
            Self.locks(try file.load() + others)
        }
        self.uses = uses
        self.now = now
    }

    /// Who holds this key; notes that it was used.
    ///
    /// Takes the same time for each wrong key: the hash is compared with every entry, to its last byte.
    public func answer(to bearer: String) -> Answer {
        let locks = locks.current
        guard let key = AccessKey(bearer) else { return .unknown }
        let digest = key.digest
        var found: Lock?
        for lock in locks where Self.isEqual(lock.digest, digest) { found = lock }
        guard let found else { return .unknown }
        let time = now()
        if let until = found.until, until <= time { return .expired }
        uses?.note(found.entry.id, at: time)
        return .opens(found.entry.identity)
    }

    /// Every key, without the key itself, and when it was used last.
    ///
    /// - Throws: ``AccessFileError`` when the last uses cannot be read.
    public func list() throws -> [KeyListing] {
        let lastUses = try uses?.all() ?? [:]
        var seen: Set<String> = []
        return locks.current.map(\.entry).filter { seen.insert($0.id).inserted }
            .map { KeyListing($0, lastUsedAt: lastUses[$0.id]) }
    }

    /// What a reference stands for, as far as this caller may know: as with people.
    func card(of reference: String, for caller: Identity) -> OfficerCard? {
        guard let entry = locks.current.first(where: { $0.entry.reference == reference })?.entry else { return nil }
        let maySee = entry.organisation == caller.organisation || !caller.roles.isDisjoint(with: Role.ofProgramme)
        return maySee ? OfficerCard(entry) : nil
    }

    private static func locks(_ entries: [KeyEntry]) -> [Lock] {
        entries.flatMap { entry in
            let current = Hex.decode(entry.hash).map { Lock(digest: $0, entry: entry, until: entry.expiresAt) }
            let previous = entry.previous.flatMap { retired in
                Hex.decode(retired.hash).map {
                    Lock(digest: $0, entry: entry, until: min(retired.until, entry.expiresAt ?? retired.until))
                }
            }
            return [current, previous].compactMap { $0 }
        }
    }

    private static func isEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        guard first.count == second.count else { return false }
        return zip(first, second).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
