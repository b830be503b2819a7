extension CellDate {
    /// The day that a spreadsheet means by a number: days since the end of 1899, or since 1904 in the other system.
    ///
    /// Nil for numbers that are no day: below 1 in the first system (a time alone), the 60 that stands for a 29 February
    /// 1900 that never was, negative ones, and those after 9999.
    init?(serial text: String, countsFrom1904: Bool) {
        guard let serial = Double(text), serial.isFinite, serial >= 0, serial < 3_000_000 else { return nil }
        var day = Int(serial)
        var milliseconds = Int(((serial - Double(day)) * Double(Self.millisecondsPerDay)).rounded())
        if milliseconds >= Self.millisecondsPerDay {
            day += 1
            milliseconds = 0
        }
        // Days since 1 January of the year 1970.
        var epochDay: Int
        if countsFrom1904 {
            epochDay = day - 24_107
        } else {
            guard day >= 1, day != 60 else { return nil }
            epochDay = day - 25_569
            if day < 60 { epochDay += 1 }
        }
        self.init(epochDay: epochDay, milliseconds: milliseconds == 0 ? nil : milliseconds)
    }

    /// A day counted from 1 January 1970, in the Gregorian calendar.
    private init?(epochDay: Int, milliseconds: Int?) {
        // Years that begin in March put the leap day last; 400 of them always have 146,097 days.
        let shifted = epochDay + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, milliseconds: milliseconds)
    }
}
