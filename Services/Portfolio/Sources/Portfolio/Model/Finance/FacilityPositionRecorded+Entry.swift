import Domain

extension FacilityPositionRecorded: LogEntry {
    static let kind = "facility-position"
    static let noun = "position of a facility"
    var name: String { id.text }
    var index: DossierIndex { DossierIndex(programme: programme, country: country, status: facility.text) }

    /// Loans ÷ grants of this source.
    var leverage: ExactDecimal? { Leverage.of(loans: loans, grants: grants) }

    func check(today: CalendarDate) throws(DossierRejection) {
        try Must.say(source, "source")
        try Must.say(period, "period")
        try Must.bePositive(grants, "grants")
        try Must.bePositive(loans, "loans")
    }
}
