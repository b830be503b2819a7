import Foundation
public import Logging
import Synchronization

/// The access keys that open the platform.
///
/// A ring made from a file follows it: a key that is added or removed counts from the next request on, without a
/// restart. When the changed file cannot be used the keys known before stay, and the log says why.
public final class KeyRing: Sendable {
    private struct Stamp: Equatable {
        let modified: Date?
        let size: Int?
        let number: Int?
    }

    private struct Lock {
        let digest: [UInt8]
        let identity: Identity
    }

    private struct State {
        var locks: [Lock]
        var stamp: Stamp?
    }

    private let file: KeyFile?
    private let logger: Logger?
    private let state: Mutex<State>

    /// A ring of these keys.
    public init(_ entries: [KeyEntry] = []) {
        self.file = nil
        self.logger = nil
        self.state = Mutex(State(locks: Self.locks(entries), stamp: nil))
    }

    /// The ring of a file.
    ///
    /// - Throws: ``KeyFileError`` when the file is missing, unreadable or malformed.
    public init(file: KeyFile, logger: Logger) throws {
        self.file = file
        self.logger = logger
        let stamp = Self.stamp(of: file)
        self.state = Mutex(State(locks: Self.locks(try file.load()), stamp: stamp))
    }

    /// Who holds this key; `nil` when nobody does.
    ///
    /// Takes the same time for each wrong key: the hash is compared with every entry, to its last byte.
    public func authenticate(_ bearer: String) -> Identity? {
        self.follow()
        guard let key = AccessKey(bearer) else { return nil }
        let digest = key.digest
        let locks = self.state.withLock { $0.locks }
        var identity: Identity?
        for lock in locks where Self.isEqual(lock.digest, digest) {
            identity = lock.identity
        }
        return identity
    }

    private func follow() {
        guard let file = self.file else { return }
        let stamp = Self.stamp(of: file)
        let isChanged = self.state.withLock { state in
            guard state.stamp != stamp else { return false }
            state.stamp = stamp
            return true
        }
        guard isChanged else { return }
        do {
            let locks = Self.locks(try file.load())
            self.state.withLock { $0.locks = locks }
            self.logger?.info("access keys read again", metadata: ["count": .stringConvertible(locks.count)])
        } catch {
            self.logger?.error("access keys not read again; the ones before stay", metadata: ["error": "\(error)"])
        }
    }

    private static func locks(_ entries: [KeyEntry]) -> [Lock] {
        entries.compactMap { entry in
            Hex.decode(entry.hash).map { Lock(digest: $0, identity: entry.identity) }
        }
    }

    private static func isEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        guard first.count == second.count else { return false }
        return zip(first, second).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func stamp(of file: KeyFile) -> Stamp {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
        return Stamp(
            modified: attributes?[.modificationDate] as? Date,
            size: (attributes?[.size] as? NSNumber)?.intValue,
            number: (attributes?[.systemFileNumber] as? NSNumber)?.intValue
        )
    }
}
