import Domain
import Foundation
import ServiceKit

extension IndicatorValueRecorded: LogEntry {
    static let kind = "indicator-value"
    static let noun = "value of an indicator"
    var name: String { id.text }
    var index: DossierIndex {
        DossierIndex(programme: value.programme, country: value.country, status: value.indicator.text)
    }

    func check(today: CalendarDate) throws(DossierRejection) {
        try Must.say(value.unit, "value.unit")
        if let scheme = value.scheme { try Must.say(scheme, "value.scheme") }
        if let aspect = value.aspect { try Must.say(aspect, "value.aspect") }
        try Must.haveCome(value.period.end, "value.period.end", today: today)
        guard value.amount.value >= 0 else {
            throw .invalid("value.amount", "It is \(value.amount).", remedy: "Give a number of 0 or above.")
        }
        guard (value.numerator == nil) == (value.denominator == nil) else {
            throw .invalid(
                value.numerator == nil ? "value.numerator" : "value.denominator", "It is missing.",
                remedy: "Give both, or neither: a ratio is computed from both.")
        }
        if let denominator = value.denominator, denominator.value <= 0 {
            throw .invalid(
                "value.denominator", "It is \(denominator).",
                remedy: "Give a number above zero: without one there is no ratio.")
        }
    }
}
