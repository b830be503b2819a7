import Domain
import Foundation
import Journal

/// A report that is owed: scheduled, moved, reminded of, called off.
enum CalendarRules: Decider {
    enum Event: EventUnion {
        case scheduled(ReportScheduled)
        case moved(ReportDueMoved)
        case calledOff(ReportCalledOff)
        case reminded(ReportReminded)
        case mailed(ReminderMailed)
        case mailGivenUp(ReminderMailGivenUp)

        static let types: [any DomainEvent.Type] = [
            ReportScheduled.self, ReportDueMoved.self, ReportCalledOff.self, ReportReminded.self,
            ReminderMailed.self, ReminderMailGivenUp.self,
        ]

        init?(_ event: any DomainEvent) {
            switch event {
            case let event as ReportScheduled: self = .scheduled(event)
            case let event as ReportDueMoved: self = .moved(event)
            case let event as ReportCalledOff: self = .calledOff(event)
            case let event as ReportReminded: self = .reminded(event)
            case let event as ReminderMailed: self = .mailed(event)
            case let event as ReminderMailGivenUp: self = .mailGivenUp(event)
            default: return nil
            }
        }

        var event: any DomainEvent {
            switch self {
            case .scheduled(let event): event
            case .moved(let event): event
            case .calledOff(let event): event
            case .reminded(let event): event
            case .mailed(let event): event
            case .mailGivenUp(let event): event
            }
        }
    }

    struct State: Sendable {
        /// The moment at which it is too late; `nil` when nothing is owed.
        var due: Date?
        var reminders: Set<Int> = []
        /// The mails that are done with, sent or given up.
        var mails: Set<ReminderMail.Key> = []
    }

    static let initial = State()

    static func decide(_ command: Event, in state: State) throws(SubmissionRejection) -> [Event] {
        switch command {
        case .scheduled: return state.due == nil ? [command] : []
        case .moved(let moved):
            guard let due = state.due else { throw .alreadyEnded }
            return moved.due == due ? [] : [command]
        case .calledOff: return state.due == nil ? [] : [command]
        case .reminded(let reminder):
            // A reminder of a day that was moved is none.
            return reminder.due == state.due && !state.reminders.contains(reminder.daysBefore) ? [command] : []
        case .mailed(let mail): return state.mails.contains(ReminderMail.Key(mail)) ? [] : [command]
        case .mailGivenUp(let mail): return state.mails.contains(ReminderMail.Key(mail)) ? [] : [command]
        }
    }

    static func evolve(_ state: inout State, by event: Event) {
        switch event {
        case .scheduled(let scheduled): state.due = scheduled.due
        // What it is reminded of is another day now.
        case .moved(let moved): (state.due, state.reminders) = (moved.due, [])
        case .calledOff: state.due = nil
        case .reminded(let reminder): state.reminders.insert(reminder.daysBefore)
        case .mailed(let mail): state.mails.insert(ReminderMail.Key(mail))
        case .mailGivenUp(let mail): state.mails.insert(ReminderMail.Key(mail))
        }
    }
}

extension StreamID {
    static func obligation(_ id: ObligationID) -> StreamID { StreamID("obligation", id) }
}
