import Domain
import EventLog
import Foundation
import Testing

@testable import Analytics

/// What is known when a figure is asked for, recorded one after the other.
struct KnownFacts {
    private var base: FactBase
    private var number = 0

    init() throws { base = FactBase(countable: try Samples.countable()) }

    private mutating func source(_ type: String, _ day: String?) throws -> FactSource {
        number += 1
        let time = try day.map { try Samples.time("\($0)T12:00:00Z") }
        return FactSource(
            event: "event-\(number)", item: 0, service: "test", type: type,
            recordedAt: time ?? Date(timeIntervalSince1970: Double(number) * 60), sequence: Int64(number),
            provenance: .reported, submission: nil)
    }

    /// An event that is kept whole, recorded at noon of a day.
    mutating func record<Event: DomainEvent>(_ event: Event, on day: String? = nil) throws {
        let payload = String(decoding: try EventJSON.encode(event), as: UTF8.self)
        try base.add(
            kept: Fact(source: try source(Event.type.description, day), content: KeptEvent(payload: payload)))
    }

    /// An activity that the donor reports, with its transactions: kind, day, amount, currency, receiver.
    mutating func activity(
        _ name: String, _ money: [(kind: String, day: String?, amount: Int, currency: String)],
        to receiver: String? = nil, in countries: [(String, Int)] = [], partOf parent: String? = nil
    ) throws {
        let header = try source("activity", nil)
        let activity = try Samples.activity(name)
        base.add(
            activity: Fact(
                source: header,
                content: ReportedActivity(
                    activity: activity, version: 1, parts: 1, title: name, reporter: MoneyView.donor,
                    related: parent.map { [RelatedActivity(identifier: $0, type: "1")] } ?? [],
                    countries: countries.map {
                        CountryShare(country: $0.0, percentage: ExactDecimal(Decimal($0.1)))
                    })))
        base.add(part: Fact(source: header, content: ReportedActivityPart(activity: activity, version: 1, part: 1)))
        for (place, line) in money.enumerated() {
            base.add(
                transaction: Fact(
                    source: try source("part", nil),
                    content: ReportedMoney(
                        activity: activity, version: 1, number: place + 1, kind: line.kind,
                        date: try line.day.map(Samples.day), amount: ExactDecimal(Decimal(line.amount)),
                        currency: try #require(Currency(line.currency)), providerActivity: nil, receiver: receiver)))
        }
    }

    mutating func budget(_ year: Int, _ version: String, _ amount: Int, _ currency: String = "EUR") throws {
        let content = RecordedBudget(
            article: "4.2", year: year, version: version, amount: ExactDecimal(Decimal(amount)),
            currency: try #require(Currency(currency)))
        base.money.budgets.append(base.small(Fact(source: try source("budget", nil), content: content)))
    }

    mutating func call(_ call: String, of programme: String) throws {
        let content = FundMoney(
            kind: .envelope, call: try #require(CallID(call)), award: nil, title: call,
            programme: try Samples.programme(programme), country: nil, amount: ExactDecimal(1), currency: .eur)
        base.money.fund.append(base.small(Fact(source: try source("call", nil), content: content)))
    }

    mutating func organisation(_ code: String, isLocal: Bool) throws {
        base.money.organisations.append(
            Fact(
                source: try source("organisation", nil),
                content: KnownOrganisation(
                    basis: .registered, organisation: try Samples.organisation(code), name: code, identifier: code,
                    isLocal: isLocal, isRefugeeLed: false)))
    }

    mutating func people(_ reports: [Fact<PeopleCount>]) { base.add(people: reports) }

    /// The rates of days, of one euro each.
    mutating func rates(
        _ currency: String, _ days: [(String, String)], version: Int = 1, on recorded: String? = nil
    )
        throws
    {
        for (day, rate) in days {
            let rates = ExchangeRates(
                date: try Samples.day(day), source: "European Central Bank",
                rates: [
                    .init(currency: try #require(Currency(currency)), perEuro: try #require(ExactDecimal(rate)))
                ])
            try record(ExchangeRatesRecorded(rates: rates, version: version, recordedBy: "controller"), on: recorded)
        }
    }

    /// What somebody of the programme is answered.
    func answer(
        _ code: String, by: [FigureDimension] = [], only: [FigureDimension: Set<String>] = [:],
        period: String? = nil, asOf: String = "2026-12-31", set settings: [String: Decimal] = [:],
        convert: Currency? = nil
    ) throws -> FigureAnswer {
        let (question, settled) = try asked(by, only, period, asOf, settings, convert)
        return FigureAnswer(try FigureDesk.definition(code), question, settled, for: .programme)
    }

    /// The facts of one value.
    func parts(_ code: String, asOf: String = "2026-12-31", convert: Currency? = nil) throws -> [FigurePart] {
        let (question, settled) = try asked([], [:], nil, asOf, [:], convert)
        let definition = try FigureDesk.definition(code)
        return definition.parts(question, settled.facing(question, of: definition))
    }

    private func asked(
        _ by: [FigureDimension], _ only: [FigureDimension: Set<String>], _ period: String?, _ asOf: String,
        _ settings: [String: Decimal], _ convert: Currency?
    ) throws -> (FigureQuestion, FactBase) {
        var settled = base
        settled.settle()
        let question = FigureQuestion(
            by: by, only: only, period: try period.map { try #require(FigurePeriod($0)) },
            asOf: try Samples.time(asOf), settings: settings, convert: convert)
        return (question, settled)
    }
}

extension FigureAnswer {
    /// The only value there is.
    var one: FigureCell? { values.cells.count == 1 ? values.cells.first : nil }

    /// The value at a place, by what it is told apart by.
    func value(at place: String?...) -> Decimal? { values.cells.first { $0.at == place }?.value }
}

extension Decimal {
    /// A number as a test writes it: its binary fraction would be another one.
    static func of(_ text: String?) -> Decimal? { text.flatMap { ExactDecimal($0)?.value } }
}
