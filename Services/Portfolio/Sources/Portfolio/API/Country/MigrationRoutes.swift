import Domain
import Hummingbird
import Journal
import ServiceKit

/// Sums of migration cooperation: of one indicator at a time. There is no way to ask for two together.
struct MigrationRoutes: Sendable {
    let desk: DossierDesk

    /// A sum with what it is made of, or why there is none.
    private struct Total: ResponseEncodable, Sendable {
        let indicator: String
        let period: Period
        let amount: OrNull<ExactDecimal>
        let bound: ValueBound?
        let unit: String?
        /// Why there is no sum, and what to do.
        let reason: String?
        let remedy: String?
        let values: [IndicatorValue]
    }

    func add(to routes: Routes) {
        routes.get("migration-totals", access: .open, .migrationTotal) { request, _ in
            let query = try request.query(allowing: ["indicator", "period", "aspect", "provenance"])
            _ = try query.required("indicator")
            _ = try query.required("period")
            let asked = try query.choice("indicator", as: MigrationIndicator.self)
            let span = try query.value("period", expected: "a period such as 2023-01-01/2023-12-31", read: Period.init)
            guard let indicator = asked, let period = span else { throw Problem.notFound("indicator", id: "") }
            let (aspect, provenance) = (query.string("aspect"), query.string("provenance"))
            let values = try await desk.journal.read {
                try DossierQueries.values(
                    $0, of: indicator.rawValue, in: period, aspect: aspect, provenance: provenance)
            }
            do throws(MigrationTotal.Refusal) {
                let total = try MigrationTotal.of(values, indicator)
                return Total(
                    indicator: indicator.rawValue, period: period, amount: OrNull(total.amount), bound: total.bound,
                    unit: total.unit, reason: nil, remedy: nil, values: values)
            } catch {
                return Total(
                    indicator: indicator.rawValue, period: period, amount: OrNull(nil), bound: nil, unit: nil,
                    reason: error.reason, remedy: error.remedy, values: values)
            }
        }
    }
}

extension Period {
    /// Reads what `description` writes.
    fileprivate init?(_ text: String) {
        let days = text.split(separator: "/", omittingEmptySubsequences: false).compactMap { CalendarDate(String($0)) }
        guard days.count == 2, text.count == 21 else { return nil }
        self.init(days[0], days[1])
    }
}

extension RouteDescription {
    fileprivate static let migrationTotal = RouteDescription(
        "The sum of one indicator over separate schemes, where it may be added; returns and reintegration never are.",
        [
            .query("indicator", .choice(MigrationIndicator.self), isRequired: true),
            .query("period", .text, isRequired: true, "First and last day: 2023-01-01/2023-12-31."),
            .query("aspect"), .query("provenance"),
        ],
        answers: .json(
            .object(
                [
                    "indicator": .text, "period": .span, "amount": .text.orNull, "values": .list(of: .object),
                ],
                optional: [
                    "bound": .choice(ValueBound.self), "unit": .text, "reason": .text, "remedy": .text,
                ])))
}
