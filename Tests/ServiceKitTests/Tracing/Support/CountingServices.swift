import Domain
import EventLog
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// Three small services, one after the other: what is counted is copied, what is copied is added up.
enum CountingServices {
    static let all = [intake, portfolio, analytics]

    private static let intake = ServiceDefinition(.intake, events: [Counted.self], projections: []) {
        router, environment in
        router.post("/counts", access: .open) { request, context in
            let command = CommandContext(
                actor: "somebody", correlationID: context.requestID, traceParent: context.traceParent)
            _ = try await environment.journal.execute(
                Once<Counted>.self, on: StreamID("count/\(UUID().uuidString)"), Counted(), by: command)
            return HTTPResponse.Status.accepted
        }
    }

    private static let portfolio = ServiceDefinition(
        .portfolio, events: [Counted.self, Copied.self], projections: [], reads: [.intake: [WhenCounted()]]
    ) { _, _ in }

    private static let analytics = ServiceDefinition(
        .analytics, events: [Copied.self], projections: [Sum()], reads: [.portfolio: []]
    ) { _, _ in }
}

struct Counted: DomainEvent {
    static let type = EventType(.intake, "counted")
}

struct Copied: DomainEvent {
    static let type = EventType(.portfolio, "copied")
}

/// Records the event that it is given.
enum Once<Only: DomainEvent>: Decider {
    struct Event: EventUnion {
        let only: Only
        static var types: [any DomainEvent.Type] { [Only.self] }
        var event: any DomainEvent { only }

        init(_ only: Only) { self.only = only }

        init?(_ event: any DomainEvent) {
            guard let event = event as? Only else { return nil }
            only = event
        }
    }

    static var initial: Int { 0 }
    static func decide(_ event: Only, in state: Int) throws(Never) -> [Event] { [Event(event)] }
    static func evolve(_ state: inout Int, by event: Event) { state += 1 }
}

struct WhenCounted: Reaction {
    func react(to event: Counted, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        try transaction.execute(
            Once<Copied>.self, on: StreamID("copy of \(cause.stream)"), Copied(), by: cause.consequence(of: .portfolio))
    }
}

struct Sum: Projection {
    let name = "sum"
    let version = 1
    let tables = ["seen"]
    let events: [any DomainEvent.Type] = [Copied.self]

    func create(_ db: Database) throws { try db.execute(sql: "CREATE TABLE seen (id TEXT, trace_parent TEXT)") }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO seen VALUES (?, ?)", arguments: [recorded.id, recorded.context.traceParent])
    }
}
