import Foundation

/// What every dossier has.
struct DossierStamp: Encodable, Sendable {
    let id: String
    let createdAt: Date
    let changedAt: Date
    let number: Int64

    private enum CodingKeys: String, CodingKey { case id, createdAt, changedAt }

    init<Content>(_ row: DossierRow<Content>) {
        id = row.id
        createdAt = row.createdAt
        changedAt = row.changedAt
        number = row.number
    }
}
