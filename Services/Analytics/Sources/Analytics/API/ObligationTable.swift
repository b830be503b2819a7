import Domain
import Foundation
import ServiceKit

/// What is owed as CSV files: how much of each kind for everybody, and each one for those of the programme.
enum ObligationTable {
    static let counts = ["kind", "state", "obligations", "as_of"]
    static let list = ["activity", "kind", "programme", "title", "due_on", "state", "as_of", "event"]

    /// A row for each kind that there is, and each state.
    static func counts(of calendar: ObligationCalendar, asOf: Date) -> [[CSVCell]] {
        calendar.kinds.flatMap { kind in
            ObligationCalendar.State.allCases.map { state in
                [
                    .text(kind.rawValue), .text(state.rawValue), .integer(calendar.count(kind, state)),
                    .instant(asOf),
                ]
            }
        }
    }

    /// With the event that says last what stands here.
    static func row(_ line: ObligationCalendar.Line, asOf: Date) -> [CSVCell] {
        [
            .text(line.activity.text), .text(line.kind.rawValue), .text(line.programme?.text), .text(line.title),
            .text(line.dueOn.description), .text(line.state.rawValue), .instant(asOf), .text(line.source.event),
        ]
    }
}
