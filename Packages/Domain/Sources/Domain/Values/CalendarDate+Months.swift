extension CalendarDate {
    /// The same day some months later, or the last day of that month where it has no such day: six months after
    /// 31 August is 28 or 29 February. `nil` outside the years that dates know.
    public func adding(months: Int) -> CalendarDate? {
        guard (-120_000...120_000).contains(months) else { return nil }
        let place = year * 12 + (month - 1) + months
        guard place >= 12 else { return nil }
        let (year, month) = (place / 12, place % 12 + 1)
        return (0...3).lazy.compactMap { CalendarDate(year: year, month: month, day: day - $0) }.first
    }
}
