import Domain
import Foundation
import Testing

@testable import Portfolio

@Suite("Steps of result periods")
struct PeriodStepTests {
    private static let ways: [ResultPeriodState: Set<ResultPeriodState>] = [
        .scheduled: [.open, .calledOff], .open: [.submitted, .calledOff], .submitted: [.partnerChecked, .returned],
        .partnerChecked: [.postValidated, .returned], .postValidated: [.headquartersValidated, .returned],
        .headquartersValidated: [.accepted, .returned], .returned: [.submitted], .accepted: [.locked],
        .locked: [.published],
    ]

    @Test("follow one another as the programme says, and in no other order", arguments: ResultPeriodState.allCases)
    func order(state: ResultPeriodState) {
        #expect(ResultPeriod.next(after: state) == Self.ways[state] ?? [])
    }

    @Test("each is another pair of eyes: nobody takes two after one another")
    func eyes() throws {
        var work = try PeriodCase.submitted()
        #expect(work.refusal(of: .step(.partnerChecked, reason: nil), by: PeriodCase.pam)?.code == .fourEyes)
        #expect(work.refusal(of: .step(.partnerChecked, reason: nil), by: PeriodCase.ada)?.code == .otherOrganisation)
        try work.step(.partnerChecked, by: PeriodCase.pia)
        #expect(work.refusal(of: .step(.postValidated, reason: nil), by: PeriodCase.pia)?.code == .ownOrganisation)
        try work.step(.postValidated, by: PeriodCase.ada)
        #expect(work.refusal(of: .step(.headquartersValidated, reason: nil), by: PeriodCase.ada)?.code == .fourEyes)
        try work.step(.headquartersValidated, by: PeriodCase.ben)
        #expect(work.refusal(of: .step(.accepted, reason: nil), by: PeriodCase.ben)?.code == .fourEyes)
        try work.step(.accepted, by: PeriodCase.ada)
    }

    @Test("any validation may return them with a reason, and then all of it is done again", arguments: 0...3)
    func returned(after steps: Int) throws {
        var work = try PeriodCase.submitted()
        let validations: [(ResultPeriodState, Officer)] = [
            (.partnerChecked, PeriodCase.pia), (.postValidated, PeriodCase.post),
            (.headquartersValidated, PeriodCase.ada),
        ]
        for (state, officer) in validations.prefix(steps) { try work.step(state, by: officer) }
        #expect(work.refusal(of: .step(.returned, reason: nil), by: PeriodCase.ben)?.field == "reason")
        try work.step(.returned, by: PeriodCase.ben, reason: "Hosts seem to be left out")
        try work.give(.record([PeriodCase.people(700, 350)]), by: PeriodCase.pam)
        try work.step(.submitted, by: PeriodCase.pam)
        #expect(work.state == .submitted)
        #expect(work.record?.version == 2)
        #expect(work.refusal(of: .step(.accepted, reason: nil), by: PeriodCase.ada)?.code == .periodOrder)
    }

    /// Case 16: what was validated cannot change under the hand that validates it.
    @Test("figures change in nobody's hands but the partner's, and not while they are judged")
    func snapshot() throws {
        let work = try PeriodCase.submitted()
        let other = ResultPeriod.Action.record([try PeriodCase.people(1, 1)])
        #expect(work.refusal(of: other, by: PeriodCase.pam)?.code == .periodNotOpen)
        #expect(work.refusal(of: other, by: PeriodCase.ada)?.code == .otherOrganisation)
        #expect(try PeriodCase.accepted().refusal(of: other, by: PeriodCase.pam)?.code == .periodNotOpen)
        for case .changed(let changed) in try PeriodCase.accepted().events where changed.state != .open {
            #expect(changed.version == 1)
        }
    }

    @Test("nothing is submitted without figures, and what has figures is not called off")
    func values() throws {
        var work = try PeriodCase.scheduled()
        try work.step(.open, by: PeriodCase.ada)
        #expect(work.refusal(of: .step(.submitted, reason: nil), by: PeriodCase.pam)?.code == .noValues)
        #expect(work.refusal(of: .step(.calledOff, reason: "Not begun"), by: PeriodCase.ada) == nil)
        try work.give(.record([PeriodCase.people(0, 0)]), by: PeriodCase.pam)
        #expect(work.refusal(of: .step(.calledOff, reason: "Not begun"), by: PeriodCase.ada)?.code == .periodNotOpen)
        #expect(work.refusal(of: .step(.submitted, reason: nil), by: PeriodCase.pam) == nil)
    }

    @Test("a report that Intake accepted fills its period part by part, and the last part submits it")
    func matched() throws {
        var work = try PeriodCase.scheduled()
        let service = Officer(id: "portfolio", organisation: "")
        let first = try PeriodCase.reported(
            "s1", part: 1, of: 2, [("Arua", .refugee, 410), ("Arua", .hostCommunity, 190)])
        let second = try PeriodCase.reported("s1", part: 2, of: 2, [("Isingiro", .refugee, 90)])
        try work.give(.match(first), by: service)
        #expect(work.state == .open)
        try work.give(.match(second), by: service)
        #expect(work.state == .submitted)
        let value = try #require(work.record?.values.first)
        #expect(value.value == ExactDecimal(690))
        #expect(value.groups.map(\.people.count) == [190, 500])
        #expect(try work.give(.match(first), by: service) == [])
        #expect(try work.give(.match(second), by: service) == [])
        // What comes while it is judged has to wait for its return.
        let corrected = try PeriodCase.reported("s2", [("Arua", .refugee, 400)])
        #expect(work.refusal(of: .match(corrected), by: service)?.code == .periodNotOpen)
        try work.step(.returned, by: PeriodCase.ada, reason: "Ten were counted twice")
        try work.give(.match(corrected), by: service)
        #expect(work.record?.values.map(\.value) == [ExactDecimal(400)])
        // An old one that comes once more does not bring itself back.
        #expect(try work.give(.match(first), by: service) == [])
        let foreign = try PeriodCase.reported("s3", by: "UNHCR", [("Arua", .refugee, 1)])
        #expect(work.refusal(of: .match(foreign), by: service)?.code == .otherOrganisation)
    }
}
