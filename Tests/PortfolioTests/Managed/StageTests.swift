import Domain
import Foundation
import Testing

@testable import Portfolio

@Suite("Stages of managed activities")
struct StageTests {
    private static let ways: [ActivityStage: Set<ActivityStage>] = [
        .identified: [.appraised, .cancelled], .appraised: [.committed, .cancelled],
        .committed: [.implementing, .cancelled], .implementing: [.suspended, .finalising],
        .suspended: [.implementing, .finalising, .cancelled], .finalising: [.closed, .cancelled],
    ]

    /// An activity in each stage, with nothing left to settle but what the rules ask for.
    private static func work(in stage: ActivityStage) throws -> ManagedCase {
        switch stage {
        case .identified:
            var work = try ManagedCase.identified()
            try work.give(.set(ManagedCase.target(), reason: "Baseline study"))
            return work
        case .appraised: return try ManagedCase.appraised()
        case .committed: return try settled(ManagedCase.committed())
        case .implementing: return try after(.committed, .implementing)
        case .suspended: return try after(.implementing, .suspended)
        case .finalising: return try after(.implementing, .finalising)
        case .closed: return try after(.finalising, .closed)
        case .cancelled: return try after(.suspended, .cancelled)
        }
    }

    private static func after(_ before: ActivityStage, _ stage: ActivityStage) throws -> ManagedCase {
        var work = try Self.work(in: before)
        try work.give(ManagedCase.move(stage), by: ManagedCase.cor)
        return work
    }

    private static func settled(_ work: ManagedCase) throws -> ManagedCase {
        var work = work
        for key in work.owed.keys.sorted() { try work.give(.meet(key, evidence: "Received")) }
        return work
    }

    @Test("follow one another as the programme says, and in no other order", arguments: ActivityStage.allCases)
    func order(stage: ActivityStage) throws {
        let work = try Self.work(in: stage)
        #expect(work.state?.stage == stage)
        for next in ActivityStage.allCases where next != stage {
            let refusal = work.refusal(of: ManagedCase.move(next), by: ManagedCase.cor)
            if Self.ways[stage]?.contains(next) == true {
                #expect(refusal == nil, "\(stage) to \(next)")
            } else {
                #expect(refusal?.code == .stageOrder, "\(stage) to \(next)")
            }
        }
    }

