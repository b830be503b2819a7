public import Foundation
public import Logging
public import ServiceLifecycle
import Synchronization

/// When each key was used last: kept in memory on the way of a request, written to a file of its own at most once a
/// minute, and when the process stops.
///
/// Apart from the file of keys, which is only replaced by somebody who decides. Several processes may share the file.
public final class KeyUses: Service {
    private let document: PrivateDocument<[String: Date]>
    private let interval: Duration
    private let logger: Logger?
    private let unwritten = Mutex<[String: Date]>([:])

    /// The file at this path. Nothing is read yet.
    public convenience init(path: String, logger: Logger) {
        self.init(path: path, interval: .seconds(60), logger: logger)
    }

    init(path: String, interval: Duration, logger: Logger?) {
        document = PrivateDocument(path: path, kind: "file of last uses", empty: [:], fault: { _ in nil })
        self.interval = interval
        self.logger = logger
    }

    /// The last uses that a file has; none without one.
    ///
    /// - Throws: ``AccessFileError``.
    public static func load(path: String) throws -> [String: Date] {
        try KeyUses(path: path, interval: .zero, logger: nil).all()
    }

    /// What is known now: the file, and what is not in it yet.
    func all() throws -> [String: Date] {
        let fresh = unwritten.withLock { $0 }
        return try document.load().merging(fresh, uniquingKeysWith: max)
    }

    func note(_ id: String, at time: Date) {
        unwritten.withLock { $0[id] = time }
    }

    /// Writes until the process stops, and then once more.
    public func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: self.interval)
                self.write()
            }
        }
        write()
    }

    /// Adds to the file what was used since. A file that cannot be written costs the display, nothing else.
    func write() {
        let uses = unwritten.withLock { uses in
            defer { uses = [:] }
            return uses
        }
        guard !uses.isEmpty else { return }
        do {
            try document.update(startingWith: [:]) { $0.merge(uses, uniquingKeysWith: max) }
        } catch {
            unwritten.withLock { $0.merge(uses, uniquingKeysWith: max) }
            logger?.warning("last uses of keys not written", metadata: ["error": .string("\(error)")])
        }
    }
}
