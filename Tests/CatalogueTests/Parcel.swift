import Domain
import EventCatalogue
import Foundation

/// An event of these tests, with every kind of member that events have.
struct ParcelSent: DomainEvent {
    static let type = EventType(.intake, "parcel-sent", in: "parcel")

    let parcel: Identifier<Parcel>
    let sentAt: Date
    let due: CalendarDate?
    let postage: Money?
    let size: Size
    let pieces: [Piece]
    let isFragile: Bool

    enum Size: String, Codable, CaseIterable { case small, large = "extra-large" }

    struct Piece: Codable, Equatable, Sendable {
        let weight: ExactDecimal
        let people: People
        let notes: [String]
        let code: Int?
    }
}

enum Parcel {}

/// The first and the second version of one event.
struct ParcelLost: DomainEvent {
    static let type = EventType(.intake, "parcel-lost", version: 2, in: "parcel")
    static let previous: (any SupersededEvent.Type)? = ParcelLostV1.self
    let parcel: Identifier<Parcel>
    let reason: String
}

struct ParcelLostV1: SupersededEvent {
    static let type = EventType(.intake, "parcel-lost", in: "parcel")
    let parcel: Identifier<Parcel>

    func upcast() -> ParcelLost { ParcelLost(parcel: parcel, reason: "unknown") }
}

extension Catalogue {
    /// A catalogue of the events of these tests.
    static func parcels(words: DocComments = DocComments()) throws -> Catalogue {
        let reader = EventReader(
            .portfolio, .reaction, name: "WhenParcelSent",
            path: "Services/Portfolio/Sources/Portfolio/Reactions/WhenParcelSent.swift")
        return Catalogue(
            [
                try CataloguedEvent(ParcelSent.self, readers: [reader]), try CataloguedEvent(ParcelLost.self),
                try CataloguedEvent(ParcelLostV1.self, isSuperseded: true),
            ], words: words)
    }
}
