import Domain
import Foundation
import IATI

/// An activity as the portfolio knows it, said in IATI: the way back of what intake does with a partner's file.
///
/// What intake takes from the result is what this was made of. What it does not keep is not here either: see
/// `Docs/decisions/0019`.
struct IATIActivity {
    let header: ActivityHeader
    let content: ActivityContent

    var activity: IATI.Activity {
        var activity = IATI.Activity(identifier: header.identifier.text)
        addIdentity(to: &activity)
        activity.recipientCountries = header.countries.map(classification)
        activity.recipientRegions = header.regions.map(classification)
        activity.sectors = header.sectors.map(classification)
        activity.policyMarkers = header.policyMarkers.map {
            Classification(
                code: $0.code, vocabulary: $0.vocabulary, significance: $0.significance, narratives: narratives($0.name)
            )
        }
        activity.relatedActivities = header.relatedActivities.map {
            IATI.RelatedActivity(reference: $0.identifier, type: Coded($0.type))
        }
        addMoney(to: &activity)
        activity.results = results
        return activity
    }

    private func addIdentity(to activity: inout IATI.Activity) {
        activity.language = header.language
        activity.hierarchy = header.hierarchy
        activity.isHumanitarian = header.humanitarian
        activity.reportingOrganisation = ReportingOrganisation(
            reference: header.reporter.ref, type: header.reporter.type, names: narratives(header.reporter.name))
        activity.titles = narratives(header.title)
        activity.descriptions = header.description.map { [ActivityDescription(narratives: narratives($0))] } ?? []
        activity.participatingOrganisations = header.organisations.map {
            ParticipatingOrganisation(
                reference: $0.organisation.ref, type: $0.organisation.type, role: Coded($0.role),
                activityIdentifier: $0.organisation.activity, names: narratives($0.organisation.name))
        }
        activity.status = header.status.map { Coded($0) }
        let days: [(ActivityDateType, Domain.CalendarDate?)] = [
            (.plannedStart, header.plannedStart), (.actualStart, header.actualStart), (.plannedEnd, header.plannedEnd),
            (.actualEnd, header.actualEnd),
        ]
        activity.dates = days.compactMap { type, day in
            day.map { ActivityDate(type: Coded(type.rawValue), date: date($0)) }
        }
    }

    private func addMoney(to activity: inout IATI.Activity) {
        activity.budgets = content.budgets.map {
            Budget(
                type: $0.type.map { Coded($0) }, status: $0.status.map { Coded($0) }, periodStart: date($0.start),
                periodEnd: date($0.end), value: money($0.value, $0.valueDate))
        }
        activity.plannedDisbursements = content.plannedDisbursements.map {
            IATI.PlannedDisbursement(
                periodStart: date($0.start), periodEnd: date($0.end), value: money($0.value, $0.valueDate),
                provider: party($0.provider), receiver: party($0.receiver))
        }
        activity.transactions = content.transactions.map { transaction in
            Transaction(
                type: Coded(transaction.type), reference: transaction.reference,
                isHumanitarian: transaction.humanitarian, date: date(transaction.date),
                value: money(transaction.value, transaction.valueDate),
                descriptions: narratives(transaction.description), provider: party(transaction.provider),
                receiver: party(transaction.receiver), sectors: transaction.sectors?.map(classification) ?? [],
                recipientCountries: transaction.countries?.map(classification) ?? [],
                recipientRegions: transaction.regions?.map(classification) ?? [])
        }
    }
}

// The small parts.

extension IATIActivity {
    func narratives(_ text: String?) -> [Narrative] {
        text.map { [Narrative(text: $0, language: header.language)] } ?? []
    }

    func date(_ day: Domain.CalendarDate?) -> IATI.CalendarDate? {
        day.flatMap { IATI.CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
    }

    private func party(_ organisation: OrganisationReference?) -> TransactionParty? {
        organisation.map {
            TransactionParty(
                reference: $0.ref, type: $0.type, activityIdentifier: $0.activity, names: narratives($0.name))
        }
    }

    private func money(_ money: Domain.Money?, _ day: Domain.CalendarDate?) -> IATI.Money? {
        money.map {
            IATI.Money(
                text: ExactDecimal($0.amount).description, amount: $0.amount, currency: $0.currency.code,
                statedCurrency: $0.currency.code, valueDate: date(day))
        }
    }

    private func classification(_ share: CountryShare) -> Classification {
        Classification(code: share.country, percentage: share.percentage.map { PublishedNumber($0.description) })
    }

    private func classification(_ share: CodeShare) -> Classification {
        Classification(
            code: share.code, vocabulary: share.vocabulary,
            percentage: share.percentage.map { PublishedNumber($0.description) }, narratives: narratives(share.name))
    }
}
