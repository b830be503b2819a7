import Domain
import Journal
import ServiceKit

/// Something that is recorded once under its name, and afterwards only corrected, with the reason.
protocol LogEntry: DomainEvent {
    static var kind: String { get }
    static var noun: String { get }
    var name: String { get }
    /// Why it replaces what was recorded under its name; `nil` for the first.
    var correction: String? { get set }
    var recordedBy: String { get set }
    var index: DossierIndex { get }
    /// Why one is refused when another has what one alone may have.
    static var taken: DossierReason { get }

    /// Whether it can be so.
    func check(today: CalendarDate) throws(DossierRejection)
}

extension LogEntry {
    static var taken: DossierReason { .alreadyRecorded }

    /// Whether both state the same, whoever recorded it.
    func states(_ other: Self) -> Bool {
        var same = other
        (same.correction, same.recordedBy) = (correction, recordedBy)
        return self == same
    }
}

/// The log of one kind of entry: one stream for each entry, so that a correction leaves what it corrects in history.
enum EntryLog<Entry: LogEntry>: Dossier {
    enum Command: Sendable {
        /// - Parameter holder: another entry that has what this one alone may have.
        case record(Entry, today: CalendarDate, holder: String?)
        /// It is so, unless something is known already.
        case introduce(Entry)
    }

    static var kind: String { Entry.kind }
    static var noun: String { Entry.noun }

    static func index(of entry: Entry) -> DossierIndex { entry.index }

    static func decide(_ command: Command, in state: Entry?) throws(DossierRejection) -> [OnlyEvent<Entry>] {
        switch command {
        case .introduce(let entry):
            return state == nil ? [OnlyEvent(entry)] : []
        case .record(let entry, let today, let holder):
            if let state, state.states(entry) { return [] }
            try entry.check(today: today)
            try mustBeFirstOrCorrect(entry, state)
            if let holder {
                throw DossierRejection(
                    Entry.taken, "The \(noun) \(holder) has \(entry.index.unique ?? "it") already.",
                    remedy: "Correct \(holder), with the reason: the same is recorded once.")
            }
            return [OnlyEvent(entry)]
        }
    }

    private static func mustBeFirstOrCorrect(_ entry: Entry, _ state: Entry?) throws(DossierRejection) {
        guard state != nil else {
            guard entry.correction == nil else {
                throw .invalid(
                    "correction", "There is no \(noun) \(entry.name) to correct.",
                    remedy: "Record it without a correction.")
            }
            return
        }
        guard let reason = entry.correction else {
            throw DossierRejection(
                .alreadyRecorded, "The \(noun) \(entry.name) is recorded with other content.",
                remedy: "Say in correction why it changes, or give it another name.")
        }
        try Must.say(reason, "correction")
    }

    static func evolve(_ state: inout Entry?, by event: OnlyEvent<Entry>) { state = event.one }
}

/// The union of one kind of event.
struct OnlyEvent<Event: DomainEvent>: EventUnion, Equatable {
    let one: Event

    static var types: [any DomainEvent.Type] { [Event.self] }

    init(_ event: Event) { one = event }

    init?(_ event: any DomainEvent) {
        guard let event = event as? Event else { return nil }
        one = event
    }

    var event: any DomainEvent { one }
}
