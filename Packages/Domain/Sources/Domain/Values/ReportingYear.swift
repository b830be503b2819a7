/// How a programme cuts time into years. Three of them are in use at once, so that a year alone says too little.
public enum ReportingYear: String, Sendable, Codable, CaseIterable {
    /// 1 October to 30 September: the letters to parliament.
    case octoberToSeptember = "october-september"
    /// 1 July to 30 June.
    case midYear = "mid-year"
    /// 1 January to 31 December.
    case calendar

    /// The month in which it begins.
    public var firstMonth: Int {
        switch self {
        case .octoberToSeptember: 10
        case .midYear: 7
        case .calendar: 1
        }
    }

    /// The reporting year that ends in a calendar year; `nil` outside the years that dates know.
    ///
    /// A year ends the day before the next one begins, so that every day is in exactly one.
    public func period(endingIn year: Int) -> Period? {
        guard (1...9999).contains(year) else { return nil }
        let firstYear = self == .calendar ? year : year - 1
        guard let start = CalendarDate(year: firstYear, month: firstMonth, day: 1),
            let next = CalendarDate(year: firstYear + 1, month: firstMonth, day: 1)
        else { return nil }
        return Period(start, CalendarDate(daysSince1970: next.daysSince1970 - 1))
    }

    /// The reporting year that a day falls in.
    public func period(containing day: CalendarDate) -> Period? {
        period(endingIn: self == .calendar || day.month < firstMonth ? day.year : day.year + 1)
    }
}
