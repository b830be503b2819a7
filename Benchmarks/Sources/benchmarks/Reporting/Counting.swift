import Domain
import Journal

/// The least a decider can do: one small event for each command.
enum Counting: Decider {
    struct Counted: DomainEvent {
        static let type = EventType(.portfolio, "counted")
        let number: Int
    }

    struct Event: EventUnion {
        let counted: Counted

        static let types: [any DomainEvent.Type] = [Counted.self]

        init(_ counted: Counted) { self.counted = counted }

        init?(_ event: any DomainEvent) {
            guard let counted = event as? Counted else { return nil }
            self.counted = counted
        }

        var event: any DomainEvent { counted }
    }

    static let initial = 0
    static func decide(_ number: Int, in count: Int) throws(Never) -> [Event] { [Event(Counted(number: number))] }
    static func evolve(_ count: inout Int, by event: Event) { count += 1 }
}
