import Domain
import Foundation
import Testing

@testable import Analytics

extension KnownFacts {
    /// An agreement by which a partner passes money on.
    mutating func agreement(
        _ reference: String, _ amount: Int, _ currency: String = "EUR", tier: Int = 1,
        from start: String = "2025-01-01",
        to end: String = "2026-12-31", _ flexibility: Earmarking = .unearmarked, overhead: String = "7",
        by reporter: String = "UNICEF", isLocal: Bool = false, in country: String = "JO", submission: String = "money-1"
    ) throws {
        try record(
            SubAgreementRecorded(
                submission: try Samples.submission(submission), reporter: try Samples.organisation(reporter),
                programme: try Samples.programme("PROSPECTS"), activity: try Samples.activity("A"),
                agreement: FinancialReport.SubAgreement(
                    reference: reference,
                    receiver: FinancialReport.Receiver(
                        name: "Receiver", country: try Samples.country(country), registration: nil, isLocal: isLocal,
                        isRefugeeLed: false),
                    tier: tier, amount: try Samples.money(amount, currency),
                    period: try #require(Period(try Samples.day(start), try Samples.day(end))),
                    flexibility: flexibility, overheadPercent: try #require(ExactDecimal(overhead)),
                    advancePercent: ExactDecimal(0)),
                provenance: .reported,
                reportedAt: try Samples.time("2026-07-01").addingTimeInterval(submission == "money-1" ? 0 : 60)))
    }
}
