import Domain
import ServiceKit
import Testing

@testable import Portfolio

@Suite("Country documents")
struct CountryDocumentTests {
    private let today: CalendarDate

    init() throws { today = try Samples.day("2026-03-10") }

    private func drafted() throws -> DossierHistory<CountryDocuments> {
        try DossierHistory(
            CountryDocuments.self,
            [.draft(Plans.draft(Plans.plan()), by: Plans.drafter, today: Samples.day("2026-03-01"))])
    }

    private func consulted(_ outcome: Consultation.Outcome = .agrees) throws -> DossierHistory<CountryDocuments> {
        var history = try drafted()
        try history.give(.consult(Plans.said(nil, outcome), by: Plans.embassy, today: today))
        try history.give(.consult(Plans.said("DSO"), by: Plans.thematic, today: today))
        try history.give(.consult(Plans.said("IGG"), by: Plans.thematic, today: today))
        return history
    }

    private func approve(
        _ revision: Int = 1, _ motivation: String = "It is sound", by officer: Officer = Plans.approver
    )
        -> CountryDocuments.Command
    {
        .approve(revision: revision, motivation: motivation, by: officer, today: today)
    }

    @Test("are not approved before the post and each department were heard", arguments: [0, 1, 2, 3])
    func gates(heard: Int) throws {
        var history = try drafted()
        for party in [nil, "DSO", "IGG"].prefix(heard) {
            let officer = party == nil ? Plans.embassy : Plans.thematic
            try history.give(.consult(Plans.said(party), by: officer, today: today))
        }
        #expect(history.refusal(of: approve()) == (heard == 3 ? nil : .consultationMissing))
    }

    @Test("are heard on the text that is approved: a change asks anew")
    func anew() throws {
        var history = try consulted()
        let other = try Plans.plan(title: "Jordan, with Mafraq")
        try history.give(.revise(other, revision: 1, reason: "Mafraq", by: Plans.drafter, today: today))
        #expect(history.refusal(of: approve(1)) == .staleRevision)
        #expect(history.refusal(of: approve(2)) == .consultationMissing)
        #expect(
            try history.refusal(
                of: .revise(Plans.plan(), revision: 1, reason: "Back", by: Plans.drafter, today: today))
                == .staleRevision)
    }

    @Test("are approved by somebody who wrote nothing of them, once, with what was said")
    func approval() throws {
        var history = try consulted(.objects)
        #expect(history.refusal(of: approve(by: Plans.drafter)) == .fourEyes)
        #expect(history.refusal(of: approve(1, "  ")) == .invalidValue)
        let events = try history.give(approve())
        guard case .approved(let approved) = events.first else { throw Unexpected() }
        #expect(approved.consultations.map(\.outcome) == [.objects, .agrees, .agrees])
        #expect((approved.approvedBy, approved.version, approved.revision) == ("approver", 1, 1))
        #expect(try history.give(approve()) == [])
        #expect(history.refusal(of: approve(by: Plans.embassy)) == .alreadyApproved)
    }

    @Test("never change after approval; a new version begins from the old")
    func versions() throws {
        var history = try consulted()
        #expect(history.refusal(of: .begin(reason: "War", by: Plans.drafter, today: today)) == .notApproved)
        try history.give(approve())
        let other = try Plans.plan(title: "Other")
        #expect(
            history.refusal(of: .revise(other, revision: 1, reason: "Typo", by: Plans.drafter, today: today))
                == .alreadyApproved)
        #expect(
            try history.refusal(of: .consult(Plans.said(nil, .objects), by: Plans.embassy, today: today))
                == .alreadyApproved)
        try history.give(.begin(reason: "War", by: Plans.approver, today: today))
        try history.give(.revise(other, revision: 1, reason: "War", by: Plans.drafter, today: today))
        let versions = try #require(history.state).versions
        #expect(versions.map(\.content.title) == ["Jordan", "Other"])
        #expect(versions.map(\.drafters) == [["drafter"], ["approver", "drafter"]])
        #expect(versions.map(\.missingConsultations) == [[], ["post", "DSO", "IGG"]])
    }

    @Test("take no consultation of the drafter, of another department, of a day to come or before the text")
    func consultation() throws {
        let history = try drafted()
        func refusal(_ said: Consultation, by officer: Officer) -> DossierRejection.Code? {
            history.refusal(of: .consult(said, by: officer, today: today))
        }
        #expect(try refusal(Plans.said(nil), by: Plans.drafter) == .fourEyes)
        #expect(try refusal(Plans.said("DEC"), by: Plans.thematic) == .invalidValue)
        #expect(try refusal(Plans.said(nil, on: "2026-03-11"), by: Plans.embassy) == .invalidValue)
        #expect(try refusal(Plans.said(nil, on: "2026-02-28"), by: Plans.embassy) == .invalidValue)
        #expect(try refusal(Plans.said(nil, on: "2026-03-01"), by: Plans.embassy) == nil)
    }

    @Test("show of each assumption what was seen last, of those that there are")
    func observations() throws {
        var history = try consulted()
        func seen(_ number: Int, _ state: AssumptionObserved.State, on day: String) throws -> CountryDocuments.Command {
            .observe(
                CountryDocuments.Observation(
                    assumption: number, state: state, evidence: "Count of March", on: try Samples.day(day)),
                by: Plans.embassy, today: try Samples.day("2026-06-01"))
        }
        #expect(try history.refusal(of: seen(1, .holds, on: "2026-04-01")) == .notApproved)
        try history.give(approve())
        try history.give(seen(2, .holds, on: "2026-04-01"))
        try history.give(seen(2, .atRisk, on: "2026-05-01"))
        #expect(try history.refusal(of: seen(2, .failed, on: "2026-04-30")) == .invalidValue)
        #expect(try history.refusal(of: seen(0, .holds, on: "2026-05-01")) == .invalidValue)
        #expect(try history.refusal(of: seen(3, .holds, on: "2026-05-01")) == .invalidValue)
        #expect(try history.refusal(of: seen(.max, .holds, on: "2026-05-01")) == .invalidValue)
        #expect(history.state?.last?.observations.map(\.state) == [.atRisk])
    }

    private struct Unexpected: Error {}
}
