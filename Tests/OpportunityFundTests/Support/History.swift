import Domain
import ServiceKit
import Testing

@testable import OpportunityFund

/// Given commands, when a command, then events or a rejection.
struct History {
    private(set) var state = FundCall.initial
    private(set) var events: [FundEvent] = []

    init(_ commands: [FundCall.Command] = []) throws {
        for command in commands { try give(command) }
    }

    @discardableResult
    mutating func give(_ command: FundCall.Command) throws -> [FundEvent] {
        let new = try FundCall.decide(command, in: state)
        for event in new { FundCall.evolve(&state, by: event) }
        events += new
        return new
    }

    /// Why a command is refused; `nil` when it is followed.
    func refusal(of command: FundCall.Command) -> FundRejection.Code? {
        do {
            _ = try FundCall.decide(command, in: state)
            return nil
        } catch {
            return error.code
        }
    }

    /// Open for proposals.
    static func published(envelope: String = "1000000") throws -> History {
        try History([.publish(Samples.call(envelope: envelope))])
    }

    /// With `p1`, and whatever else is given.
    static func registered(envelope: String = "1000000") throws -> History {
        var history = try published(envelope: envelope)
        try history.give(.register(Samples.submitted("p1", Samples.content()), receivedAt: Samples.during, .standard))
        return history
    }

    static func appraised(score: Int = 75) throws -> History {
        var history = try registered()
        try history.give(
            .appraise(Samples.proposal("p1"), score: score, motivation: "Sound", by: Samples.ada, .standard))
        return history
    }

    static func approved() throws -> History {
        var history = try appraised()
        try history.give(.approve(Samples.proposal("p1"), by: Samples.ben))
        return history
    }

    static func signed() throws -> History {
        var history = try approved()
        try history.give(
            .sign(
                Samples.proposal("p1"), signedOn: Samples.day("2026-10-05"), tranches: nil,
                today: Samples.day("2026-10-06"), by: Samples.cor, .standard))
        return history
    }

    static func requested() throws -> History {
        var history = try signed()
        try history.give(.request(Samples.proposal("p1"), tranche: 1, by: Samples.cor))
        return history
    }

    static func paid() throws -> History {
        var history = try requested()
        try history.give(
            .pay(
                Samples.proposal("p1"), tranche: 1, paidOn: nil, today: Samples.day("2026-11-01"), by: Samples.dia))
        return history
    }
}
