import Domain
import Foundation
import Testing

@testable import Analytics

/// What happens to organisations and money, an event a minute, in the order in which it is told.
struct Story {
    private(set) var history = History()
    private var minute = 0

    var happenings: [Happening] { history.happenings }

    /// The time of the event told last.
    var now: Date { Story.time(minute) }

    static func time(_ minute: Int) -> Date { Date(timeIntervalSince1970: 1_790_000_000 + Double(minute) * 60) }

    private mutating func tell(_ event: any DomainEvent, _ stream: String) {
        minute += 1
        history.add(event, to: stream, at: now)
    }

    mutating func registers(
        _ code: String, named name: String? = nil, identifier: String? = nil, isLocal: Bool = false
    ) throws {
        tell(
            OrganisationRegistered(
                organisation: OrganisationProfile(
                    code: try Samples.organisation(code), name: name ?? code, iatiType: nil,
                    iatiIdentifier: identifier, country: try Samples.country("LB"), isLocal: isLocal,
                    isRefugeeLed: false, source: .reported)), "organisation/\(code)")
    }

    mutating func names(_ code: String, _ name: String, identifier: String? = nil) throws {
        tell(
            OrganisationNamed(
                organisation: try Samples.organisation(code), name: name, identifier: identifier, iatiType: nil,
                country: try Samples.country("LB"), part: .receiver, submission: try Samples.submission("s-\(minute)"),
                provenance: .reported), "organisation-record/\(code)")
    }

    mutating func types(_ code: String, isLocal: Bool, isRefugeeLed: Bool = false) throws {
        tell(
            OrganisationTyped(
                organisation: try Samples.organisation(code), isLocal: isLocal, isRefugeeLed: isRefugeeLed,
                evidence: "extract of the register", date: try Samples.day("2026-01-05"), decidedBy: "of-1",
                iatiType: nil, leadershipDisplacedPercent: nil, isFoundedByRefugees: isRefugeeLed, rules: "1"),
            "organisation-record/\(code)")
    }

    mutating func affiliates(_ code: String, _ affiliation: Affiliation) throws {
        tell(
            OrganisationAffiliated(
                organisation: try Samples.organisation(code), affiliation: affiliation, network: "A network",
                parent: nil, evidence: "annual report", date: try Samples.day("2026-01-05"), decidedBy: "of-1"),
            "organisation-record/\(code)")
    }

    mutating func merges(_ merged: String, into kept: String) throws {
        tell(
            OrganisationsMerged(
                kept: try Samples.organisation(kept), merged: try Samples.organisation(merged), reason: "one office",
                decidedBy: "of-1"), "identity/organisation")
    }

    mutating func undoes(_ merged: String, from kept: String) throws {
        tell(
            MergeUndone(
                kept: try Samples.organisation(kept), merged: try Samples.organisation(merged), reason: "two offices",
                decidedBy: "of-1"), "identity/organisation")
    }

    mutating func pays(_ amount: Int, to code: String) throws {
        let money = try Samples.money(amount)
        tell(
            DisbursementRecorded(
                activity: try Samples.activity("XM-DAC-7-\(minute)"), programme: try Samples.programme("MENO"),
                country: try Samples.country("LB"), origin: .submission(try Samples.submission("d-\(minute)")),
                number: 1, date: try Samples.day("2026-05-01"), amount: money,
                receivers: [PartnerShare(organisation: try Samples.organisation(code), amount: money)],
                provenance: .reported), "commitment/\(minute)")
    }

    mutating func agrees(
        _ reference: String, _ reporter: String, to name: String, registration: String? = nil, _ amount: Int,
        isLocal: Bool = false
    ) throws {
        tell(
            SubAgreementRecorded(
                submission: try Samples.submission("f-\(minute)"), reporter: try Samples.organisation(reporter),
                programme: try Samples.programme("MENO"), activity: try Samples.activity("A"),
                agreement: FinancialReport.SubAgreement(
                    reference: reference,
                    receiver: FinancialReport.Receiver(
                        name: name, country: try Samples.country("LB"), registration: registration, isLocal: isLocal,
                        isRefugeeLed: false), tier: 1, amount: try Samples.money(amount),
                    period: try #require(Period(try Samples.day("2026-01-01"), try Samples.day("2027-12-31"))),
                    flexibility: .softly, overheadPercent: ExactDecimal(7), advancePercent: ExactDecimal(40)),
                provenance: .reported, reportedAt: now), "sub-agreement/\(reporter)/\(reference)")
    }

    mutating func reaches(_ people: Int, by reporter: String, from start: String, to end: String) throws {
        tell(
            try Reports.people(minute, people, basis: .cumulative, from: start, to: end, by: reporter), "activity/A")
    }

    mutating func setsCeiling(_ amount: Int, version: Int, of programme: String = "PROSPECTS", phase: Int = 2) throws {
        tell(
            ProgrammeCeilingSet(
                programme: try Samples.programme(programme), phase: phase, ceiling: try Samples.money(amount),
                version: version, reason: "decision \(version)", source: .letter("S2"), setBy: "of-1"),
            "programme-ceiling/\(programme)/\(phase)")
    }

    mutating func spends(
        _ amount: Int, by reporter: String = "ILO", from start: String, to end: String, part: Int = 1, of parts: Int = 1
    ) throws {
        tell(
            ExpenditureRecorded(
                submission: try Samples.submission("e-\(minute)"), reporter: try Samples.organisation(reporter),
                provenance: .reported, programme: try Samples.programme("PROSPECTS"),
                activity: try Samples.activity("A"),
                period: try #require(Period(try Samples.day(start), try Samples.day(end))),
                lines: [
                    FinancialReport.Line(
                        budgetLine: "1.1", intervention: .skills, costClass: .direct,
                        amount: try Samples.money(amount), pillar: nil, country: nil)
                ], part: part, parts: parts, reportedAt: now), "expenditure/\(reporter)/A/\(start)")
    }

    /// The facts after everything came in this order, which is looked at meanwhile.
    static func facts(_ happenings: [Happening], in pieces: Int = 1) async throws -> FactBase {
        let desk = try Desk()
        let keeper = FactKeeper(desk.journal, try ReferenceData.load())
        let size = max(1, (happenings.count + pieces - 1) / pieces)
        for first in stride(from: 0, to: happenings.count, by: size) {
            try await desk.fill(Array(happenings[first..<min(first + size, happenings.count)]))
            _ = try await keeper.current()
        }
        return try await keeper.current()
    }
}

extension FactBase {
    /// A figure as those of the programme see it.
    func figure(
        _ code: String, by: [FigureDimension] = [], only: [FigureDimension: Set<String>] = [:],
        asOf: Date = .distantFuture
    ) throws -> FigureValues {
        let definition = try #require(FigureCatalogue.figure(code))
        let question = FigureQuestion(by: by, only: only, asOf: asOf)
        return FigureAnswer(definition, question, self, for: .programme).values
    }
}
