import Domain
import EventLog
import Foundation
import Testing

@testable import Portfolio

/// Whatever is asked in whatever order: a second, simpler account of what was recorded finds nothing against the rules.
@Suite("Random histories of managed activities")
struct RandomManagedTests {
    private static let officers = [
        ManagedCase.ada, ManagedCase.ben, ManagedCase.cor, ManagedCase.partner,
    ]
    private static let keys = ["evaluation", "audit", "final-report", "annual-report-2026", "refund-1", "advance-1"]

    @Test("keep the rules, and are read back from the journal as they were", arguments: 1...40)
    func invariants(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var work = try ManagedCase.identified(
            Self.plan(using: &random, Bool.random(using: &random) ? "EUR" : "USD"))
        for _ in 1...300 {
            let (action, officer) = (try Self.action(using: &random, work), Self.officers.randomElement(using: &random))
            _ = try? work.give(action, by: officer ?? ManagedCase.ada)
        }
        var ledger = Ledger()
        for event in work.events { ledger.add(event) }
        #expect(ledger.faults == [])
        #expect(ledger.stage == work.state?.stage)
        #expect(ledger.owed == Set(work.owed.keys))
        var replayed = ManagedActivity.initial
        for event in work.events { ManagedActivity.evolve(&replayed, by: try Self.stored(event)) }
        #expect(replayed == work.state)
    }

    @Test("come to every kind of event and every stage")
    func coverage() throws {
        var kinds: Set<String> = []
        var stages: Set<ActivityStage> = []
        for seed in 1...60 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            var work = try ManagedCase.identified(Self.plan(using: &random, seed % 2 == 0 ? "EUR" : "USD"))
            for _ in 1...300 {
                let (action, officer) = (
                    try Self.action(using: &random, work), Self.officers.randomElement(using: &random)
                )
                _ = try? work.give(action, by: officer ?? ManagedCase.ada)
                if let stage = work.state?.stage { stages.insert(stage) }
            }
            kinds.formUnion(work.events.map { type(of: $0.event).type.name })
        }
        // What finds no period comes from elsewhere.
        let elsewhere = ResultReportUnmatched.type.name
        #expect(Set(ManagedEvent.types.map { $0.type.name }).subtracting(kinds) == [elsewhere])
        #expect(stages == Set(ActivityStage.allCases))
    }

    private static func plan(using random: inout SeededGenerator, _ currency: String = "EUR") throws -> ActivityPlan {
        try ManagedCase.plan(
            ["600000", "4000000", "90000"].randomElement(using: &random) ?? "600000",
            ["400000", "1000001", "10000"].randomElement(using: &random) ?? "400000", currency)
    }

    private static func action(
        using random: inout SeededGenerator, _ work: ManagedCase
    ) throws -> ManagedActivity.Action {
        let number = Int.random(in: 1...4, using: &random)
        let currency = work.state?.plan.budget.first?.amount.currency.code ?? "EUR"
        let owed = Bool.random(using: &random) ? work.owed.keys.sorted() : keys
        let key = owed.randomElement(using: &random) ?? "audit"
        let latest = Bool.random(using: &random) ? number : work.state?.amendments.count ?? number
        switch Int.random(in: 0...15, using: &random) {
        case 0: return .revise(try plan(using: &random, currency), reason: "Better")
        case 1: return .set(try ManagedCase.target(to: 1_000 * number), reason: "Study")
        case 2...6:
            let stage = ActivityStage.allCases.randomElement(using: &random) ?? .appraised
            // Most activities would be cancelled before long.
            guard stage != .cancelled || number == 1 else { return ManagedCase.move(.implementing) }
            return ManagedCase.move(stage, rate: number == 1 ? try ManagedCase.rate("1.08") : nil)
        case 7: return .request(try amendment(using: &random))
        case 8: return .assess(latest, isAdvised: number > 1, reason: "Seen")
        case 9:
            return .decide(
                latest, number == 4 ? .rejected : .approved, reason: "Seen", effectiveOn: nil, rate: nil)
        case 10:
            return .owe(
                ActivityObligation(
                    key: key, kind: key == "refund-1" ? .refund : .advance, title: "Owed",
                    dueOn: try Samples.day("2027-01-31"), timeZone: "Europe/Amsterdam", basis: "letter"))
        case 11: return .moveDue(key, to: try Samples.day("2029-0\(number)-01"), reason: "Later")
        case 12, 13: return .meet(key, evidence: "Archive")
        case 14: return number > 2 ? .requestWaiver(key, reason: "Small") : .waive(key, reason: "Small")
        default: return .value(try ManagedCase.rate("1.1"), reason: nil)
        }
    }

    private static func amendment(using random: inout SeededGenerator) throws -> ActivityAmendment {
        switch Int.random(in: 0...4, using: &random) {
        case 0: return ActivityAmendment(kind: .scope, scope: "More \(random.next() % 9)", reason: "Asked for")
        case 1:
            let month = Int.random(in: 1...9, using: &random)
            return ActivityAmendment(
                kind: .noCostExtension, end: try Samples.day("20\(28 + month % 3)-0\(month)-28"), reason: "Floods")
        case 2: return ActivityAmendment(kind: .costExtension, budget: try plan(using: &random).budget, reason: "More")
        case 3: return ActivityAmendment(kind: .partner, partner: try Samples.organisation("ILO"), reason: "Merged")
        default:
            let shift = Int.random(in: 1...60_000, using: &random)
            return ActivityAmendment(
                kind: .budgetShift, budget: try ManagedCase.plan("\(600_000 + shift)", "\(400_000 - shift)").budget,
                reason: "Rent")
        }
    }

    private static func stored(_ event: ManagedEvent) throws -> ManagedEvent {
        func again<Event: DomainEvent>(_ event: Event) throws -> any DomainEvent {
            try EventJSON.decode(Event.self, from: EventJSON.encode(event))
        }
        return try #require(ManagedEvent(again(event.event)))
    }
}

