import Domain
import Foundation

/// A backup, a restore or a second publication that cannot be done as asked.
public struct RestoreError: Error, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// There is no complete backup, or one of another service.
        case noBackup
        /// What is there is not what was written.
        case damaged
        /// Something stands where something new would go.
        case occupied
        /// The service's topic and the backup are not of one history.
        case diverged
        /// The service's topic does not hold every event that is missing.
        case incomplete
        /// What is read does not come, or not in time.
        case unreachable
        /// A file cannot be used.
        case unusable
    }

    public let code: Code
    public let description: String

    static func noBackup(_ directory: URL) -> RestoreError {
        RestoreError(
            code: .noBackup,
            description: "\(directory.path) holds no complete backup: name the directory that “prospects backup” filled"
        )
    }

    static func otherService(_ directory: URL, _ found: ServiceName) -> RestoreError {
        RestoreError(code: .noBackup, description: "\(directory.path) is a backup of \(found.rawValue)")
    }

    static func noStore(_ directory: URL) -> RestoreError {
        RestoreError(code: .noBackup, description: "there is no store in \(directory.path)")
    }

    static func damaged(_ file: URL, _ what: String) -> RestoreError {
        RestoreError(code: .damaged, description: "\(file.path) is damaged: \(what)")
    }

    static func backupThere(_ directory: URL) -> RestoreError {
        RestoreError(
            code: .occupied, description: "\(directory.path) is there already: give each backup a directory of its own")
    }

    static func storeThere(_ directory: URL) -> RestoreError {
        RestoreError(
            code: .occupied,
            description: """
                there is a store in \(directory.path): with --replace it is moved aside and the backup takes its place
                """)
    }

    static func otherStore(_ service: ServiceName, known: String, found: String) -> RestoreError {
        RestoreError(
            code: .diverged,
            description: """
                the topic of \(service.rawValue) holds events of store \(found), the backup is of store \(known): \
                take a backup of the store that published last
                """)
    }

    static func diverged(_ service: ServiceName, at sequence: Int64) -> RestoreError {
        RestoreError(
            code: .diverged,
            description: """
                event \(sequence) of \(service.rawValue) is another one in its topic than in the backup: the store was \
                restored before and went another way from there; take a backup that was made after that
                """)
    }

    static func hole(_ service: ServiceName, after last: Int64, next: Int64) -> RestoreError {
        RestoreError(
            code: .incomplete,
            description: """
                the topic of \(service.rawValue) goes from event \(last) to \(next): what is between them is lost there; \
                take a newer backup
                """)
    }

    static func beyond(_ service: ServiceName, _ sequence: Int64, last: Int64) -> RestoreError {
        RestoreError(
            code: .incomplete,
            description: "\(service.rawValue) has no event \(sequence): its journal ends at \(last)")
    }

    static func noLog(_ service: ServiceName) -> RestoreError {
        RestoreError(
            code: .unreachable,
            description: "the tables of \(service.rawValue) are made of what other services publish: name their log")
    }

    static func slow(_ service: ServiceName) -> RestoreError {
        RestoreError(
            code: .unreachable,
            description: """
                the new tables of \(service.rawValue) did not catch up with the last events in time: the old ones stay; \
                try again when the log answers
                """)
    }

    static func unusable(_ file: URL, _ reason: String) -> RestoreError {
        RestoreError(code: .unusable, description: "\(file.path) cannot be used: \(reason)")
    }
}