    @Test(
        "are told to others by IATI's codes",
        arguments: zip(ActivityStage.allCases, ["1", "1", "2", "2", "6", "3", "4", "5"]))
    func iati(stage: ActivityStage, code: String) { #expect(stage.iatiStatus == code) }

    typealias Change = @Sendable (inout ActivityPlan) throws -> Void

    private static let incomplete: [(String, Change)] = [
        ("countries", { $0.countries[0].percentage = ExactDecimal("69.99") }),
        ("countries", { $0.countries[1].percentage = nil }), ("countries", { $0.countries = [] }),
        ("sectors", { $0.sectors[0].percentage = ExactDecimal("62.51") }),
        ("sectors", { $0.sectors = [CodeShare(vocabulary: "99", code: "A", percentage: ExactDecimal("100"))] }),
        ("gender", { $0.gender = nil }), ("disability", { $0.disability = nil }),
    ]

    @Test("an appraisal needs a plan that is complete, and says what is missing", arguments: incomplete.indices)
    func complete(index: Int) throws {
        let (word, change) = Self.incomplete[index]
        var plan = try ManagedCase.plan()
        try change(&plan)
        var work = try ManagedCase.identified(plan)
        try work.give(.set(ManagedCase.target(), reason: "Baseline study"))
        let refusal = work.refusal(of: ManagedCase.move(.appraised))
        #expect(refusal?.code == .planIncomplete)
        #expect(refusal?.detail.contains(word) == true)
    }

    @Test("an appraisal needs a results framework")
    func framework() throws {
        let work = try ManagedCase.identified()
        #expect(work.refusal(of: ManagedCase.move(.appraised))?.detail.contains("results framework") == true)
    }

    private static let wrong: [(String, Change)] = [
        ("sectors", { $0.sectors[0].code = "93010" }), ("sectors", { $0.sectors[1].code = "93018" }),
        ("sectors", { $0.sectors[1].code = $0.sectors[0].code }), ("countries", { $0.countries[0].country = "Uganda" }),
        ("parallelReason", { $0.modality = .parallel }),
        ("sunsetOn", { ($0.modality, $0.parallelReason) = (.parallel, "No school may admit them yet") }),
        ("modality", { $0.parallelReason = "No school may admit them yet" }),
        ("budget", { $0.budget[1].amount = Money(5, .usd) }), ("budget", { $0.budget[1].amount = Money(0, .eur) }),
        ("budget", { $0.budget[1].code = "1" }), ("budget", { $0.budget = [] }), ("title", { $0.title = " \n" }),
    ]

    @Test("a plan that can never be right is refused at once, with the place", arguments: wrong.indices)
    func invalid(index: Int) throws {
        let (field, change) = Self.wrong[index]
        var plan = try ManagedCase.plan()
        try change(&plan)
        let command = ManagedActivity.Action.identify(
            try Samples.activity(ManagedCase.name), plan, reason: "New", .reported)
        let refusal = try ManagedCase().refusal(of: command)
        #expect(refusal?.code == .invalidValue)
        #expect(refusal?.field == field)
    }

    @Test("money is committed by another person than who wrote or appraised the plan")
    func fourEyes() throws {
        var work = try ManagedCase.identified()
        try work.give(.set(ManagedCase.target(), reason: "Baseline study"))
        try work.give(ManagedCase.move(.appraised), by: ManagedCase.ben)
        #expect(work.refusal(of: ManagedCase.move(.committed), by: ManagedCase.ada)?.code == .fourEyes)
        #expect(work.refusal(of: ManagedCase.move(.committed), by: ManagedCase.ben)?.code == .fourEyes)
        #expect(work.refusal(of: ManagedCase.move(.committed), by: ManagedCase.partner)?.code == .ownOrganisation)
        #expect(work.refusal(of: ManagedCase.move(.committed), by: ManagedCase.cor) == nil)
    }

    /// Case 16: a decision is bound to what was looked at.
    @Test("what was appraised is what is committed: a later change of plan or target needs a new appraisal")
    func snapshot() throws {
        var work = try ManagedCase.appraised()
        try work.give(.revise(ManagedCase.plan("700000"), reason: "One class more"))
        #expect(work.refusal(of: ManagedCase.move(.committed), by: ManagedCase.ben)?.code == .notAppraised)
        try work.give(ManagedCase.move(.appraised))
        try work.give(.set(ManagedCase.target(to: 5_000), reason: "One class more"))
        #expect(work.refusal(of: ManagedCase.move(.committed), by: ManagedCase.ben)?.code == .notAppraised)
        try work.give(ManagedCase.move(.appraised))
        let events = try work.give(ManagedCase.move(.committed), by: ManagedCase.ben)
        guard case .stageChanged(let committed)? = events.first else {
            Issue.record("nothing was committed")
            return
        }
        #expect(committed.version == 2)
        #expect(committed.commitment == Money(1_100_000, .eur))
        #expect(work.refusal(of: .revise(try ManagedCase.plan(), reason: "Back"))?.code == .planCommitted)
    }

    /// Case 20.
    @Test("nothing closes while anything is outstanding, and the refusal lists each with its day")
    func closing() throws {
        var work = try ManagedCase.finalising()
        try work.give(
            .owe(
                ActivityObligation(
                    key: "advance-7", kind: .advance, title: "Second advance", dueOn: Samples.day("2026-09-30"),
                    timeZone: "Europe/Amsterdam", amount: Samples.money("120000", "EUR"), basis: "payment 7")))
        try work.give(
            .owe(
                ActivityObligation(
                    key: "refund-1", kind: .refund, title: "Unspent rent", dueOn: Samples.day("2026-08-31"),
                    timeZone: "Europe/Amsterdam", amount: Samples.money("814.20", "EUR"), basis: "final account")))
        try work.give(
            .request(ActivityAmendment(kind: .scope, scope: "Only refugee children", reason: "Fewer places")))
        let period = Outstanding(kind: "result-period", key: "2025/26", what: "open", dueOn: nil)
        let refusal = try #require(work.refusal(of: ManagedCase.move(.closed, others: [period])))
        #expect(refusal.code == .somethingOutstanding)
        #expect(
            refusal.outstanding.map(\.key) == [
                "refund-1", "advance-7", "annual-report-2026", "annual-report-2027", "audit", "final-report",
                "annual-report-2028", "1", "2025/26",
            ])
        for item in refusal.outstanding { #expect(refusal.detail.contains(item.key)) }
        for key in work.owed.keys.sorted() { try work.give(.meet(key, evidence: "Archive 12/\(key)")) }
        try work.give(.assess(1, isAdvised: false, reason: "Too late"), by: ManagedCase.ben)
        try work.give(
            .decide(1, .rejected, reason: "Too late", effectiveOn: nil, rate: nil), by: ManagedCase.cor)
        #expect(work.refusal(of: ManagedCase.move(.closed, others: [period]))?.outstanding == [period])
        try work.give(ManagedCase.move(.closed))
        #expect(work.state?.stage == .closed)
    }
}
