import Domain
import Foundation

/// What is owed on activities as of a time, by the day it is due.
struct ObligationCalendar: Sendable {
    enum State: String, Sendable, CaseIterable { case open, overdue, met, waived }

    struct Line: Sendable {
        let activity: ActivityID
        let kind: ObligationKind
        let programme: ProgrammeCode?
        let title: String
        let dueOn: CalendarDate
        let state: State
        /// The event that says last what stands here.
        let source: FactSource
    }

    let lines: [Line]

    /// - Parameters:
    ///   - facts: all changes, in any order: they count in the order of recording.
    ///   - asOf: what was known then; also the moment at which something is late.
    init(_ facts: [Fact<ObligationChange>], asOf: Date) {
        let known = facts.filter { $0.source.recordedAt <= asOf }.sorted { $0.source < $1.source }
        let groups = Dictionary(grouping: known) { [$0.activity.text, $0.key] }
        lines = groups.values.compactMap { ObligationCalendar.line($0, asOf) }
            .sorted { ($0.dueOn, $0.activity.text, $0.title) < ($1.dueOn, $1.activity.text, $1.title) }
    }

    /// The kinds that there are, in their order.
    var kinds: [ObligationKind] { ObligationKind.allCases.filter { kind in lines.contains { $0.kind == kind } } }

    /// How many of a kind are in a state.
    func count(_ kind: ObligationKind, _ state: State) -> Int { lines.count { $0.kind == kind && $0.state == state } }

    private static func line(_ facts: [Fact<ObligationChange>], _ asOf: Date) -> Line? {
        let changes = facts.map(\.content)
        guard let source = facts.last?.source,
            let first = changes.last(where: { $0.change == .recorded }), let kind = first.kind,
            let due = changes.last(where: { $0.dueOn != nil })?.dueOn
        else { return nil }
        let state: State =
            switch changes.last(where: { $0.change == .met || $0.change == .waived })?.change {
            case .met: .met
            case .waived: .waived
            default: ObligationCalendar.day(asOf, in: first.timeZone) > due ? .overdue : .open
            }
        return Line(
            activity: first.activity, kind: kind, programme: first.programme, title: first.title ?? "", dueOn: due,
            state: state, source: source)
    }

    /// The day it is where the obligation is due; in UTC where that place is not known.
    private static func day(_ time: Date, in zone: String?) -> CalendarDate {
        let offset = zone.flatMap(TimeZone.init(identifier:))?.secondsFromGMT(for: time) ?? 0
        return CalendarDate(utc: time.addingTimeInterval(Double(offset)))
    }
}
