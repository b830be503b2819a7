import Domain
import Journal
import ServiceKit

/// Changes of policy, stage by stage. A stage only rises: a fall is a reversal, and counted as one.
enum PolicyChanges: Dossier {
    enum Command: Sendable {
        case record(PolicyChangeRecorded, today: CalendarDate)
        /// - Parameter to: the stage it fell back to; `nil` where nothing is left.
        case reverse(on: CalendarDate, reason: String, to: PolicyStage?, by: Officer, today: CalendarDate)
    }

    static let kind = "policy-change"
    static let noun = "policy change"

    static func index(of file: PolicyFile) -> DossierIndex {
        DossierIndex(
            programme: file.change.programme, country: file.change.country,
            status: file.stage?.description ?? "reversed")
    }

    static func decide(_ command: Command, in file: PolicyFile?) throws(DossierRejection) -> [PolicyEvent] {
        switch command {
        case .record(let event, let today): try record(event, today, in: file)
        case .reverse(let day, let reason, let stage, let officer, let today):
            try reverse(on: day, reason, to: stage, by: officer, today, in: file)
        }
    }

    private static func record(
        _ event: PolicyChangeRecorded, _ today: CalendarDate, in file: PolicyFile?
    ) throws(DossierRejection) -> [PolicyEvent] {
        let change = event.change
        if let file, file.change == change, file.stage == change.stage { return [] }
        try Must.say(change.title, "change.title")
        try Must.say(change.contribution, "change.contribution")
        try Must.differ(change.partners, "change.partners")
        try Must.haveCome(change.since, "change.since", today: today)
        if let file { try mustGoOn(event, from: file) }
        return [.recorded(event)]
    }

    private static func mustGoOn(_ event: PolicyChangeRecorded, from file: PolicyFile) throws(DossierRejection) {
        let change = event.change
        guard (change.programme, change.country) == (file.change.programme, file.change.country) else {
            throw DossierRejection(
                .alreadyRecorded, "\(change.id) is a change in \(file.change.country) of \(file.change.programme).",
                remedy: "Give this one another name.")
        }
        guard let reason = event.reason else {
            throw DossierRejection(
                .reasonMissing, "\(change.id) is recorded with other content.", field: "reason",
                remedy: "Say what moved it, or why what is said of it changes.")
        }
        try Must.say(reason, "reason")
        guard let stage = file.stage else {
            try Must.notPrecede(change.since, "change.since", file.lastMove, "when it was reversed")
            return
        }
        guard change.stage >= stage else {
            throw DossierRejection(
                .stageFell, "It is in stage \(stage); \(change.stage) would be a fall.", field: "change.stage",
                remedy: "Record a reversal, with its day and reason.")
        }
        if change.stage > stage {
            try Must.notPrecede(change.since, "change.since", file.lastMove, "when it moved last")
        } else if let reversal = file.reversals.last {
            try Must.notPrecede(change.since, "change.since", reversal.on, "when it fell back to this stage")
        }
    }

    private static func reverse(
        on day: CalendarDate, _ reason: String, to stage: PolicyStage?, by officer: Officer, _ today: CalendarDate,
        in file: PolicyFile?
    ) throws(DossierRejection) -> [PolicyEvent] {
        guard let file else {
            throw DossierRejection(.unknown, "There is no such policy change.", remedy: "Record it first.")
        }
        if let last = file.reversals.last, last.on == day, last.to == stage, last.reason == reason,
            file.stage == stage
        {
            return []
        }
        guard let from = file.stage else {
            throw DossierRejection(
                .nothingLeft, "\(file.change.id) was reversed, and nothing is left of it.",
                remedy: "Record it anew if it was taken up again.")
        }
        if let stage, stage >= from {
            throw .invalid("to", "It is in stage \(from); \(stage) is no fall.", remedy: "Give a stage below \(from).")
        }
        try Must.say(reason, "reason")
        try Must.haveCome(day, "on", today: today)
        try Must.notPrecede(day, "on", file.lastMove, "when it came to its stage")
        return [
            .reversed(
                PolicyChangeReversed(
                    change: file.change.id, programme: file.change.programme, country: file.change.country,
                    pillar: file.change.pillar, on: day, reason: reason, from: from, to: stage, recordedBy: officer.id))
        ]
    }

    static func evolve(_ file: inout PolicyFile?, by event: PolicyEvent) {
        switch event {
        case .recorded(let event):
            file = PolicyFile(change: event.change, stage: event.change.stage, reversals: file?.reversals ?? [])
        case .reversed(let event):
            file?.stage = event.to
            file?.reversals.append(event)
        }
    }
}
