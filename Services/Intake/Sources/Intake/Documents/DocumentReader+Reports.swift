import Domain
import EventLog

/// What all reports begin with, and values from closed lists.
extension DocumentReader {
    mutating func programme(_ members: [String: JSONDocument], _ reference: ReferenceData) -> ProgrammeCode? {
        code(members, "programme", at: "", expected: "a programme's code, such as \"PROSPECTS\"") { code in
            ProgrammeCode(code).flatMap { known in reference.programmes.first { $0.code == known }?.code }
        }
    }

    mutating func activity(_ members: [String: JSONDocument]) -> ActivityID? {
        code(members, "activity", at: "", expected: "the activity's IATI identifier", ActivityID.init)
    }

    /// A period that is over: what lies ahead is a plan, not a report.
    mutating func pastPeriod(_ members: [String: JSONDocument], today: CalendarDate) -> Period? {
        let period = period(members, "period", at: "")
        if let period, period.end > today {
            error(
                "future", "/period/end", .text(period.end.description), "the period ends after today, \(today)",
                "report what has happened; plans go into the activity's targets")
        }
        return period
    }

    /// A value of a closed list, by its code.
    mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ members: [String: JSONDocument], _ name: String, at path: String, isRequired: Bool = true
    ) -> Choice? {
        let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        return code(members, name, at: path, isRequired: isRequired, expected: "one of: \(names)") {
            Choice(rawValue: $0)
        }
    }
}
