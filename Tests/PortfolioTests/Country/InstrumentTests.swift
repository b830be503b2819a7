import Domain
import Foundation
import Journal
import ServiceKit
import Testing

@testable import Portfolio

@Suite("Finance instruments")
struct InstrumentTests {
    private let today: CalendarDate

    init() throws { today = try Samples.day("2026-06-30") }

    private func loan(
        _ id: String, _ loan: String? = "IBRD-9001", kind: FinanceInstrument.Kind = .concessionalLoan,
        amount: String? = "300000000", grant: (String, String)? = ("51000000", "USD"),
        dutch: (String, String)? = ("10200000", "USD"), guaranteed: String? = nil, facility: String? = "GCFF",
        correction: String? = nil
    ) throws -> FinanceInstrumentRecorded {
        func usd(_ text: String?) throws -> Money? { try text.map { try Samples.money($0, "USD") } }
        let instrument = try FinanceInstrument(
            id: #require(InstrumentID(id)), kind: kind, title: "Loan", facility: facility.flatMap { FacilityCode($0) },
            programme: Samples.programme("GCFF"), country: Samples.country("JO"), loan: loan.flatMap { LoanID($0) },
            grant: grant.map { try Samples.money($0.0, $0.1) }, dutchGrant: dutch.map { try Samples.money($0.0, $0.1) },
            loanAmount: usd(amount), guaranteed: usd(guaranteed), privateMobilised: nil, dutchShare: nil,
            date: Samples.day("2025-01-01"), provenance: .reported)
        return FinanceInstrumentRecorded(
            instrument: instrument, correction: correction, recordedBy: "officer"
        ).attributed
    }

    @Test(
        "attribute to the Netherlands the loan × its grant ÷ all grants, in the loan's currency",
        arguments: [
            ("51000000", "USD", "10200000", "USD", "60000000"), ("3", "USD", "1", "USD", "100000000"),
            ("7", "USD", "2", "USD", "85714285.71"), ("51000000", "USD", "10200000", "EUR", nil),
        ] as [(String, String, String, String, String?)])
    func share(all: String, currency: String, dutch: String, dutchCurrency: String, share: String?) throws {
        let event = try loan("L", grant: (all, currency), dutch: (dutch, dutchCurrency))
        let expected = try share.map { try Samples.money($0, "USD") }
        #expect(event.instrument.dutchShare == expected)
    }

    @Test("have what their kind cannot be without")
    func lacking() throws {
        func refusal(_ event: FinanceInstrumentRecorded) -> String? {
            do {
                try event.check(today: today)
                return nil
            } catch { return error.field }
        }
        #expect(try refusal(loan("A")) == nil)
        #expect(try refusal(loan("A", nil, amount: nil)) == "instrument.loan")
        #expect(try refusal(loan("A", nil)) == "instrument.loan")
        #expect(try refusal(loan("A", amount: nil)) == "instrument.loanAmount")
        #expect(try refusal(loan("A", nil, kind: .guarantee, amount: nil)) == "instrument.guaranteed")
        #expect(try refusal(loan("A", nil, kind: .guarantee, amount: nil, guaranteed: "5")) == nil)
        #expect(try refusal(loan("A", nil, kind: .facilityGrant, amount: nil, facility: nil)) == "instrument.facility")
        #expect(try refusal(loan("A", amount: "0")) == "instrument.loanAmount.amount")
        #expect(try refusal(loan("A", grant: ("1", "USD"), dutch: ("1.01", "USD"))) == "instrument.dutchGrant")
    }

    @Test("are corrected with a reason, and say the same again without effect")
    func correction() throws {
        typealias Log = EntryLog<FinanceInstrumentRecorded>
        func record(_ event: FinanceInstrumentRecorded, holder: String? = nil) -> Log.Command {
            .record(event, today: today, holder: holder)
        }
        var history = try DossierHistory(Log.self)
        #expect(try history.refusal(of: record(loan("A"), holder: "B")) == .loanRegistered)
        #expect(try history.refusal(of: record(loan("A", correction: "Typo"))) == .invalidValue)
        try history.give(record(loan("A")))
        #expect(try history.give(record(loan("A"))) == [])
        #expect(try history.refusal(of: record(loan("A", amount: "1"))) == .alreadyRecorded)
        #expect(try history.give(record(loan("A", amount: "1", correction: "Typo"))).count == 1)
        #expect(try history.give(record(loan("A", amount: "1"))) == [])
    }

    @Test("leverage is loans ÷ grants of one currency")
    func leverage() throws {
        func leverage(_ loans: String, _ grants: String, _ currency: String = "USD") throws -> String? {
            Leverage.of(loans: try Samples.money(loans, "USD"), grants: try Samples.money(grants, currency))?
                .description
        }
        #expect(try leverage("7300000000", "953000000") == "7.66")
        #expect(try leverage("300", "51") == "5.88")
        #expect(try leverage("7300000000", "953000000", "EUR") == nil)
        #expect(try leverage("1", "0") == nil)
    }
}
