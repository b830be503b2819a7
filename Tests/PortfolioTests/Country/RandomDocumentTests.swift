import Domain
import EventLog
import Journal
import Testing

@testable import Portfolio

/// Whoever does what in whatever order: what is approved was heard, and stands.
@Suite("Random histories of country documents")
struct RandomDocumentTests {
    private static let officers = [Plans.drafter, Plans.approver, Plans.embassy, Plans.thematic]

    @Test("keep the gates, and the same command again changes nothing", arguments: 1...20)
    func invariants(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var history = try DossierHistory(CountryDocuments.self)
        for _ in 1...400 {
            let command = try Self.command(using: &random, history.state)
            guard history.refusal(of: command) == nil else { continue }
            try history.give(command)
            if case .begin = command {
                // The new version is a draft now.
                #expect(history.refusal(of: command) == .notApproved)
            } else {
                #expect(try history.give(command) == [], "\(command)")
            }
        }
        try Self.check(history.events)
    }

    @Test("of every kind come up, over several versions")
    func coverage() throws {
        var random = SeededGenerator(seed: 3)
        var history = try DossierHistory(CountryDocuments.self)
        for _ in 1...2_000 { _ = try? history.give(Self.command(using: &random, history.state)) }
        let kinds = Set(history.events.map { type(of: $0.event).type.name })
        #expect(kinds.count == CountryDocumentEvent.types.count)
        #expect(try #require(history.state).versions.count > 3)
    }

    private static func command(
        using random: inout SeededGenerator, _ file: CountryDocumentFile?
    ) throws -> CountryDocuments.Command {
        let officer = officers.randomElement(using: &random) ?? Plans.drafter
        // Where everybody writes, nobody is left to approve.
        let writer = Bool.random(using: &random) ? Plans.drafter : Plans.approver
        let today = try Samples.day("2026-03-\(Int.random(in: 10...28, using: &random))")
        let revision = (file?.last?.revision ?? 1) - (Int.random(in: 0...5, using: &random) == 0 ? 1 : 0)
        let departments = Bool.random(using: &random) ? ["DSO"] : ["DSO", "IGG"]
        let plan = try Plans.plan(title: "Plan \(Int.random(in: 1...4, using: &random))", departments: departments)
        switch Int.random(in: 0...11, using: &random) {
        case 0: return .draft(try Plans.draft(plan), by: writer, today: today)
        case 1: return .revise(plan, revision: revision, reason: "Better", by: writer, today: today)
        case 2: return .begin(reason: "Changed", by: writer, today: today)
        case 3...7:
            let party = [nil, "DSO", "IGG"].randomElement(using: &random) ?? nil
            let outcome = Consultation.Outcome.allCases.randomElement(using: &random) ?? .agrees
            return .consult(try Plans.said(party, outcome, on: "\(today)"), by: officer, today: today)
        case 8:
            return .observe(
                CountryDocuments.Observation(
                    assumption: Int.random(in: 0...3, using: &random), state: .holds, evidence: "Seen", on: today),
                by: officer, today: today)
        default:
            return .approve(revision: revision, motivation: "Sound", by: officer, today: today)
        }
    }

    /// Looks at what was recorded only, not at the state that decided.
    private static func check(_ events: [CountryDocumentEvent]) throws {
        var text: [Int: CountryDocumentDrafted] = [:]
        var writers: [Int: Set<String>] = [:]
        var heard: [Int: Set<String>] = [:]
        var approved: [Int: CountryPlan] = [:]
        for event in events {
            switch event {
            case .drafted(let event):
                #expect(approved[event.version] == nil)
                #expect(event.revision == (text[event.version]?.revision ?? 0) + 1)
                if event.version > 1, event.revision == 1 { #expect(event.content == approved[event.version - 1]) }
                text[event.version] = event
                writers[event.version, default: []].insert(event.draftedBy)
                heard[event.version] = []
            case .consulted(let event):
                #expect(approved[event.version] == nil)
                #expect(event.revision == text[event.version]?.revision)
                #expect(writers[event.version]?.contains(event.recordedBy) == false)
                heard[event.version]?.insert(event.consultation.department ?? "post")
            case .approved(let event):
                let draft = try #require(text[event.version])
                #expect(approved[event.version] == nil && event.revision == draft.revision)
                #expect(writers[event.version]?.contains(event.approvedBy) == false)
                #expect(heard[event.version]?.isSuperset(of: draft.content.departments + ["post"]) == true)
                approved[event.version] = draft.content
            case .observed(let event):
                #expect(approved[event.version] != nil)
            }
        }
    }
}
