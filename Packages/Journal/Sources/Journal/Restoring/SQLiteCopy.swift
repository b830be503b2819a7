public import Foundation
import GRDB

/// Copies a database file as it is at one moment, while others write to it.
///
/// SQLite's online backup, inside one read transaction: in WAL mode this neither stops the writer nor sees what it adds
/// meanwhile. The copy is one file, without a write-ahead log beside it.
public enum SQLiteCopy {
    /// How many pages are copied between two calls of `progress`.
    private static let step: CInt = 2_048

    /// - Parameters:
    ///   - target: must not be there yet.
    ///   - progress: the part that is done, from 0 to 1.
    public static func copy(
        _ source: URL, to target: URL, progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let from = try DatabaseQueue(path: source.path, configuration: configuration)
        let into = try DatabaseQueue(path: target.path)
        try from.read { original in
            try into.writeWithoutTransaction { copy in
                try original.backup(to: copy, pagesPerStep: step) { state in
                    guard state.totalPageCount > 0 else { return }
                    progress(Double(state.completedPageCount) / Double(state.totalPageCount))
                }
                try copy.execute(sql: "PRAGMA journal_mode = DELETE")
            }
        }
        try into.close()
        try from.close()
        try DurableFile.synchronize(target)
    }

    /// Looks through every page and index of a file. Throws `RestoreError` with what is wrong.
    public static func check(_ file: URL) throws {
        let database = try DatabaseQueue(path: file.path)
        let answers = try database.read { try String.fetchAll($0, sql: "PRAGMA integrity_check(10)") }
        try database.close()
        guard answers == ["ok"] else { throw RestoreError.damaged(file, answers.joined(separator: "; ")) }
    }
}
