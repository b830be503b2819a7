import Domain
import Foundation
import Testing

@testable import Portfolio

/// Cases 7 and 13: what is published stays, and what is known now stands beside it with the reason.
@Suite("Corrections and new definitions")
struct CorrectionTests {
    private static func ask(_ refugees: Int, _ hosts: Int) throws -> ResultPeriod.Action {
        .requestCorrection([try PeriodCase.people(refugees, hosts)], reason: "A class was counted twice")
    }

    @Test("a correction has a reason and a second person, and is a version of its own")
    func twoPersons() throws {
        var work = try PeriodCase.published()
        #expect(
            work.refusal(
                of: .requestCorrection([try PeriodCase.people(660, 300)], reason: ""), by: PeriodCase.pam)?.field
                == "reason")
        try work.give(Self.ask(660, 300), by: PeriodCase.ada)
        let approve = ResultPeriod.Action.decideCorrection(1, .approved, reason: "Registers were seen")
        #expect(work.refusal(of: approve, by: PeriodCase.ada)?.code == .fourEyes)
        #expect(work.refusal(of: approve, by: PeriodCase.pam)?.code == .ownOrganisation)
        #expect(work.refusal(of: try Self.ask(1, 1), by: PeriodCase.pam)?.code == .correctionOpen)
        try work.give(approve, by: PeriodCase.ben)
        #expect(work.state == .published)
        #expect(work.record?.version == 2)
        var versions: [Int: ExactDecimal] = [:]
        for event in work.events {
            switch event {
            case .recorded(let event): versions[event.version] = event.values.first?.value
            case .corrected(let event):
                versions[event.version] = event.values.first?.value
                #expect(event.requestedBy == PeriodCase.ada.id)
                #expect(event.decidedBy == PeriodCase.ben.id)
            default: break
            }
        }
        #expect(versions == [1: ExactDecimal(1_000), 2: ExactDecimal(960)])
        #expect(work.refusal(of: approve, by: PeriodCase.ben)?.code == .alreadyDecided)
    }

    @Test("one that is rejected changes nothing")
    func rejected() throws {
        var work = try PeriodCase.published()
        try work.give(Self.ask(660, 300), by: PeriodCase.pam)
        try work.give(.decideCorrection(1, .rejected, reason: "Registers say otherwise"), by: PeriodCase.ben)
        #expect(work.record?.version == 1)
        #expect(work.refusal(of: try Self.ask(660, 300), by: PeriodCase.pam) == nil)
    }

    @Test(
        "figures can be corrected for two years after the lock, the last day included",
        arguments: [("2028-12-30T23:59:59Z", true), ("2028-12-31T00:00:00Z", false)])
    func limit(now: String, isInTime: Bool) throws {
        var work = try PeriodCase.published()
        work.now = try PeriodCase.instant(now)
        #expect((work.refusal(of: try Self.ask(660, 300), by: PeriodCase.pam) == nil) == isInTime)
    }

    @Test("what is not locked is not corrected, it is changed or returned")
    func tooEarly() throws {
        #expect(
            try PeriodCase.accepted().refusal(of: Self.ask(1, 1), by: PeriodCase.pam)?.code == .periodNotLocked)
    }

    private static func definition(_ number: Int, _ populations: [Population]) throws -> IndicatorRedefined {
        IndicatorRedefined(
            indicator: try #require(IndicatorCode("E1")), definition: number, method: "Refugees alone",
            populations: populations, reason: "The letter to parliament asks for it", requestedBy: "of-ada",
            decidedBy: "of-ben")
    }

    @Test("a new definition counts what stands again, beside it, with the reason; once")
    func redefined() throws {
        var work = try PeriodCase.published()
        let definition = try Self.definition(2, [.refugee])
        let events = try work.give(.rederive(definition), by: PeriodCase.ben)
        guard case .rederived(let derived)? = events.first else {
            Issue.record("nothing was derived")
            return
        }
        #expect(derived.before == ExactDecimal(1_000))
        #expect(derived.after == ExactDecimal(700))
        #expect(derived.reason == definition.reason)
        #expect(work.record?.values.first?.value == ExactDecimal(1_000))
        #expect(try work.give(.rederive(definition), by: PeriodCase.ben) == [])
        // A correction is counted by it too.
        try work.give(Self.ask(660, 300), by: PeriodCase.ada)
        try work.give(.decideCorrection(1, .approved, reason: "Seen"), by: PeriodCase.ben)
        #expect(try work.give(.rederive(definition), by: PeriodCase.ben).count == 1)
    }

    @Test("figures that nobody stands by yet are not counted again")
    func notYet() throws {
        var work = try PeriodCase.accepted()
        #expect(try work.give(.rederive(Self.definition(2, [.refugee])), by: PeriodCase.ben) == [])
    }

    @Test("a definition is proposed by one person and decided by another, and counts up")
    func decided() throws {
        var state = IndicatorDefinition.initial
        func give(_ action: IndicatorDefinition.Action, _ officer: Officer) throws -> [IndicatorDefinition.Event] {
            let order = IndicatorDefinition.Order(action: action, by: officer)
            let events = try IndicatorDefinition.decide(order, in: state)
            for event in events { IndicatorDefinition.evolve(&state, by: event) }
            return events
        }
        let code = try #require(IndicatorCode("E1"))
        let propose = IndicatorDefinition.Action.propose(
            code, method: "Refugees alone", populations: [.refugee], reason: "Asked for")
        #expect(throws: ManagedRejection.self) { try give(.approve, PeriodCase.ben) }
        #expect(try give(propose, PeriodCase.ada).count == 1)
        #expect(try give(propose, PeriodCase.ada) == [])
        #expect(throws: ManagedRejection.self) { try give(.approve, PeriodCase.ada) }
        #expect(try give(.approve, PeriodCase.ben).count == 1)
        #expect(state.current?.definition == 2)
        _ = try give(propose, PeriodCase.ben)
        _ = try give(.approve, PeriodCase.ada)
        #expect(state.current?.definition == 3)
    }
}
