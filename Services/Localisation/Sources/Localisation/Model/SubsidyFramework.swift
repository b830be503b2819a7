import Domain
import Foundation
import Journal

/// A subsidy framework (beleidskader) with its applications: the border within which the ceiling holds.
///
/// All of it is one stream. What already happened with the same content makes no event.
enum SubsidyFramework: Decider {
    struct State: Sendable {
        var framework: FrameworkPublished?
        var entries: [ApplicationID: ApplicationEntry] = [:]
        var ranking: RankingEstablished?
    }

    enum Command: Sendable {
        case publish(FrameworkPublished)
        case register(SubsidyApplicationSubmitted, receivedAt: Date)
        case score(ApplicationID, score: Int, motivation: String, by: Officer)
        /// Ranks the applications and decides on them.
        case rank(now: Date, by: Officer)
        /// Without an amount it is the most that the framework allows; without a day it is today.
        case payAdvance(ApplicationID, amount: Money?, paidOn: CalendarDate?, today: CalendarDate, by: Officer)
    }

    static let initial = State()

    static func decide(_ command: Command, in state: State) throws(FrameworkRejection) -> [FrameworkEvent] {
        switch command {
        case .publish(let framework):
            try publish(framework, in: state)
        case .register(let submitted, let receivedAt):
            register(submitted, receivedAt: receivedAt, in: state)
        case .score(let application, let score, let motivation, let officer):
            try self.score(application, score, motivation, by: officer, in: state)
        case .rank(let now, let officer):
            try rank(now: now, by: officer, in: state)
        case .payAdvance(let application, let amount, let day, let today, let officer):
            try payAdvance(application, amount, on: day, today: today, by: officer, in: state)
        }
    }

    static func evolve(_ state: inout State, by event: FrameworkEvent) {
        switch event {
        case .published(let event): state.framework = event
        case .registered(let event): state.entries[event.application] = ApplicationEntry(event)
        case .checked(let event): state.entries[event.application]?.hasPassedThreshold = event.passed
        case .scored(let event): state.entries[event.application]?.score = event
        case .ranked(let event): state.ranking = event
        case .granted(let event): state.entries[event.application]?.grant = event
        case .refused(let event): state.entries[event.application]?.refusal = event
        case .advanced(let event): state.entries[event.application]?.advance = event
        }
    }
}

extension StreamID {
    /// A framework with all that belongs to it.
    static func framework(_ id: FrameworkID) -> StreamID { StreamID("framework", id) }
}
