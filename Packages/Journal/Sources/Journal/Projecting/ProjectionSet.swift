import Domain
import GRDB

/// The projections of a store, with who wants which event.
struct ProjectionSet: Sendable {
    let projections: [any Projection]
    private let byType: [String: [Int]]

    init(_ projections: [any Projection]) {
        self.projections = projections
        var byType: [String: [Int]] = [:]
        for (index, projection) in projections.enumerated() {
            for type in projection.events { byType[type.type.description, default: []].append(index) }
        }
        self.byType = byType
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        for index in byType[type(of: recorded.event).type.description] ?? [] {
            try projections[index].apply(recorded, db)
        }
    }

    func create(_ db: Database) throws {
        for projection in projections { try projection.create(db) }
    }

    func drop(_ db: Database) throws {
        for projection in projections { try projection.drop(db) }
    }

    /// Names and versions in one text: another text means the tables in the store are not those of this program.
    var fingerprint: String {
        projections.map { "\($0.name) \($0.version)" }.sorted().joined(separator: ", ")
    }

    /// Whether the tables are made of what other services publish, so that a service's own journal cannot fill them.
    func areFilledByOthers(than service: ServiceName) -> Bool {
        projections.contains { $0.events.contains { $0.type.service != service } }
    }
}
