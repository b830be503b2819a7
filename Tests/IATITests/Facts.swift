/// The independent count of one file. Names as in its JSON, written in camel case.
struct Facts: Decodable {
    struct Transactions: Decodable {
        var total: Int
        var activitiesWith: Int
        var byType: [String: Int]
        var byCurrency: [String: Int]
        var sumByTypeCurrency: [String: String]
        var badValue: Int
        var badDate: Int
        var noDate: Int
        var negative: Int
        var minDate: String
        var maxDate: String
        var providerActivityId: Int
        var receiverActivityId: Int
    }

    struct Budgets: Decodable {
        var total: Int
        var byType: [String: Int]
        var sumByTypeStatusCurrency: [String: String]
    }

    struct PlannedDisbursements: Decodable {
        var total: Int
        var sumByCurrency: [String: String]
    }

    struct Results: Decodable {
        var total: Int
        var byType: [String: Int]
        var indicators: Int
        var indicatorMeasure: [String: Int]
        var baselines: Int
        var periods: Int
        var targets: Int
        var targetsWithValue: Int
        var actuals: Int
        var actualsWithValue: Int
        var nonNumericValues: Int
        var targetActualLocations: Int
        var targetActualComments: Int
        var dimensions: Int
        var activitiesWithDimension: Int
        var distinctDimensionNames: Int
        var distinctDimensionPairs: Int
    }

    struct Participating: Decodable {
        var total: Int
        var byRole: [String: Int]
    }

    var rootVersion: String
    var bytes: Int
    var elements: Int
    var activities: Int
    var distinctIdentifiers: Int
    var reportingOrgs: [String: Int]
    var defaultCurrency: [String: Int]
    var hierarchy: [String: Int]
    var humanitarianFlag: Int
    var activityStatus: [String: Int]
    var transactions: Transactions
    var budgets: Budgets
    var plannedDisbursements: PlannedDisbursements
    var results: Results
    var sectorsByVocabulary: [String: Int]
    var recipientCountryElements: Int
    var participatingOrgs: Participating
    var relatedActivities: Int
    var documentLinks: Int
    var locations: Int
    var policyMarkers: Int
    var tags: Int
    var humanitarianScopes: Int
    var activityDates: [String: Int]
}
