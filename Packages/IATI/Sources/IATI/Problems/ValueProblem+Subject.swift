extension ValueProblem {
    /// What kind of value a problem is about. New subjects may come.
    public struct Subject: RawRepresentable, Hashable, Sendable {
        /// The stable name.
        public let rawValue: String

        /// A subject by its stable name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        // MARK: The activity

        /// `iati-identifier`
        public static let identifier = Subject(rawValue: "identifier")
        /// `reporting-org`
        public static let reportingOrganisation = Subject(rawValue: "reporting-organisation")
        /// `participating-org`: its role
        public static let participatingRole = Subject(rawValue: "participating-role")
        /// `other-identifier`: its reference
        public static let otherIdentifier = Subject(rawValue: "other-identifier")
        /// `activity-status`
        public static let activityStatus = Subject(rawValue: "activity-status")
        /// `activity-date`: its type
        public static let activityDateType = Subject(rawValue: "activity-date-type")
        /// `activity-date`: its date
        public static let activityDate = Subject(rawValue: "activity-date")
        /// `iati-activity/@hierarchy`
        public static let hierarchy = Subject(rawValue: "hierarchy")
        /// `@humanitarian` of an activity or a transaction
        public static let humanitarian = Subject(rawValue: "humanitarian")
        /// `@last-updated-datetime`
        public static let lastUpdated = Subject(rawValue: "last-updated")
        /// `reporting-org/@secondary-reporter`
        public static let secondaryReporter = Subject(rawValue: "secondary-reporter")
        /// `related-activity`
        public static let relatedActivity = Subject(rawValue: "related-activity")
        /// A classification such as `sector`, `tag` or `recipient-country`: its code
        public static let classification = Subject(rawValue: "classification")
        /// `@percentage` of a country, region or sector
        public static let percentage = Subject(rawValue: "percentage")
        /// `narrative`
        public static let narrative = Subject(rawValue: "narrative")
        /// An element that may come once
        public static let element = Subject(rawValue: "element")
        /// `administrative/@level`
        public static let administrativeLevel = Subject(rawValue: "administrative-level")
        /// `point/pos`
        public static let position = Subject(rawValue: "position")

        // MARK: Money

        /// `@currency`, or `iati-activity/@default-currency` in its place
        public static let currency = Subject(rawValue: "currency")
        /// `value/@value-date`
        public static let valueDate = Subject(rawValue: "value-date")
        /// `transaction-type`
        public static let transactionType = Subject(rawValue: "transaction-type")
        /// `transaction-date`
        public static let transactionDate = Subject(rawValue: "transaction-date")
        /// `transaction/value`
        public static let transactionValue = Subject(rawValue: "transaction-value")
        /// `budget/@type`
        public static let budgetType = Subject(rawValue: "budget-type")
        /// `budget/@status`
        public static let budgetStatus = Subject(rawValue: "budget-status")
        /// `period-start` or `period-end` of a budget
        public static let budgetPeriod = Subject(rawValue: "budget-period")
        /// `budget/value`
        public static let budgetValue = Subject(rawValue: "budget-value")
        /// `planned-disbursement/@type`
        public static let plannedDisbursementType = Subject(rawValue: "planned-disbursement-type")
        /// `period-start` or `period-end` of a planned disbursement
        public static let plannedDisbursementPeriod = Subject(rawValue: "planned-disbursement-period")
        /// `planned-disbursement/value`
        public static let plannedDisbursementValue = Subject(rawValue: "planned-disbursement-value")

        // MARK: Results

        /// `result/@type`
        public static let resultType = Subject(rawValue: "result-type")
        /// `indicator/@measure`
        public static let indicatorMeasure = Subject(rawValue: "indicator-measure")
        /// `@ascending`
        public static let ascending = Subject(rawValue: "ascending")
        /// `@aggregation-status`
        public static let aggregationStatus = Subject(rawValue: "aggregation-status")
        /// `baseline/@year`
        public static let baselineYear = Subject(rawValue: "baseline-year")
        /// `baseline/@iso-date`
        public static let baselineDate = Subject(rawValue: "baseline-date")
        /// `baseline/@value`
        public static let baselineValue = Subject(rawValue: "baseline-value")
        /// `period-start` or `period-end` of an indicator
        public static let resultPeriod = Subject(rawValue: "result-period")
        /// `@value` of a target or an actual
        public static let resultValue = Subject(rawValue: "result-value")
    }
}
