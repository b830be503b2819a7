import Domain
import Foundation
import Journal
import ServiceKit
import Testing

extension Desk {
    /// Gives events to the reactions as if Intake had recorded each at a time of its own, all in one transaction.
    func deliver(_ events: [(event: any DomainEvent, at: Date)]) async throws {
        let reactions = host.definition.reads.values.flatMap(\.reactions)
        try await journal.perform { transaction in
            for (event, time) in events { try Desk.deliver(event, at: time, to: reactions, in: transaction) }
        }
    }

    private static func deliver<Event: DomainEvent>(
        _ event: Event, at time: Date, to reactions: [any Reaction], in transaction: JournalTransaction
    ) throws {
        let cause = RecordedEvent(
            id: UUID().uuidString, stream: StreamID("given"), version: 0, sequence: 0, occurredOn: time,
            recordedAt: time, context: CommandContext(actor: "test"), event: event)
        for case let reaction as any Reaction<Event> in reactions {
            try reaction.react(to: event, cause, in: transaction)
        }
    }
}

extension Samples {
    static func time(_ minutes: Int) -> Date { Date(timeIntervalSince1970: 1_790_000_000 + Double(minutes) * 60) }

    static func period(_ start: String, _ end: String) throws -> Period {
        try #require(Period(day(start), day(end)))
    }

    static func line(
        _ amount: String, _ currency: String = "EUR", _ intervention: InterventionType = .skills,
        _ costClass: CostClass = .direct
    ) throws -> FinancialReport.Line {
        FinancialReport.Line(
            budgetLine: "1.1", intervention: intervention, costClass: costClass,
            amount: try money(amount, currency), pillar: .livelihoods, country: try country("JO"))
    }

    /// An agreement of 2026 with an organisation that has a registration.
    static func agreement(
        _ reference: String, to receiver: String, _ amount: String, _ currency: String = "EUR", tier: Int = 1,
        upstream: String? = nil
    ) throws -> FinancialReport.SubAgreement {
        FinancialReport.SubAgreement(
            reference: reference,
            receiver: FinancialReport.Receiver(
                name: "The \(receiver) group", country: try country("JO"), registration: receiver, isLocal: true,
                isRefugeeLed: false),
            tier: tier, amount: try money(amount, currency), period: try period("2026-03-02", "2027-02-28"),
            flexibility: .softly, overheadPercent: ExactDecimal(7), advancePercent: ExactDecimal(40),
            upstream: upstream)
    }

    static func finances(
        _ submission: String, by reporter: String = "ILO", on activity: String = "A1", _ lines: [FinancialReport.Line],
        _ agreements: [FinancialReport.SubAgreement] = [], part: Int = 1, of parts: Int = 1, half: Int = 1
    ) throws -> FinancesReported {
        let period = half == 1 ? try period("2026-01-01", "2026-06-30") : try period("2026-07-01", "2026-12-31")
        return FinancesReported(
            submission: try Samples.submission(submission), organisation: try organisation(reporter),
            provenance: .generated("tests"),
            report: FinancialReport(
                programme: try programme("PROSPECTS"), activity: try Samples.activity(activity), period: period,
                lines: lines, subAgreements: agreements), part: part, parts: parts)
    }
}