/// What was recorded, by its own count: it knows events and nothing of the state that decided them.
private struct Ledger {
    private(set) var faults: [String] = []
    private(set) var stage = ActivityStage.identified
    private(set) var owed: Set<String> = []
    private var ended: Set<String> = []
    private var plan: ActivityPlan?
    private var author = ""
    private var appraiser: String?
    private var committed: ActivityPlan?
    private var margins: [String: Decimal] = [:]
    private var freeExtensions = 0
    private var requests: [Int: String] = [:]
    private var assessors: [Int: String] = [:]
    private var decided: Set<Int> = []
    private var waivers: [String: String] = [:]
    private var undecided: Set<ObligationKind> = []
    private var version = 1

    private mutating func expect(_ isSo: Bool, _ fault: String) { if !isSo { faults.append(fault) } }

    mutating func add(_ event: ManagedEvent) {
        switch event {
        case .identified(let event): (plan, author) = (event.plan, event.decidedBy)
        case .revised(let event):
            expect(committed == nil, "revised after the commitment")
            (plan, author, appraiser) = (event.plan, event.decidedBy, nil)
            next(event.version)
        case .targetSet: appraiser = nil
        case .stageChanged(let event): enter(event)
        case .amendmentRequested(let event):
            expect(committed != nil && requests.count == decided.count, "asked beside an open amendment")
            requests[event.number] = event.requestedBy
        case .amendmentAssessed(let event):
            expect(requests[event.number] != event.assessedBy, "assessed by who asked")
            assessors[event.number] = event.assessedBy
        case .amendmentDecided(let event):
            expect(requests[event.number] != event.decidedBy, "decided by who asked")
            expect(assessors[event.number] != nil && assessors[event.number] != event.decidedBy, "decided alone")
            expect(decided.insert(event.number).inserted, "decided twice")
        case .amended(let event): amend(event)
        case .owed(let event):
            expect(!ended.contains(event.obligation.key), "owed again")
            expect(owed.insert(event.obligation.key).inserted, "owed twice")
            undecided.remove(event.obligation.kind)
        case .dueMoved(let event): expect(owed.contains(event.key), "moved what is not owed")
        case .met(let event): end(event.key)
        case .waiverRequested(let event): waivers[event.key] = event.requestedBy
        case .waived(let event):
            expect(event.requestedBy == waivers[event.key] && event.requestedBy != event.decidedBy, "waived alone")
            end(event.key)
        case .undecided(let event): undecided.insert(event.kind)
        case .valued: undecided = []
        case .unmatched: break
        }
    }

    private mutating func next(_ number: Int) {
        version += 1
        expect(number == version, "version \(number) after \(version - 1)")
    }

    private mutating func end(_ key: String) {
        expect(owed.remove(key) != nil, "ended what is not owed")
        ended.insert(key)
    }

    private mutating func enter(_ event: ActivityStageChanged) {
        expect(event.from == stage, "from \(event.from), not \(stage)")
        expect(event.decidedBy != ManagedCase.partner.id || plan?.partner.text != "UNICEF", "decided by its own")
        stage = event.stage
        if event.stage == .appraised { appraiser = event.decidedBy }
        if event.stage == .committed {
            expect(appraiser != nil, "committed without an appraisal")
            expect(event.decidedBy != appraiser && event.decidedBy != author, "committed by two eyes")
            committed = plan
            margins = amounts(plan)
        }
        if event.stage.isFinal, committed != nil {
            expect(owed.isEmpty && undecided.isEmpty && requests.count == decided.count, "closed with something open")
        }
    }

    private mutating func amend(_ event: ActivityAmended) {
        next(event.version)
        expect(event.original == committed?.period, "original dates lost")
        expect(event.commitment.amount == event.plan.budget.reduce(0) { $0 + $1.amount.amount }, "sum is wrong")
        if event.isFree {
            expect(decided.insert(event.number).inserted, "free and decided")
            expect(event.kind == .budgetShift || event.kind == .noCostExtension, "free \(event.kind)")
            if event.kind == .noCostExtension { freeExtensions += 1 }
            expect(freeExtensions <= 1, "extended twice for free")
            for (code, amount) in amounts(event.plan) where event.kind == .budgetShift {
                let base = margins[code] ?? 0
                expect(amount >= base * 9 / 10 && amount <= base * 11 / 10, "line \(code) beyond the margin")
            }
        } else if event.kind == .budgetShift || event.kind == .costExtension {
            margins = amounts(event.plan)
        }
        plan = event.plan
    }

    private func amounts(_ plan: ActivityPlan?) -> [String: Decimal] {
        Dictionary((plan?.budget ?? []).map { ($0.code, $0.amount.amount) }) { first, _ in first }
    }
}
