import Domain
import EventLog
import Foundation
import Journal
import ServiceKit

/// The dead letters in the store of a service that is not running.
struct StoppedService: DeadLetterOffice {
    private let desk: DeadLetterDesk

    /// Whoever can write to the store decides.
    private static let operatorAtStore = CommandContext(actor: "operator at the store")

    /// Opens the store. Throws a sentence when there is none, or when the service is running.
    init(_ definition: ServiceDefinition, in directory: URL) throws {
        let path = Self.path(definition.name, in: directory)
        guard Self.exists(definition.name, in: directory) else {
            throw ClientError("there is no store of \(definition.name.rawValue) in \(directory.path): give --data")
        }
        do {
            let journal = try Journal(
                store: Store(path: path, service: definition.name), events: definition.events,
                projections: definition.projections)
            desk = DeadLetterDesk(journal: journal, reads: definition.reads.mapValues(\.reactions))
        } catch let error as FileLockError where error.isHeld {
            throw ClientError(
                "\(definition.name.rawValue) is running: give its address with --server, or stop it first (\(error.path))"
            )
        }
    }

    static func exists(_ service: ServiceName, in directory: URL) -> Bool {
        FileManager.default.fileExists(atPath: path(service, in: directory))
    }

    private static func path(_ service: ServiceName, in directory: URL) -> String {
        directory.appending(path: "\(service.rawValue)/store.sqlite").path
    }

    func list(_ selection: DeadLetterSelection, limit: Int) async throws -> [DeadLetter] {
        try await desk.list(selection, limit: limit)
    }

    func show(_ id: Int64) async throws -> DeadLetterContent? { try await desk.show(id) }

    func redrive(_ selection: DeadLetterSelection, why: String) async throws -> DeadLetterDesk.Redrive {
        try await desk.redrive(selection, why: why, by: Self.operatorAtStore)
    }

    func discard(_ selection: DeadLetterSelection, why: String) async throws -> DeadLetterDesk.Discard {
        try await desk.discard(selection, why: why, by: Self.operatorAtStore)
    }
}
