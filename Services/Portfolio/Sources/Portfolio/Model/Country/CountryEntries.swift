import Domain
import Foundation
import ServiceKit

extension JointOutputRecorded: LogEntry {
    static let kind = "joint-output"
    static let noun = "joint output"
    var name: String { id.text }
    var index: DossierIndex { DossierIndex(programme: programme, country: country, status: String(year)) }

    func check(today: CalendarDate) throws(DossierRejection) {
        try Must.say(title, "title")
        guard (2000...today.year).contains(year) else {
            throw .invalid("year", "\(year) is no year of a programme so far.", remedy: "Give 2000 to \(today.year).")
        }
        try Must.differ(partners, "partners")
        guard partners.count >= 2 else {
            throw .invalid(
                "partners", "\(partners.count) partner made it.",
                remedy: "Name at least two: an output of one partner is not joint.")
        }
    }
}

extension OutputsCounted: LogEntry {
    static let kind = "output-count"
    static let noun = "count of outputs"
    var name: String { id.text }
    /// One count for each programme, country and year: of two, nobody would know which is the whole.
    var index: DossierIndex {
        DossierIndex(
            programme: programme, country: country, status: String(year), unique: "\(programme) \(country) \(year)")
    }

    func check(today: CalendarDate) throws(DossierRejection) {
        try Must.say(method, "method")
        guard (2000...today.year).contains(year) else {
            throw .invalid("year", "\(year) is no year of a programme so far.", remedy: "Give 2000 to \(today.year).")
        }
        guard (1...100_000).contains(outputs) else {
            throw .invalid(
                "outputs", "There are \(outputs) outputs.",
                remedy: "Give a number from 1 on; where there are none, there is no share to take.")
        }
    }
}

extension LocalAuthorityContactRecorded: LogEntry {
    static let kind = "authority-contact"
    static let noun = "contact with a local authority"
    var name: String { id.text }
    var index: DossierIndex {
        DossierIndex(programme: programme, country: country, status: answer == nil ? "open" : "answered")
    }

    func check(today: CalendarDate) throws(DossierRejection) {
        try Must.say(location, "location")
        try Must.say(authority, "authority")
        try Must.say(subject, "subject")
        if let answer { try Must.say(answer, "answer") }
        try Must.haveCome(on, "on", today: today)
    }
}

extension EffortRecorded: LogEntry {
    static let kind = "effort"
    static let noun = "entry of effort"
    var name: String { id.text }
    var index: DossierIndex { DossierIndex(programme: programme, country: country, status: organisation.text) }

    func check(today: CalendarDate) throws(DossierRejection) {
        try Must.say(process, "process")
        guard days.value > 0 else {
            throw .invalid("days", "The effort is \(days) days.", remedy: "Give a number above zero.")
        }
        try Must.haveCome(period.end, "period.end", today: today)
    }
}
