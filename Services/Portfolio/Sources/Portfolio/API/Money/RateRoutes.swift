import Domain
import Foundation
import Hummingbird
import Journal
import NIOCore
import ServiceKit

/// Exchange rates: what is known, what a file adds, and conversions that name what they rest on.
struct RateRoutes: Sendable {
    let journal: Journal
    let now: @Sendable () -> Date

    func add(to routes: Routes) {
        routes.get("exchange-rates", access: .open, .exchangeRates) { request, _ in
            let query = try request.query(allowing: ["date"] + Paging.parameters)
            let (date, page) = (try query.day("date"), try query.page(by: String.self))
            let found = try await journal.read { try RateQueries.page($0, on: date, page) }
            return try Page(found, for: page) { $0.position }
        }
        routes.post("exchange-rates", access: .roles(.financeController), .recordExchangeRates) { request, context in
            let identity = try context.requireIdentity()
            _ = try request.query()
            let body = try await request.body.collect(upTo: context.maxUploadSize)
            let file = RateFile.read(Array(body.readableBytesView), today: CalendarDate(utc: now()))
            return try await RateDesk(journal: journal).record(file, by: identity.command(context))
        }
        routes.get("conversion", access: .open, .conversion) { request, _ in try await convert(request) }
    }

    private func convert(_ request: Request) async throws -> ConversionResponse {
        let query = try request.query(allowing: ["amount", "from", "to", "on"])
        let amount = try query.value("amount", expected: "a number such as 1250.00", read: ExactDecimal.init)
        let from = try query.value("from", expected: "a currency such as USD", read: Currency.init)
        let to = try query.value("to", expected: "a currency such as EUR", read: Currency.init) ?? .eur
        let day = try query.day("on")
        guard let amount, let from, let day else {
            for name in ["amount", "from", "on"] { _ = try query.required(name) }
            throw Problem.badRequest(detail: "The amount, its currency and the day are needed.", remedy: "Give them.")
        }
        let money = Money(amount.value, from)
        let book = try await journal.read { try RateQueries.book($0, for: [day]) }
        guard let conversion = book.convert(money, to: to, on: day) else {
            throw Problem.noRate(from, to, on: day, reach: book.reach)
        }
        return ConversionResponse(conversion: conversion, reach: book.reach)
    }
}

extension Problem {
    /// 404: there is no rate, and none is guessed.
    static func noRate(_ from: Currency, _ to: Currency, on day: CalendarDate, reach: Int) -> Problem {
        Problem(
            Code("no-rate"), status: .notFound,
            detail: "There is no rate between \(from) and \(to) for \(day) or the \(reach) days before.",
            remedy: "Record a file of the European Central Bank that has the day: prospects rates FILE.")
    }
}
