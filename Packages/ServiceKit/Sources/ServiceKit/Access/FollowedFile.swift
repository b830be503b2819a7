import Foundation
import Logging
import Synchronization

/// What a file says that others replace: read again when it has changed, without a restart.
///
/// When the changed file cannot be used, what was read before stays, and the log says why.
final class FollowedFile<Content: Sendable>: Sendable {
    private struct Stamp: Equatable {
        let modified: Date?
        let size: Int?
        let number: Int?
    }

    private struct State {
        var content: Content
        var stamp: Stamp?
    }

    private let path: String?
    private let kind: String
    private let logger: Logger?
    private let load: @Sendable () throws -> Content
    private let state: Mutex<State>

    /// - Parameter missing: what is known while there is no file yet. One that goes away later changes nothing.
    /// - Throws: what `load` throws the first time.
    init(
        path: String, kind: String, logger: Logger, missing: Content, load: @escaping @Sendable () throws -> Content
    ) throws {
        self.path = path
        self.kind = kind
        self.logger = logger
        self.load = load
        // Before reading: a change meanwhile is seen the next time.
        let stamp = Self.stamp(of: path)
        let content = FileManager.default.fileExists(atPath: path) ? try load() : missing
        state = Mutex(State(content: content, stamp: stamp))
    }

    /// No file: content that stays.
    init(_ content: Content) {
        path = nil
        kind = ""
        logger = nil
        load = { content }
        state = Mutex(State(content: content, stamp: nil))
    }

    var current: Content {
        follow()
        return state.withLock { $0.content }
    }

    private func follow() {
        guard let path else { return }
        let stamp = Self.stamp(of: path)
        let isChanged = state.withLock { state in
            guard state.stamp != stamp else { return false }
            state.stamp = stamp
            return true
        }
        guard isChanged else { return }
        do {
            let content = try load()
            state.withLock { $0.content = content }
            logger?.info("read again", metadata: ["file": .string(kind)])
        } catch {
            logger?.error(
                "not read again; what was known before stays",
                metadata: ["file": .string(kind), "error": .string("\(error)")])
        }
    }

    private static func stamp(of path: String) -> Stamp {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return Stamp(
            modified: attributes?[.modificationDate] as? Date,
            size: (attributes?[.size] as? NSNumber)?.intValue,
            number: (attributes?[.systemFileNumber] as? NSNumber)?.intValue)
    }
}
