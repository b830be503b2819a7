import Foundation
import IATI
import Testing

@Suite("Files as published agree with the independent count", .enabled(if: RealFiles.arePresent, "no shared/iati"))
struct RealFilesTests {
    @Test("The file as a whole", arguments: RealFiles.names)
    func wholeFile(name: String) throws {
        let facts = try RealFiles.facts(name)
        let reader = try IATIReader(contentsOf: RealFiles.path(name))
        while try reader.next() != nil {}
        let read = try RealFiles.read(name)
        #expect(reader.version == facts.rootVersion)
        #expect(reader.progress.activities == facts.activities)
        #expect(reader.progress.elements == facts.elements)
        #expect(reader.progress.expandedBytes == facts.bytes)
        #expect(read.map(\.index) == Array(0..<facts.activities))
        #expect(Set(read.map(\.activity.identifier)).count == facts.distinctIdentifiers)
    }

    @Test("Identity and classifications", arguments: RealFiles.names)
    func identity(name: String) throws {
        let facts = try RealFiles.facts(name)
        let activities = try RealFiles.read(name).map(\.activity)
        var (reporting, currency, hierarchy, status, role) = (Count(), Count(), Count(), Count(), Count())
        var (dates, vocabularies) = (Count(), Count())
        for activity in activities {
            reporting.add(activity.reportingOrganisation?.reference)
            currency.add(activity.defaultCurrency)
            hierarchy.add(activity.hierarchy.map(String.init) ?? "1")
            status.add(activity.status?.raw)
            for organisation in activity.participatingOrganisations { role.add(organisation.role?.raw) }
            for date in activity.dates { dates.add(date.type?.raw) }
            for sector in activity.sectors { vocabularies.add(sector.vocabulary ?? "1") }
        }
        #expect(reporting.counts == facts.reportingOrgs)
        #expect(currency.counts == facts.defaultCurrency)
        #expect(hierarchy.counts == facts.hierarchy)
        #expect(status.counts == facts.activityStatus)
        #expect(role.counts == facts.participatingOrgs.byRole)
        #expect(dates.counts == facts.activityDates)
        #expect(vocabularies.counts == facts.sectorsByVocabulary)
        #expect(activities.count { $0.isHumanitarian == true } == facts.humanitarianFlag)
        #expect(activities.sum { $0.recipientCountries.count } == facts.recipientCountryElements)
        #expect(activities.sum { $0.relatedActivities.count } == facts.relatedActivities)
        #expect(activities.sum { $0.documentLinks.count } == facts.documentLinks)
        #expect(activities.sum { $0.locations.count } == facts.locations)
        #expect(activities.sum { $0.policyMarkers.count } == facts.policyMarkers)
        #expect(activities.sum { $0.tags.count } == facts.tags)
        #expect(activities.sum { $0.humanitarianScopes.count } == facts.humanitarianScopes)
    }

    @Test("Transactions, with exact sums per type and currency", arguments: RealFiles.names)
    func transactions(name: String) throws {
        let facts = try RealFiles.facts(name).transactions
        let read = try RealFiles.read(name)
        let transactions = read.flatMap(\.activity.transactions)
        var (sums, types, currencies) = (Count(), Count(), Count())
        for transaction in transactions {
            sums.add(transaction.type?.raw, transaction.value?.currency, amount: transaction.value?.amount)
            types.add(transaction.type?.raw)
            currencies.add(transaction.value?.currency)
        }
        #expect(transactions.count == facts.total)
        #expect(read.count { !$0.activity.transactions.isEmpty } == facts.activitiesWith)
        #expect(types.counts == facts.byType)
        #expect(currencies.counts == facts.byCurrency)
        #expect(sums.sums == Count.sums(facts.sumByTypeCurrency))
        #expect(transactions.count { ($0.value?.amount ?? 0) < 0 } == facts.negative)
        #expect(transactions.compactMap(\.date).min()?.description == facts.minDate)
        #expect(transactions.compactMap(\.date).max()?.description == facts.maxDate)
        #expect(transactions.count { $0.provider?.activityIdentifier != nil } == facts.providerActivityId)
        #expect(transactions.count { $0.receiver?.activityIdentifier != nil } == facts.receiverActivityId)
        let problems = read.flatMap(\.problems)
        #expect(problems.count { $0.subject == .transactionValue } == facts.badValue)
        #expect(problems.count { $0.subject == .transactionDate && $0.kind != .missing } == facts.badDate)
        #expect(problems.count { $0.subject == .transactionDate && $0.kind == .missing } == facts.noDate)
    }

