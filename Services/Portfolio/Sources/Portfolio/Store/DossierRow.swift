import EventLog
import Foundation
import GRDB
import Journal
import ServiceKit

/// A dossier with when it was opened and last changed.
struct DossierRow<Content: Decodable & Sendable>: Sendable {
    let number: Int64
    let id: String
    let content: Content
    let createdAt: Date
    let changedAt: Date

    init(_ row: Row) throws {
        number = row["number"]
        id = row["id"]
        content = try JSONColumn.value(from: row["content"])
        createdAt = try row.instant("created_at")
        changedAt = try row.instant("changed_at")
    }
}

/// Something that happened to a dossier.
struct DossierChange: Encodable, Sendable {
    /// Its place in the journal.
    let number: Int64
    let event: String
    /// Who did it, by reference.
    let by: String
    let recordedAt: Date
    let content: JSONValue

    init(_ row: Row) throws {
        number = row["number"]
        event = row["event"]
        by = row["actor"]
        recordedAt = try row.instant("recorded_at")
        content = try JSONColumn.value(from: row["content"])
    }
}
