import Domain
import EventLog
import Foundation
import Testing

@testable import Portfolio

/// Whatever is asked in whatever order and at whatever time: what was recorded keeps to the rules of the period.
@Suite("Random histories of result periods")
struct RandomPeriodTests {
    private static let officers = [
        PeriodCase.pam, PeriodCase.pia, PeriodCase.post, PeriodCase.ada, PeriodCase.ben,
    ]

    @Test("keep the rules, and are read back from the journal as they were", arguments: 1...40)
    func invariants(seed: UInt64) throws {
        let work = try Self.history(seed)
        #expect(try Self.faults(in: work.events) == [])
        var replayed = ResultPeriod.initial
        for event in work.events { ResultPeriod.evolve(&replayed, by: try Self.stored(event)) }
        #expect(replayed == work.record)
    }

    @Test("come to every kind of event and every state")
    func coverage() throws {
        let events = try (1...60 as ClosedRange<UInt64>).flatMap { try Self.history($0).events }
        let kinds = Set(events.map { type(of: $0.event).type.name })
        #expect(Set(ResultEvent.types.map { $0.type.name }).subtracting(kinds) == [])
        let states = events.compactMap { event -> ResultPeriodState? in
            if case .changed(let changed) = event { changed.state } else { nil }
        }
        #expect(Set(states) == Set(ResultPeriodState.allCases).subtracting([.scheduled]))
    }

    private static func history(_ seed: UInt64) throws -> PeriodCase {
        var random = SeededGenerator(seed: seed)
        var work = try PeriodCase.scheduled()
        for _ in 1...400 {
            // The lock comes after some 250 of 400 steps.
            work.now += Double.random(in: 0...60_000, using: &random)
            let officer = officers.randomElement(using: &random) ?? PeriodCase.ada
            _ = try? work.give(try action(using: &random, work), by: officer)
        }
        return work
    }

    private static func action(using random: inout SeededGenerator, _ work: PeriodCase) throws -> ResultPeriod.Action {
        let number = Int.random(in: 1...5, using: &random)
        let values = [try PeriodCase.people(100 * number, 10 * number)]
        switch Int.random(in: 0...12, using: &random) {
        case 0: return .record(values)
        case 1:
            return .match(
                try PeriodCase.reported("s\(number)", part: number % 2 + 1, of: 2, [("Arua", .refugee, number)]))
        case 2: return .requestCorrection(values, reason: "Counted again")
        case 3:
            return .decideCorrection(number, random.next() % 3 == 0 ? .rejected : .approved, reason: "Seen")
        case 4 where number == 1:
            let due = "2026-12-\(10 + Int.random(in: 0...9, using: &random))"
            return .moveDue(try Samples.day(due), try PeriodCase.window(due: due), reason: "Floods")
        case 5:
            return .rederive(
                IndicatorRedefined(
                    indicator: try #require(IndicatorCode("E1")), definition: number, method: "Refugees",
                    populations: [.refugee], reason: "Asked for", requestedBy: "of-ada", decidedBy: "of-ben"))
        default:
            let ways = work.state.map { ResultPeriod.next(after: $0).sorted { $0.rawValue < $1.rawValue } } ?? []
            let states = number > 2 && !ways.isEmpty ? ways : ResultPeriodState.allCases
            let state = states.randomElement(using: &random) ?? .open
            guard state != .calledOff && state != .returned || random.next() % 4 == 0 else {
                return .step(.locked, reason: nil)
            }
            return .step(state, reason: "Seen")
        }
    }

    private static func stored(_ event: ResultEvent) throws -> ResultEvent {
        func again<Event: DomainEvent>(_ event: Event) throws -> any DomainEvent {
            try EventJSON.decode(Event.self, from: EventJSON.encode(event))
        }
        return try #require(ResultEvent(again(event.event)))
    }

    /// Looks at what was recorded only: the order of states, who did what, and that nothing standing was overwritten.
    private static func faults(in events: [ResultEvent]) throws -> [String] {
        var faults: [String] = []
        var (state, version, last, asked) = (ResultPeriodState.scheduled, 0, "", [Int: String]())
        func expect(_ isSo: Bool, _ fault: String) { if !isSo { faults.append(fault) } }
        for event in events {
            switch event {
            case .scheduled: break
            case .moved: expect(![.accepted, .locked, .published, .calledOff].contains(state), "moved when \(state)")
            case .changed(let event):
                expect(event.from == state, "from \(event.from), not \(state)")
                expect(event.version == version, "decided on version \(event.version) of \(version)")
                expect(event.state != .returned || event.reason != nil, "returned without a reason")
                if [.partnerChecked, .postValidated, .headquartersValidated, .accepted].contains(event.state) {
                    expect(event.decidedBy != last, "two steps of one person")
                }
                (state, last) = (event.state, event.decidedBy)
            case .recorded(let event):
                expect(state == .open || state == .returned, "recorded when \(state)")
                version += 1
                expect(event.version == version, "version \(event.version) after \(version - 1)")
            case .correctionRequested(let event):
                expect(state == .locked || state == .published, "corrected when \(state)")
                asked[event.number] = event.requestedBy
            case .correctionRejected(let event):
                expect(asked.removeValue(forKey: event.number) != event.decidedBy, "rejected alone")
            case .corrected(let event):
                expect(asked.removeValue(forKey: event.number) != event.decidedBy, "corrected alone")
                version += 1
                expect(event.version == version, "version \(event.version) after \(version - 1)")
            case .rederived(let event):
                expect(state == .locked || state == .published, "derived when \(state)")
                expect(event.version == version, "derived from \(event.version)")
            }
        }
        return faults
    }
}
