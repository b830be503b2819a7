import Domain
import Foundation
import ServiceKit
import Testing

@testable import Localisation

/// Given commands, when a command, then events or a rejection.
struct History {
    private(set) var state = SubsidyFramework.initial
    private(set) var events: [FrameworkEvent] = []

    init(_ commands: [SubsidyFramework.Command] = []) throws {
        for command in commands { try give(command) }
    }

    @discardableResult
    mutating func give(_ command: SubsidyFramework.Command) throws -> [FrameworkEvent] {
        let new = try SubsidyFramework.decide(command, in: state)
        for event in new { SubsidyFramework.evolve(&state, by: event) }
        events += new
        return new
    }

    /// Why a command is refused; `nil` when it is followed.
    func refusal(of command: SubsidyFramework.Command) -> FrameworkRejection.Code? {
        do {
            _ = try SubsidyFramework.decide(command, in: state)
            return nil
        } catch {
            return error.code
        }
    }

    mutating func register(_ id: String, requested: String = "40000", at time: Date = Samples.during) throws {
        try give(.register(Samples.submitted(id, Samples.content(requested: requested)), receivedAt: time))
    }

    mutating func score(_ id: String, _ score: Int) throws {
        try give(.score(Samples.application(id), score: score, motivation: "Sound", by: Samples.ada))
    }

    static func published() throws -> History { try History([.publish(Samples.framework())]) }

    /// With `a1`.
    static func registered() throws -> History {
        var history = try published()
        try history.register("a1")
        return history
    }

    static func scored(_ score: Int = 75) throws -> History {
        var history = try registered()
        try history.score("a1", score)
        return history
    }

    static func granted() throws -> History {
        var history = try scored()
        try history.give(.rank(now: Samples.after, by: Samples.ben))
        return history
    }
}
