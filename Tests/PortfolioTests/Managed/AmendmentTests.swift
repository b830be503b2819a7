import Domain
import Foundation
import Testing

@testable import Portfolio

/// Case 19: within the margin free, beyond it a decision, and what was first agreed is never lost.
@Suite("Amendments")
struct AmendmentTests {
    private static func lines(_ first: String, _ second: String) throws -> [PlanLine] {
        try ManagedCase.plan(first, second).budget
    }

    private static func shift(_ first: String, _ second: String) throws -> ManagedActivity.Action {
        .request(ActivityAmendment(kind: .budgetShift, budget: try lines(first, second), reason: "Rent rose"))
    }

    private static func extend(to end: String) throws -> ManagedActivity.Action {
        .request(ActivityAmendment(kind: .noCostExtension, end: try Samples.day(end), reason: "Late start"))
    }

    @Test(
        "a shift is free up to a tenth of the smallest line that it touches",
        arguments: [
            ("600000", "400000", "640000", "360000", true), ("600000", "400000", "640000.01", "359999.99", false),
            ("600000", "400000", "560000", "440000", true), ("600000", "400000", "559999.99", "440000.01", false),
            ("0.10", "0.10", "0.11", "0.09", true), ("0.09", "0.10", "0.10", "0.09", false),
        ])
    func margin(first: String, second: String, newFirst: String, newSecond: String, isFree: Bool) throws {
        var work = try ManagedCase.committed(ManagedCase.plan(first, second))
        let events = try work.give(Self.shift(newFirst, newSecond))
        #expect(events.count == (isFree ? 2 : 1))
        #expect(work.state?.version == (isFree ? 2 : 1))
        #expect(try work.state?.plan.budget == (isFree ? Self.lines(newFirst, newSecond) : Self.lines(first, second)))
    }

    @Test("small shifts do not add up to a large one: each is measured against what was last decided")
    func noSlicing() throws {
        var work = try ManagedCase.committed()
        try work.give(Self.shift("630000", "370000"))
        try work.give(Self.shift("640000", "360000"))
        #expect(work.state?.version == 3)
        #expect(try work.give(Self.shift("641000", "359000")).count == 1)
        try work.give(.assess(1 + 2, isAdvised: true, reason: "Sound"), by: ManagedCase.ben)
        try work.give(
            .decide(3, .approved, reason: "Needed", effectiveOn: nil, rate: nil), by: ManagedCase.cor)
        // Now it is measured from there.
        #expect(try work.give(Self.shift("676900", "323100")).count == 2)
    }

    @Test("a change of the scope does not reset the margin of the budget")
    func otherDecision() throws {
        var work = try ManagedCase.committed()
        try work.give(Self.shift("640000", "360000"))
        try work.amend(ActivityAmendment(kind: .scope, scope: "Evening classes too", reason: "Asked for"))
        #expect(try work.give(Self.shift("660000", "340000")).count == 1)
    }

    @Test(
        "an extension is free up to six months",
        arguments: [("2028-03-01", true), ("2028-08-29", true), ("2028-08-30", false), ("2029-02-28", false)])
    func extension_(end: String, isFree: Bool) throws {
        var work = try ManagedCase.committed()
        let before = work.events.count
        try work.give(Self.extend(to: end))
        #expect(work.state?.version == (isFree ? 2 : 1))
        #expect(work.events.count > before)
    }

    @Test("an extension is free once; the original dates stay with every version")
    func once() throws {
        var work = try ManagedCase.committed()
        try work.give(Self.extend(to: "2028-05-31"))
        #expect(try work.give(Self.extend(to: "2028-06-30")).count == 1)
        try work.give(.assess(2, isAdvised: true, reason: "Sound"), by: ManagedCase.ben)
        try work.give(.decide(2, .approved, reason: "Needed", effectiveOn: nil, rate: nil), by: ManagedCase.cor)
        let amendments = work.events.compactMap { event -> ActivityAmended? in
            if case .amended(let amended) = event { amended } else { nil }
        }
        #expect(amendments.map(\.plan.period.end.description) == ["2028-05-31", "2028-06-30"])
        #expect(amendments.map(\.isFree) == [true, false])
        #expect(Set(amendments.map(\.original.description)) == ["2026-03-01/2028-02-29"])
        #expect(work.state?.original?.description == "2026-03-01/2028-02-29")
    }

