import Domain
import Journal

/// Stands where intake stands: each command is a results report that was accepted, and makes the event that says so.
enum PeopleReporting: Decider {
    struct Event: EventUnion {
        let reported: PeopleReported

        static let types: [any DomainEvent.Type] = [PeopleReported.self]

        init(_ reported: PeopleReported) { self.reported = reported }

        init?(_ event: any DomainEvent) {
            guard let reported = event as? PeopleReported else { return nil }
            self.reported = reported
        }

        var event: any DomainEvent { reported }
    }

    static let initial = 0

    static func decide(_ report: PeopleReported, in parts: Int) throws(Never) -> [Event] {
        report.part > parts ? [Event(report)] : []
    }

    static func evolve(_ parts: inout Int, by event: Event) { parts = event.reported.part }
}
