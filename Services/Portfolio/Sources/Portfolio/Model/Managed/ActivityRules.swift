import Domain
public import Foundation

/// What is asked of managed activities, as far as a programme may set it.
///
/// Values are this platform's defaults unless a source is named. A changed set gets a new `version`: decisions record
/// which set they were made under.
public struct ActivityRules: Sendable, Codable, Hashable {
    /// Names this set of values.
    public var version = "2026-11"
    /// In euros. A commitment strictly above it is evaluated (letter to parliament on article 4.2); that amendments
    /// count is this platform's reading.
    public var evaluationAbove: Decimal = 5_000_000
    /// In euros. A commitment strictly above it is audited: a preset of other ministries, none of this one is public.
    public var auditAbove: Decimal = 125_000
    /// How long after the last day the evaluation is due.
    public var evaluationMonths = 6
    public var auditMonths = 6
    public var finalReportMonths = 6
    /// How long after the last day of each calendar year its report is due.
    public var annualReportMonths = 6
    /// How long after an advance is paid it is to be accounted for.
    public var advanceMonths = 12
    /// How much a line of the budget may change without a decision, in percent of itself as it was last decided.
    public var freeShiftPercent = 10
    /// How far the last day may move without a decision…
    public var freeExtensionMonths = 6
    /// …and how often.
    public var freeExtensions = 1
    /// Where due days are counted.
    public var timeZone = "Europe/Amsterdam"

    public init() {}

    public static let standard = ActivityRules()
}
