import Domain
import IATI

/// Says in the words of the domain what an IATI activity says of its money and results.
enum ContentMapping {
    /// An amount; `nil` where number or currency cannot be used, or the number does not fit `ExactDecimal`.
    static func money(_ money: IATI.Money?) -> Domain.Money? {
        guard let amount = money?.amount, ExactDecimal.holds(amount),
            let currency = money?.currency.flatMap(Currency.init)
        else { return nil }
        return Domain.Money(amount, currency)
    }

    static func transaction(_ transaction: Transaction, number: Int) -> ReportedTransaction {
        var reported = ReportedTransaction(number: number, type: transaction.type?.raw ?? "")
        reported.reference = transaction.reference
        reported.date = transaction.date.flatMap(Domain.CalendarDate.init(_:))
        reported.value = money(transaction.value)
        reported.valueDate = transaction.value?.valueDate.flatMap(Domain.CalendarDate.init(_:))
        reported.provider = party(transaction.provider)
        reported.receiver = party(transaction.receiver)
        reported.description = transaction.descriptions.first.map { ActivityMapping.kept($0.text) }
        reported.humanitarian = transaction.isHumanitarian
        reported.sectors = transaction.sectors.isEmpty ? nil : transaction.sectors.map { CodeShare($0) }
        reported.countries =
            transaction.recipientCountries.isEmpty ? nil : transaction.recipientCountries.map { CountryShare($0) }
        reported.regions =
            transaction.recipientRegions.isEmpty ? nil : transaction.recipientRegions.map { CodeShare($0) }
        return reported
    }

    static func budget(_ budget: Budget) -> ReportedBudget {
        ReportedBudget(
            type: budget.type?.raw, status: budget.status?.raw,
            start: budget.periodStart.flatMap(Domain.CalendarDate.init(_:)),
            end: budget.periodEnd.flatMap(Domain.CalendarDate.init(_:)), value: money(budget.value),
            valueDate: budget.value?.valueDate.flatMap(Domain.CalendarDate.init(_:)))
    }

    static func plannedDisbursement(_ planned: IATI.PlannedDisbursement) -> Domain.PlannedDisbursement {
        Domain.PlannedDisbursement(
            start: planned.periodStart.flatMap(Domain.CalendarDate.init(_:)),
            end: planned.periodEnd.flatMap(Domain.CalendarDate.init(_:)), value: money(planned.value),
            provider: party(planned.provider), receiver: party(planned.receiver),
            valueDate: planned.value?.valueDate.flatMap(Domain.CalendarDate.init(_:)))
    }

    static func result(_ result: ActivityResult, number: Int) -> ReportedResult {
        ReportedResult(number: number, type: result.type?.raw, title: title(result.titles))
    }

    static func indicator(_ indicator: IATI.Indicator, number: Int, of result: Int) -> ReportedIndicator {
        var reported = ReportedIndicator(
            result: result, number: number, title: title(indicator.titles), measure: indicator.measure?.raw)
        reported.baselines = indicator.baselines.map { measurement($0.figure, year: $0.year) }
        reported.periods = indicator.periods.map { period in
            ReportedPeriod(
                start: period.start.flatMap(Domain.CalendarDate.init(_:)),
                end: period.end.flatMap(Domain.CalendarDate.init(_:)), targets: period.targets.map { measurement($0) },
                actuals: period.actuals.map { measurement($0) })
        }
        return reported
    }

    private static func measurement(_ figure: ResultFigure, year: Int? = nil) -> Measurement {
        Measurement(
            text: figure.value?.text,
            value: figure.value?.value.flatMap { ExactDecimal.holds($0) ? ExactDecimal($0) : nil },
            dimensions: figure.dimensions.map { Domain.Dimension(name: $0.name ?? "", value: $0.value ?? "") },
            year: year)
    }

    private static func party(_ party: TransactionParty?) -> OrganisationReference? {
        party.map {
            OrganisationReference(
                ref: $0.reference.used, name: $0.names.first?.text, type: $0.type.used,
                activity: $0.activityIdentifier.used)
        }
    }

    private static func title(_ narratives: [Narrative]) -> String {
        ActivityMapping.kept(narratives.first?.text ?? "")
    }
}