    @Test("Budgets and planned disbursements, with exact sums", arguments: RealFiles.names)
    func budgets(name: String) throws {
        let facts = try RealFiles.facts(name)
        let activities = try RealFiles.read(name).map(\.activity)
        var (budgets, types, planned) = (Count(), Count(), Count())
        for activity in activities {
            for budget in activity.budgets {
                budgets.add(
                    budget.type?.raw, budget.status?.raw, budget.value?.currency, amount: budget.value?.amount)
                types.add(budget.type?.raw)
            }
            for disbursement in activity.plannedDisbursements {
                planned.add(disbursement.value?.currency, amount: disbursement.value?.amount)
            }
        }
        #expect(budgets.total == facts.budgets.total)
        #expect(types.counts == facts.budgets.byType)
        #expect(budgets.sums == Count.sums(facts.budgets.sumByTypeStatusCurrency))
        #expect(planned.total == facts.plannedDisbursements.total)
        #expect(planned.sums == Count.sums(facts.plannedDisbursements.sumByCurrency))
    }

    @Test("Results down to targets and actuals", arguments: RealFiles.names)
    func results(name: String) throws {
        let facts = try RealFiles.facts(name).results
        let read = try RealFiles.read(name)
        let results = read.flatMap(\.activity.results)
        let indicators = results.flatMap(\.indicators)
        let periods = indicators.flatMap(\.periods)
        let targets = periods.flatMap(\.targets)
        let actuals = periods.flatMap(\.actuals)
        var (types, measures) = (Count(), Count())
        for result in results { types.add(result.type?.raw) }
        for indicator in indicators { measures.add(indicator.measure?.raw) }
        #expect(results.count == facts.total)
        #expect(types.counts == facts.byType)
        #expect(indicators.count == facts.indicators)
        #expect(measures.counts == facts.indicatorMeasure)
        #expect(indicators.sum { $0.baselines.count } == facts.baselines)
        #expect(periods.count == facts.periods)
        #expect(targets.count == facts.targets)
        #expect(targets.count { $0.value != nil } == facts.targetsWithValue)
        #expect(actuals.count == facts.actuals)
        #expect(actuals.count { $0.value != nil } == facts.actualsWithValue)
        #expect((targets + actuals).sum { $0.locations.count } == facts.targetActualLocations)
    }

    @Test("Dimensions, of baselines too", arguments: RealFiles.names)
    func dimensions(name: String) throws {
        let facts = try RealFiles.facts(name).results
        let perActivity = try RealFiles.read(name).map { read in
            let indicators = read.activity.results.flatMap(\.indicators)
            let figures =
                indicators.flatMap { $0.periods.flatMap { $0.targets + $0.actuals } }
                + indicators.flatMap { $0.baselines.map(\.figure) }
            return figures.flatMap(\.dimensions)
        }
        let dimensions = perActivity.flatMap(\.self)
        #expect(dimensions.count == facts.dimensions)
        #expect(perActivity.count { !$0.isEmpty } == facts.activitiesWithDimension)
        #expect(Set(dimensions.map { $0.name ?? "" }).count == facts.distinctDimensionNames)
        #expect(Set(dimensions.map { [$0.name ?? "", $0.value ?? ""] }).count == facts.distinctDimensionPairs)
    }

    @Test("Targets and actuals that are no number", arguments: RealFiles.names)
    func nonNumericValues(name: String) throws {
        let facts = try RealFiles.facts(name).results
        let read = try RealFiles.read(name)
        let problems = read.flatMap(\.problems).filter { $0.subject == .resultValue }
        #expect(problems.count == facts.nonNumericValues)
        let figures = read.flatMap(\.activity.results).flatMap(\.indicators).flatMap(\.periods)
            .flatMap { $0.targets + $0.actuals }
        #expect(figures.count { $0.value != nil && $0.value?.value == nil } == facts.nonNumericValues)
    }

    @Test("The door lets them in and counts the same", arguments: RealFiles.names)
    func door(name: String) throws {
        let facts = try RealFiles.facts(name)
        let check = IATIDoorCheck()
        try check.feed([UInt8](Data(contentsOf: URL(fileURLWithPath: RealFiles.path(name)))))
        let seen = try check.finish()
        #expect(seen.header.version == facts.rootVersion)
        #expect(seen.progress.activities == facts.activities)
        #expect(seen.progress.elements == facts.elements)
        #expect(seen.progress.isCompressed)
    }
}

extension Sequence {
    fileprivate func sum(_ value: (Element) -> Int) -> Int {
        reduce(0) { $0 + value($1) }
    }
}
