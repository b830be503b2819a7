import Domain
import Foundation
import Journal
import ServiceKit
import Testing

@testable import Portfolio

@Suite("Exchange rates")
struct RateBookTests {
    private func rates(_ day: String, _ pairs: [(String, String)]) throws -> ExchangeRates {
        ExchangeRates(
            date: try Samples.day(day), source: RateFile.source,
            rates: try pairs.map {
                ExchangeRates.Rate(
                    currency: try #require(Currency($0.0)), perEuro: try #require(ExactDecimal($0.1)))
            })
    }

    private func book(reach: Int = RateBook.standardReach) throws -> RateBook {
        let friday = try rates("2026-02-27", [("USD", "1.0400"), ("KES", "150")])
        let monday = try rates("2026-03-02", [("USD", "1.0500")])
        return RateBook(
            [friday.date: .init(rates: friday, version: 1), monday.date: .init(rates: monday, version: 2)],
            reach: reach)
    }

    @Test("a conversion names rate, day, source and version")
    func named() throws {
        let conversion = try #require(
            try book().convert(Samples.money("105", "USD"), to: .eur, on: Samples.day("2026-03-02")))
        #expect(conversion.to == Money(100, .eur))
        #expect(conversion.rateDate == (try Samples.day("2026-03-02")))
        #expect(conversion.rate == ExactDecimal("0.9523809524"))
        #expect(conversion.version == 2)
        #expect(conversion.label.contains("European Central Bank") && conversion.label.contains("2026-03-02"))
    }

    @Test(
        "without a rate for the day it is the last one before it, within reach",
        arguments: [
            ("2026-03-01", "2026-02-27"), ("2026-02-28", "2026-02-27"), ("2026-03-04", "2026-03-02"),
            ("2026-03-07", "2026-03-02"), ("2026-03-08", nil), ("2026-02-26", nil),
        ])
    func reach(day: String, expected: String?) throws {
        let found = try book().convert(Samples.money("1", "USD"), to: .eur, on: Samples.day(day))
        #expect(found?.rateDate.description == expected)
    }

    @Test("two currencies without the euro need rates of one day")
    func cross() throws {
        let (dollars, shillings) = (try Samples.money("104", "USD"), try #require(Currency("KES")))
        #expect(
            try book().convert(dollars, to: shillings, on: Samples.day("2026-02-27"))?.to
                == Money(15_000, shillings))
        // On Monday only the dollar has a rate: both are taken from Friday.
        let monday = try book().convert(dollars, to: shillings, on: Samples.day("2026-03-02"))
        #expect(monday?.rateDate == (try Samples.day("2026-02-27")))
        #expect(try book(reach: 0).convert(dollars, to: shillings, on: Samples.day("2026-03-02")) == nil)
    }

    @Test("a currency without any rate is not converted")
    func unknown() throws {
        #expect(try book().convert(Samples.money("1", "XYZ"), to: .eur, on: Samples.day("2026-03-02")) == nil)
    }

    @Test("a file that says otherwise makes a version beside the one before, the same file nothing")
    func versions() async throws {
        let desk = try Desk()
        let rateDesk = RateDesk(journal: desk.journal)
        let context = CommandContext(actor: "controller")
        func file(_ rate: String) -> RateFile {
            RateFile.read(
                Array("Date,USD\n2026-03-02,\(rate)\n2025-03-03,1.01\n".utf8), today: CalendarDate(utc: Samples.time(0))
            )
        }
        let first = try await rateDesk.record(file("1.0400"), by: context)
        #expect((first.recorded, first.corrected, first.unchanged) == (2, 0, 0))
        let again = try await rateDesk.record(file("1.0400"), by: context)
        #expect((again.recorded, again.corrected, again.unchanged) == (0, 0, 2))
        let other = try await rateDesk.record(file("1.0500"), by: context)
        #expect((other.recorded, other.corrected, other.unchanged) == (0, 1, 1))
        try await desk.browse { browser in
            let days = try await browser.walk("exchange-rates", limit: 2)
            #expect(
                days.map { "\($0["date"].text ?? "") \($0["version"].number ?? 0)" } == [
                    "2026-03-02 2", "2026-03-02 1", "2025-03-03 1",
                ])
            let conversion = try await browser.get("conversion?amount=105&from=USD&on=2026-03-04")
            #expect(conversion["to"]["amount"] == "100")
            #expect(conversion["rateDate"] == "2026-03-02" && conversion["version"] == 2)
            let none = try await browser.response("conversion?amount=1&from=KES&on=2026-03-04")
            #expect(none.status == 404 && none.text.contains("no-rate"))
        }
        #expect(try await desk.faults() == [])
    }

    @Test("a file that comes after a commitment in dollars settles what is owed on it, and its rate is named")
    func judged() async throws {
        let desk = try Desk()
        let (activity, day) = (try Samples.activity(ManagedCase.name), try Samples.day("2026-02-10"))
        let steps: [(ManagedActivity.Action, Officer)] = [
            (
                .identify(
                    activity, try ManagedCase.plan("5400000", "1", "USD"), reason: "Plan", .generated("tests")),
                ManagedCase.ada
            ),
            (.set(try ManagedCase.target(), reason: "Study"), ManagedCase.ada),
            (ManagedCase.move(.appraised), ManagedCase.ada), (ManagedCase.move(.committed), ManagedCase.ben),
        ]
        try await desk.journal.perform { transaction in
            for (action, officer) in steps {
                let order = ManagedActivity.Order(action: action, by: officer, today: day, rules: .standard)
                try transaction.execute(
                    ManagedActivity.self, on: .managed(activity), order, by: CommandContext(actor: officer.id))
            }
        }
        func detail() async throws -> ManagedDetail? {
            try await desk.journal.read {
                try ManagedQueries.detail(
                    $0, ManagedCase.name, partner: nil, today: day, now: Samples.time(0), rules: .standard)
            }
        }
        #expect(try await detail()?.undecided.count == 2)
        // A file without the day changes nothing of it; one with the day before does.
        for (row, isSettled) in [("2025-03-03,1.01", false), ("2026-02-09,1.0799", true)] {
            let file = RateFile.read(Array("Date,USD\n\(row)\n".utf8), today: day)
            _ = try await RateDesk(journal: desk.journal).record(file, by: CommandContext(actor: "controller"))
            #expect(try await detail()?.undecided.isEmpty == isSettled)
        }
        let valued = try #require(try await detail()?.valued)
        #expect(valued.inEuro == Money(try #require(Decimal(string: "5000463.93")), .eur))
        #expect(valued.rate.date == (try Samples.day("2026-02-09")))
        #expect(valued.rate.source.contains("version 1") && valued.decidedBy == "portfolio")
        #expect(try await desk.journal.read { try ManagedQueries.waitingForRates($0) } == [])
        #expect(try await desk.faults() == [])
    }
}
