import Domain
import Foundation
import ServiceKit
import Testing

@Suite("Reporting calendar", .timeLimit(.minutes(5)))
struct CalendarTests {
    private let year = CalendarDate(utc: .now).year

    private func owed(dueOn: String, timeZone: String = "Africa/Kampala", kind: String = "results-report") -> String {
        """
        {"programme":"PROSPECTS","organisation":"UNHCR","kind":"\(kind)",\
        "period":{"start":"2025-01-01","end":"2025-12-31"},"dueOn":"\(dueOn)","timeZone":"\(timeZone)"}
        """
    }

    private func items(_ answer: Partner.Answer) -> [[String: JSONValue]] {
        guard case .array(let list) = answer.json["items"] else { return [] }
        return list.compactMap { if case .object(let members) = $0 { members } else { nil } }
    }

    @Test("a report that is owed is listed though nothing was sent, until an accepted one on its period came")
    func life() async throws {
        try await Door().open { partner in
            let late = try await partner.post("/intake/v1/calendar", as: "officer", owed(dueOn: "\(year - 1)-03-31"))
            #expect(late.status == 201 && late["status"] == "overdue", "\(late)")
            _ = try await partner.post(
                "/intake/v1/calendar", as: "officer", owed(dueOn: "\(year + 2)-03-31", kind: "financial-report"))
            let list = items(try await partner.get("/intake/v1/calendar", as: "UNHCR"))
            #expect(list.map { $0["status"] } == [.string("overdue"), .string("upcoming")])
            #expect(items(try await partner.get("/intake/v1/calendar", as: "ILO")).isEmpty)
            #expect(try await partner.post("/intake/v1/calendar", as: "UNHCR", owed(dueOn: "2027-01-31")).status == 403)
            // A report on another period is not what is owed.
            _ = try await partner.verdict(Samples.report(period: #"{"start":"2025-01-01","end":"2025-06-30"}"#))
            #expect(items(try await partner.get("/intake/v1/calendar", as: "UNHCR"))[0]["status"] == .string("overdue"))
            let sent = try await partner.verdict(Samples.report())
            let after = items(try await partner.get("/intake/v1/calendar", as: "UNHCR"))
            #expect(after[0]["status"] == .string("submitted-late"))
            #expect(after[0]["submission"] == .string(sent["id"] ?? "-"))
        }
    }

    @Test("a report that was accepted before its day was agreed is not asked for")
    func earlier() async throws {
        let door = try Door()
        try await door.open { partner in
            let sent = try await partner.verdict(Samples.report())
            #expect(sent["verdict"] != "rejected")
            let late = try await partner.post("/intake/v1/calendar", as: "officer", owed(dueOn: "\(year - 1)-03-31"))
            #expect(late["status"] == "submitted-late" && late["submission"] == sent["id"], "\(late)")
            let coming = try await partner.post("/intake/v1/calendar", as: "officer", owed(dueOn: "\(year + 1)-03-31"))
            #expect(coming["status"] == "submitted")
            let other = try await partner.post(
                "/intake/v1/calendar", as: "officer", owed(dueOn: "\(year + 1)-03-31", kind: "financial-report"))
            #expect(other["status"] != "submitted" && other["submission"] == nil)
        }
        // The next start looks at once: nobody is reminded of what is there.
        try await door.open { partner in
            let list = items(try await partner.get("/intake/v1/calendar", as: "UNHCR"))
            #expect(list.count == 3)
        }
        #expect(try await door.count("journal WHERE type LIKE '%report-reminded%'") == 0)
    }

    @Test("a day that moves takes its status along, says why, and the day first agreed stays to be seen")
    func moved() async throws {
        try await Door().open { partner in
            let owed = try await partner.post("/intake/v1/calendar", as: "officer", owed(dueOn: "\(year - 1)-03-31"))
            let path = "/intake/v1/calendar/\(owed["id"] ?? "")"
            let silent = try await partner.post("\(path)/due", as: "officer", #"{"dueOn":"2030-01-31","why":""}"#)
            #expect(silent.status == 422)
            let moved = try await partner.post(
                "\(path)/due", as: "officer", #"{"dueOn":"\#(year + 2)-01-31","why":"floods"}"#)
            #expect(moved["status"] == "upcoming" && moved["firstDueOn"] == "\(year - 1)-03-31")
            #expect(moved["movedBecause"] == "floods")
            let off = try await partner.post("\(path)/withdrawal", as: "officer", #"{"why":"programme ended"}"#)
            #expect(off["status"] == "called-off")
            let late = try await partner.post("\(path)/due", as: "officer", #"{"dueOn":"2031-01-31","why":"x"}"#)
            #expect(late.status == 409)
        }
    }

    @Test(
        "the last second of the day counts, where the day is counted",
        arguments: [("Africa/Kampala", "21:00"), ("Europe/Amsterdam", "23:00"), ("Asia/Baghdad", "21:00")])
    func zones(_ zone: String, _ endInUTC: String) async throws {
        try await Door().open { partner in
            let owed = try await partner.post(
                "/intake/v1/calendar", as: "officer", owed(dueOn: "\(year)-01-31", timeZone: zone))
            #expect(owed["due"]?.hasPrefix("\(year)-01-31T\(endInUTC):00") == true, "\(owed)")
            let unknown = try await partner.post(
                "/intake/v1/calendar", as: "officer", self.owed(dueOn: "2027-01-31", timeZone: "Mars/Olympus"))
            #expect(unknown.status == 422 && unknown["field"] == "timeZone")
        }
    }

    @Test("a partner is reminded once of what is late or near; a day that moves away is not reminded of")
    func reminders() async throws {
        let door = try Door()
        try await door.open { partner in
            let near = CalendarDate(utc: .now.addingTimeInterval(5 * 86_400))
            let far = CalendarDate(utc: .now.addingTimeInterval(90 * 86_400))
            for day in [near, far] {
                _ = try await partner.post("/intake/v1/calendar", as: "officer", owed(dueOn: day.description))
            }
        }
        // The next start looks at the calendar at once, and again finds nothing new.
        for _ in 1...2 {
            try await door.open { _ in
                while try await door.count("journal WHERE type LIKE '%report-reminded%'") < 1 { await Task.yield() }
            }
        }
        #expect(try await door.count("journal WHERE type LIKE '%report-reminded%'") == 1)
    }
}
