import Domain
import ServiceKit

extension FinanceInstrumentRecorded: LogEntry {
    static let kind = "instrument"
    static let noun = "finance instrument"
    static let taken = DossierReason.loanRegistered
    var name: String { instrument.id.text }
    var index: DossierIndex {
        DossierIndex(
            programme: instrument.programme, country: instrument.country, status: instrument.kind.rawValue,
            unique: instrument.loan?.text)
    }

    func check(today: CalendarDate) throws(DossierRejection) {
        try Must.say(instrument.title, "instrument.title")
        try Must.haveCome(instrument.date, "instrument.date", today: today)
        for (amount, field) in [
            (instrument.grant, "grant"), (instrument.dutchGrant, "dutchGrant"), (instrument.loanAmount, "loanAmount"),
            (instrument.guaranteed, "guaranteed"), (instrument.privateMobilised, "privateMobilised"),
        ] {
            try Must.bePositive(amount, "instrument.\(field)")
        }
        if let all = instrument.grant, let dutch = instrument.dutchGrant, all.currency == dutch.currency {
            guard dutch.amount <= all.amount else {
                throw .invalid(
                    "instrument.dutchGrant", "The Dutch grant \(dutch) is above all grants, \(all).",
                    remedy: "Give all grants, the Dutch one among them.")
            }
        }
        guard let lacking = instrument.lacking else { return }
        throw .invalid(
            "instrument.\(lacking)", "It is missing.", remedy: "Give it: a \(instrument.kind.rawValue) has one.")
    }

    /// The same with the Dutch share calculated.
    var attributed: FinanceInstrumentRecorded {
        var event = self
        event.instrument.dutchShare = DutchShare.of(
            loan: instrument.loanAmount, dutchGrant: instrument.dutchGrant, grants: instrument.grant)
        return event
    }
}

extension FinanceInstrument {
    /// What an instrument of its kind cannot be without, and has not.
    fileprivate var lacking: String? {
        if (loan == nil) != (loanAmount == nil) { return loan == nil ? "loan" : "loanAmount" }
        switch kind {
        case .guarantee: return guaranteed == nil ? "guaranteed" : nil
        case .concessionalLoan: return loan == nil ? "loan" : nil
        case .blendedFinance: return grant == nil && dutchGrant == nil ? "grant" : nil
        case .facilityGrant:
            if facility == nil { return "facility" }
            return grant == nil && dutchGrant == nil ? "grant" : nil
        }
    }
}
