import Domain
import EventLog
import GRDB
import Journal

/// What organisations and activities are compared by, whom they are suspected to be, and who was merged into whom.
struct IdentityProjection: Projection {
    let name = "identity"
    let version = 1
    let tables = [
        "identity_profiles", "identity_keys", "identity_pairs", "identity_edges", "identity_roots",
        "identity_decisions",
    ]
    let events: [any DomainEvent.Type] =
        IdentityEvent.types + [
            OrganisationRegistered.self, OrganisationNamed.self, OrganisationIdentified.self,
            OrganisationNameRecorded.self, ActivityRecorded.self,
        ]

    func create(_ db: Database) throws { try IdentitySchema.create(db) }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as OrganisationRegistered:
            try change(event.organisation.code, db) {
                $0.add(name: event.organisation.name)
                $0.add(identifier: event.organisation.iatiIdentifier)
                $0.add(country: event.organisation.country?.code)
            }
        case let event as OrganisationNamed:
            try change(event.organisation, db) {
                $0.add(name: event.name)
                $0.add(identifier: event.identifier)
                $0.add(country: event.country?.code)
            }
        case let event as OrganisationIdentified:
            try change(event.organisation, db) { $0.add(identifier: event.identifier.value) }
        case let event as OrganisationNameRecorded: try change(event.organisation, db) { $0.add(name: event.name) }
        case let event as ActivityRecorded: try IdentityProfile(activity: event.activity).save(db)
        default:
            guard let event = IdentityEvent(recorded.event) else { return }
            try decide(event, recorded, db)
        }
    }

    private func change(
        _ organisation: OrganisationCode, _ db: Database, _ change: (inout IdentityProfile) -> Void
    ) throws {
        var profile =
            try IdentityProfile.find(db, .organisation, organisation.text)
            ?? IdentityProfile(.organisation, organisation.text)
        change(&profile)
        try profile.save(db)
    }

    private func decide(_ event: IdentityEvent, _ recorded: RecordedEvent, _ db: Database) throws {
        let time = EventTime.text(of: recorded.recordedAt)
        switch event {
        case .suspected(let event):
            try db.execute(
                sql: """
                    INSERT INTO identity_pairs (number, kind, first, second, score, reasons, rules, suspected_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (kind, first, second) DO UPDATE SET score = excluded.score,
                        reasons = excluded.reasons, rules = excluded.rules, suspected_at = excluded.suspected_at
                    """,
                arguments: [
                    recorded.sequence, event.kind.rawValue, event.first, event.second, event.score,
                    try JSONColumn.text(event.reasons), event.rules, time,
                ])
        case .dismissed(let event):
            try db.execute(
                sql: """
                    INSERT INTO identity_pairs (number, kind, first, second, reasons, is_dismissed)
                    VALUES (?, ?, ?, ?, '[]', TRUE)
                    ON CONFLICT (kind, first, second) DO UPDATE SET is_dismissed = TRUE
                    """,
                arguments: [recorded.sequence, event.kind.rawValue, event.first, event.second])
            try note(
                event.kind, "different", event.first, event.second, event.reason, event.decidedBy, recorded, db)
        case .merged, .mergeUndone, .linked, .linkUndone:
            guard let edge = event.edge else { return }
            let tree = IdentityTree(kind: edge.kind, db: db)
            if edge.isThere {
                try tree.add(edge.merged, into: edge.kept)
            } else {
                try tree.remove(edge.merged)
            }
            let pair = IdentityRegister.Pair(edge.kept, edge.merged)
            try db.execute(
                sql: "UPDATE identity_pairs SET is_dismissed = FALSE WHERE kind = ? AND first = ? AND second = ?",
                arguments: [edge.kind.rawValue, pair.first, pair.second])
            let what = edge.isThere ? "same" : "undone"
            try note(edge.kind, what, edge.kept, edge.merged, edge.reason, edge.decidedBy, recorded, db)
        }
    }

    private func note(
        _ kind: IdentityKind, _ decision: String, _ first: String, _ second: String, _ reason: String,
        _ officer: String, _ recorded: RecordedEvent, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO identity_decisions
                    (number, kind, decision, first, second, reason, decided_by, decided_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                recorded.sequence, kind.rawValue, decision, first, second, reason, officer,
                EventTime.text(of: recorded.recordedAt),
            ])
    }
}
