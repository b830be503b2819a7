import Domain
import Foundation
import Testing

@testable import Portfolio

/// Case 13: stated with their zone, half-open, and never closed while open.
@Suite("Windows of result periods")
struct WindowTests {
    @Test(
        "a day ends where it is counted",
        arguments: [
            ("Pacific/Kiritimati", "2026-11-30T10:00:00Z"), ("Africa/Kampala", "2026-11-30T21:00:00Z"),
            ("Europe/Amsterdam", "2026-11-30T23:00:00Z"), ("UTC", "2026-12-01T00:00:00Z"),
            ("America/New_York", "2026-12-01T05:00:00Z"), ("Etc/GMT+12", "2026-12-01T12:00:00Z"),
        ])
    func zones(zone: String, end: String) throws {
        #expect(try PeriodCase.window(in: zone).due == PeriodCase.instant(end))
    }

    @Test("in every zone of the world it opens before it is due and is due before it locks")
    func neverInverted() throws {
        let names = TimeZone.knownTimeZoneIdentifiers
        #expect(names.count > 300)
        for name in names {
            for (start, end, due) in [
                ("2025-10-01", "2026-09-30", "2026-10-01"), ("2026-01-01", "2026-12-31", "2027-03-28"),
                ("2025-07-01", "2026-06-30", "2026-10-25"),
            ] {
                let period = try #require(Period(Samples.day(start), Samples.day(end)))
                let window = try ResultWindow(
                    period, opensOn: nil, dueOn: Samples.day(due), timeZone: name, lockDays: 30)
                #expect(window.opens < window.due && window.due < window.locks, "\(name)")
            }
        }
    }

    @Test(
        "a window that cannot be is refused, with the place",
        arguments: [
            ("2026-10-01", nil, "Mars/Olympus", "timeZone"), ("2026-09-30", nil, "UTC", "dueOn"),
            ("2026-10-10", "2026-10-11", "UTC", "dueOn"), ("2026-10-10", "2025-10-01", "UTC", "opensOn"),
            ("9001-01-01", nil, "UTC", "dueOn"),
        ] as [(String, String?, String, String)])
    func refused(due: String, opens: String?, zone: String, field: String) throws {
        let (period, dueOn, opensOn) = (
            try PeriodCase.period(), try Samples.day(due), try opens.map { try Samples.day($0) }
        )
        let error = #expect(throws: ManagedRejection.self) {
            try ResultWindow(period, opensOn: opensOn, dueOn: dueOn, timeZone: zone, lockDays: 30)
        }
        #expect(error?.field == field)
    }

    @Test("the last second counts, and the moment of the lock is the first that is too late")
    func lastSecond() throws {
        var work = try PeriodCase.scheduled()
        work.now = try PeriodCase.instant("2026-09-30T20:59:59Z")
        #expect(work.refusal(of: .record([try PeriodCase.people(1, 1)]), by: PeriodCase.pam)?.code == .periodNotOpen)
        work.now = try PeriodCase.instant("2026-12-30T20:59:59Z")
        try work.give(.record([PeriodCase.people(1, 1)]), by: PeriodCase.pam)
        try work.step(.submitted, by: PeriodCase.pam)
        try work.step(.partnerChecked, by: PeriodCase.pia)
        try work.step(.postValidated, by: PeriodCase.post)
        try work.step(.headquartersValidated, by: PeriodCase.ada)
        try work.step(.accepted, by: PeriodCase.ben)
        #expect(work.refusal(of: .step(.locked, reason: nil), by: PeriodCase.ada)?.code == .periodNotLocked)
        work.now = try PeriodCase.instant("2026-12-30T21:00:00Z")
        try work.step(.locked, by: PeriodCase.ada)
        #expect(work.state == .locked)
        #expect(work.refusal(of: .record([try PeriodCase.people(2, 2)]), by: PeriodCase.pam)?.code == .periodLocked)
    }

    @Test("whoever comes late needs another day, given with a reason; the first one is not lost")
    func moved() throws {
        var work = try PeriodCase.scheduled()
        work.now = try PeriodCase.instant("2026-12-30T21:00:00Z")
        #expect(work.refusal(of: .record([try PeriodCase.people(1, 1)]), by: PeriodCase.pam)?.code == .periodLocked)
        let late = try Samples.day("2026-12-15")
        #expect(
            work.refusal(of: .moveDue(late, try PeriodCase.window(due: "2026-12-15"), reason: " "), by: PeriodCase.ada)?
                .field == "reason")
        let moved = try PeriodCase.window(due: "2026-12-15")
        try work.give(.moveDue(late, moved, reason: "Offices were flooded"), by: PeriodCase.ada)
        try work.give(.record([PeriodCase.people(1, 1)]), by: PeriodCase.pam)
        #expect(work.record?.scheduled.dueOn.description == "2026-11-30")
        #expect(work.record?.dueOn.description == "2026-12-15")
        #expect(work.record?.locks == moved.locks)
    }
}
