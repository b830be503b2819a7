import Domain
import Foundation

/// One event in three versions, as they would follow each other in a year.
struct Shipped: DomainEvent {
    static let type = EventType(.intake, "shipped", version: 3)
    static let previous: (any SupersededEvent.Type)? = ShippedV2.self

    /// Since version 3: one amount became money.
    let cost: Money
    let receiver: String
    /// Added to version 3 later.
    let note: String?
}

struct ShippedV2: SupersededEvent {
    static let type = EventType(.intake, "shipped", version: 2)
    static let previous: (any SupersededEvent.Type)? = ShippedV1.self

    let cost: ExactDecimal
    /// Since version 2: was called `to`.
    let receiver: String

    func upcast() -> Shipped { Shipped(cost: Money(cost.value, .eur), receiver: receiver, note: nil) }
}

struct ShippedV1: SupersededEvent {
    static let type = EventType(.intake, "shipped")

    let cents: Int
    let to: String

    func upcast() -> ShippedV2 { ShippedV2(cost: ExactDecimal(Decimal(cents) / 100), receiver: to) }
}

/// Versions whose upcasters go in a circle.
struct Circular: DomainEvent {
    static let type = EventType(.intake, "circular", version: 2)
    static let previous: (any SupersededEvent.Type)? = CircularV1.self
}

struct CircularV1: SupersededEvent {
    static let type = EventType(.intake, "circular")
    static let previous: (any SupersededEvent.Type)? = CircularV1.self

    func upcast() -> CircularV1 { self }
}