    /// Case 18: a due date that moves moves what hangs on it.
    @Test("with the last day move the days of final report and audit, and a report is owed on the new year")
    func moved() throws {
        var work = try ManagedCase.committed()
        #expect(work.owed["final-report"] == "2028-08-29")
        try work.amend(
            ActivityAmendment(kind: .noCostExtension, end: Samples.day("2029-03-31"), reason: "Floods"))
        #expect(work.owed["final-report"] == "2029-09-30")
        #expect(work.owed["audit"] == "2029-09-30")
        #expect(work.owed["annual-report-2029"] == "2030-06-30")
        // What a person moved stays where it is until the last day moves again.
        try work.give(.moveDue("audit", to: Samples.day("2029-12-31"), reason: "Auditor is ill"))
        try work.amend(ActivityAmendment(kind: .scope, scope: "Evening classes too", reason: "Asked for"))
        #expect(work.owed["audit"] == "2029-12-31")
    }

    private static let wrong: [(String, ActivityAmendment)] = [
        ("budget", ActivityAmendment(kind: .budgetShift, reason: "Rent")),
        ("end", ActivityAmendment(kind: .noCostExtension, reason: "Rent")),
        ("end", ActivityAmendment(kind: .noCostExtension, end: CalendarDate("2028-02-29"), reason: "Rent")),
        ("budget", ActivityAmendment(kind: .costExtension, end: CalendarDate("2028-12-31"), reason: "Rent")),
        ("partner", ActivityAmendment(kind: .scope, scope: "More", partner: OrganisationCode("ILO"), reason: "Rent")),
        ("reason", ActivityAmendment(kind: .scope, scope: "More", reason: " ")),
        ("kind", ActivityAmendment(kind: .partner, partner: OrganisationCode("UNICEF"), reason: "Same")),
    ]

    @Test("each kind brings what belongs to it and nothing else", arguments: wrong.indices)
    func shape(index: Int) throws {
        let (field, amendment) = Self.wrong[index]
        let refusal = try ManagedCase.committed().refusal(of: .request(amendment))
        #expect(refusal?.code == .invalidValue)
        #expect(refusal?.field == field)
    }

    @Test("a shift keeps the total and a cost extension raises it")
    func totals() throws {
        let work = try ManagedCase.committed()
        #expect(work.refusal(of: try Self.shift("600000", "400000.01"))?.field == "budget")
        let less = ActivityAmendment(kind: .costExtension, budget: try Self.lines("600000", "1"), reason: "Less")
        #expect(work.refusal(of: .request(less))?.field == "budget")
    }

    @Test("asked for, assessed and decided are three persons, none of the partner's own for the last two")
    func persons() throws {
        var work = try ManagedCase.committed()
        let amendment = ActivityAmendment(kind: .scope, scope: "Evening classes too", reason: "Asked for")
        try work.give(.request(amendment), by: ManagedCase.partner)
        #expect(try work.give(.request(amendment), by: ManagedCase.partner) == [])
        #expect(work.refusal(of: .request(amendment))?.code == .amendmentOpen)
        let approve = ManagedActivity.Action.decide(1, .approved, reason: "Good", effectiveOn: nil, rate: nil)
        #expect(work.refusal(of: approve)?.code == .notAssessed)
        let assess = ManagedActivity.Action.assess(1, isAdvised: true, reason: "Good")
        #expect(work.refusal(of: assess, by: ManagedCase.partner)?.code == .fourEyes)
        try work.give(assess)
        #expect(work.refusal(of: approve)?.code == .fourEyes)
        try work.give(approve, by: ManagedCase.ben)
        #expect(work.refusal(of: approve, by: ManagedCase.cor)?.code == .alreadyDecided)
        #expect(
            work.refusal(of: .decide(9, .approved, reason: "x", effectiveOn: nil, rate: nil))?.code == .unknownAmendment
        )
    }
}
