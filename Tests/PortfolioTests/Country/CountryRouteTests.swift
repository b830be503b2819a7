import Domain
import Foundation
import Journal
import ServiceKit
import Testing

@Suite("Country work over HTTP")
struct CountryRouteTests {
    private static let plan: JSONValue = [
        "title": "Jordan", "theoryOfChange": "Schools that take everybody in keep everybody in.",
        "assumptions": [["statement": "Schools stay open", "watchedBy": "Monthly count"]],
        "priorities": [["title": "School", "pillar": "education"]],
        "shares": [["partner": "UNICEF", "percent": "60"], ["partner": "ILO", "percent": "40"]],
        "targets": [["indicator": "E1", "value": "1200", "unit": "people", "by": "2027-12-31"]],
        "departments": ["DSO"],
    ]

    private static func draft(_ programme: String = "PROSPECTS") -> JSONValue {
        [
            "kind": "multi-annual-plan", "programme": .string(programme), "phase": 2, "country": "JO", "content": plan,
        ]
    }

    @Test("a plan goes from draft to approval by the hands of those whose it is, and its history says whose")
    func document() async throws {
        let team = try CountryTeam()
        try await team.work { voice in
            #expect(try await voice.post("country-documents", Self.draft(), as: "partner").status == 403)
            #expect(try await voice.post("country-documents", Self.draft("NONE")).status == 422)
            let new = try await voice.post("country-documents", Self.draft())
            #expect(new.status == 201)
            #expect(new.location == "/portfolio/v1/country-documents/multi-annual-plan-PROSPECTS-2-JO")
            #expect(try await voice.post("country-documents", Self.draft()).status == 200)
            let path = "country-documents/multi-annual-plan-PROSPECTS-2-JO"
            let approval: JSONValue = ["revision": 1, "motivation": "Sound"]
            #expect(try await voice.post("\(path)/approval", approval, as: "approver").code == "consultation-missing")
            let said: JSONValue = ["outcome": "agrees", "note": "Good"]
            #expect(try await voice.post("\(path)/consultations/post", said).status == 403)
            #expect(try await voice.post("\(path)/consultations/post", said, as: "embassy").status == 200)
            let department: JSONValue = ["department": "DSO", "outcome": "objects", "note": "Too thin"]
            let heard = try await voice.post("\(path)/consultations/department", department, as: "thematic")
            #expect(heard.body["versions"][0]["missingConsultations"] == [])
            #expect(try await voice.post("\(path)/approval", approval).code == "four-eyes")
            #expect(try await voice.post("\(path)/approval", approval, as: "approver").status == 200)
            let revision: JSONValue = ["revision": 1, "reason": "Typo", "content": Self.plan]
            #expect(try await voice.post("\(path)/revisions", revision).code == "already-approved")
            #expect(try await voice.post("\(path)/versions", ["reason": "A new year"]).status == 200)
            let history = try await voice.get("\(path)/history", as: "partner").body["items"].list
            #expect(
                history.map(\.["by"].text)
                    == ["officer", "embassy", "thematic", "approver", "officer"].map { "key-\($0)" })
            #expect(try await voice.get("country-documents?status=draft&country=JO").body["items"].list.count == 1)
            #expect(try await voice.get("country-documents?status=approved").body["items"].list.isEmpty)
            #expect(try await voice.get(path, as: nil).status == 401)
        }
        #expect(try await team.host.environment.journal.verify().faults == [])
    }

    @Test("a session is recorded and closed; its actions are listed by how urgent they are")
    func session() async throws {
        let team = try CountryTeam()
        try await team.work { voice in
            let held: JSONValue = [
                "id": "MEL-JO-2026", "programme": "PROSPECTS", "country": "JO", "year": 2026, "heldOn": "2026-04-20",
                "participants": ["ILO", "UNHCR"],
            ]
            #expect(try await voice.post("mel-sessions", held, as: "embassy").status == 201)
            for (title, due) in [("Later", "2026-12-31"), ("First", "2026-05-31"), ("Second", "2026-10-31")] {
                let action: JSONValue = ["title": .string(title), "owner": "ILO", "due": .string(due)]
                #expect(try await voice.post("mel-sessions/MEL-JO-2026/actions", action, as: "embassy").status == 200)
            }
            let done: JSONValue = ["doneOn": "2026-05-31", "evidence": "Report"]
            #expect(try await voice.post("mel-sessions/MEL-JO-2026/actions/2/completion", done).status == 200)
            #expect(try await voice.post("mel-sessions/MEL-JO-2026/actions/9/completion", done).status == 404)
            #expect(try await voice.post("mel-sessions/MEL-JO-2026/actions/x/completion", done).status == 404)
            #expect(try await voice.post("mel-sessions/MEL-JO-2026/closing").code == "section-missing")
            for section in ["women", "disability"] {
                let text: JSONValue = ["section": .string(section), "text": "What was found"]
                #expect(try await voice.post("mel-sessions/MEL-JO-2026/sections", text).status == 200)
            }
            #expect(try await voice.post("mel-sessions/MEL-JO-2026/closing").status == 200)
            func titles(_ query: String) async throws -> [String?] {
                try await voice.get("mel-actions\(query)").body["items"].list.map(\.["title"].text)
            }
            #expect(try await titles("") == ["First", "Second", "Later"])
            #expect(try await titles("?state=overdue") == ["Second"])
            #expect(try await titles("?state=done&owner=ILO") == ["First"])
            #expect(try await titles("?state=open&owner=UNHCR") == [])
            let page = try await voice.get("mel-actions?limit=2").body
            let cursor = try #require(page["next"].text)
            #expect(try await titles("?limit=2&cursor=\(cursor)") == ["Later"])
        }
    }

    @Test("an organisation that nobody knows is refused where it is named, and nothing is recorded")
    func unknownOrganisations() async throws {
        let team = try CountryTeam()
        try await team.work { voice in
            let output: JSONValue = [
                "id": "JO-1", "programme": "PROSPECTS", "country": "JO", "year": 2026, "title": "A joint assessment",
                "partners": ["ILO", "UNHRC"],
            ]
            let effort: JSONValue = [
                "id": "EF-1", "programme": "PROSPECTS", "organisation": "IL0", "days": "3", "process": "reporting",
                "period": ["start": "2026-01-01", "end": "2026-01-31"],
            ]
            let held: JSONValue = [
                "id": "MEL-1", "programme": "PROSPECTS", "country": "JO", "year": 2026, "heldOn": "2026-04-20",
                "participants": ["UNICEFF"],
            ]
            for (path, body, code) in [
                ("joint-outputs", output, "UNHRC"), ("effort", effort, "IL0"), ("mel-sessions", held, "UNICEFF"),
            ] {
                let answer = try await voice.post(path, body)
                #expect(answer.status == 422 && answer.code == "invalid-value", "\(path)")
                #expect(answer.body["detail"].text?.contains(code) == true, "\(path)")
                #expect(try await voice.get(path, as: "officer").body["items"] == [], "\(path)")
            }
        }
    }

    @Test("the letters' figures are there at once, each with its source; leverage is the facility's own 7.66")
    func facts() async throws {
        let team = try CountryTeam()
        try await team.work { voice in
            let total = try await voice.get("migration-totals?indicator=M1&period=2023-01-01/2023-12-31", as: nil)
            #expect(total.body["amount"] == "3946")
            let both = try await voice.get("migration-totals?indicator=M1,M2&period=2023-01-01/2023-12-31")
            #expect(both.status == 400)
            let apart = try await voice.get("migration-totals?indicator=M2&period=2023-01-01/2023-12-31").body
            #expect(apart["amount"] == .null)
            #expect(apart["values"].list.map(\.["amount"].text) == ["1171", "486"])
            let contacts = try await voice.get("migration-totals?indicator=M5&period=2022-10-01/2023-09-30").body
            #expect(contacts["bound"] == "more than")
            let positions = try await voice.get("facility-positions?status=GCFF", as: nil).body["items"].list
            #expect(positions.map(\.["leverage"].text) == ["7.66", "7.3", "5.88"])
            #expect(positions.map(\.["grants"]["currency"].text) == ["USD", "EUR", "USD"])
            let before = try await voice.get("indicator-values").body["items"].list.count
            try await team.host.definition.prepare(team.host.environment)
            #expect(try await voice.get("indicator-values").body["items"].list.count == before)
        }
    }

    @Test("a loan is registered once, whoever registers it")
    func loan() async throws {
        let team = try CountryTeam()
        try await team.work { voice in
            func loan(_ id: String, _ amount: String = "300") -> [String: JSONValue] {
                [
                    "instrument": [
                        "id": .string(id), "kind": "concessional-loan", "title": "Loan", "programme": "GCFF",
                        "country": "JO", "loan": "IBRD-9001", "date": "2026-01-01",
                        "loanAmount": ["amount": .string(amount), "currency": "USD"],
                        "grant": ["amount": "51", "currency": "USD"],
                        "dutchGrant": ["amount": "17", "currency": "USD"],
                        "dutchShare": ["amount": "299", "currency": "USD"],
                    ]
                ]
            }
            let first = try await voice.post("finance-instruments", .object(loan("A")))
            #expect(first.status == 201)
            #expect(first.body["instrument"]["dutchShare"] == ["amount": "100", "currency": "USD"])
            #expect(first.body["recordedBy"] == "key-officer")
            let second = try await voice.post("finance-instruments", .object(loan("B")), as: "embassy")
            #expect(second.status == 409 && second.code == "loan-registered")
            var other = loan("A", "600")
            #expect(try await voice.post("finance-instruments", .object(other)).code == "already-recorded")
            other["correction"] = "The loan was raised"
            #expect(try await voice.post("finance-instruments", .object(other)).status == 200)
            let history = try await voice.get("finance-instruments/A/history").body["items"].list
            #expect(history.map(\.["content"]["instrument"]["loanAmount"]["amount"].text) == ["300", "600"])
        }
        #expect(try await team.host.environment.journal.verify().faults == [])
    }

    @Test("the outputs of a programme, country and year are counted once, and a correction says why")
    func outputs() async throws {
        let team = try CountryTeam()
        try await team.work { voice in
            func count(_ id: String, _ outputs: Int, _ country: String = "KE") -> [String: JSONValue] {
                [
                    "id": .string(id), "programme": "PROSPECTS", "country": .string(country), "year": 2026,
                    "outputs": .integer(outputs), "method": "Country plan, version 2",
                ]
            }
            #expect(try await voice.post("output-counts", .object(count("A", 8))).status == 201)
            let second = try await voice.post("output-counts", .object(count("B", 9)), as: "embassy")
            #expect(second.status == 409 && second.code == "already-recorded")
            #expect(try await voice.post("output-counts", .object(count("B", 9, "UG")), as: "embassy").status == 201)
            var other = count("A", 10)
            other["correction"] = "Two were forgotten"
            #expect(try await voice.post("output-counts", .object(other)).status == 200)
            let known = try await voice.get("output-counts", as: nil).body["items"].list
            #expect(known.map(\.["outputs"]) == [10, 9])
        }
    }

    @Test("policy changes and lessons are followed, with what their stage is called")
    func policy() async throws {
        let team = try CountryTeam()
        try await team.work { voice in
            var change: [String: JSONValue] = [
                "id": "KE-1", "title": "Work permits", "programme": "PROSPECTS", "country": "KE",
                "pillar": "livelihoods", "level": "national", "stage": 3, "since": "2026-01-01",
                "contribution": "ILO drafted a clause", "confidence": "medium", "partners": ["ILO"],
            ]
            #expect(try await voice.post("policy-changes", ["change": .object(change)]).status == 201)
            change["stage"] = 6
            #expect(try await voice.post("policy-changes", ["change": .object(change)]).status == 400)
            let reversal: JSONValue = ["on": "2026-03-01", "reason": "Decree", "to": 2]
            let reversed = try await voice.post("policy-changes/KE-1/reversals", reversal, as: "embassy").body
            #expect(reversed["stage"] == 2 && reversed["stageName"] == "drafted")
            #expect(try await voice.post("policy-changes/NONE/reversals", reversal).status == 404)
            #expect(try await voice.get("policy-changes?status=2", as: nil).body["items"].list.count == 1)
            let lesson: JSONValue = [
                "lesson": [
                    "id": "L1", "kind": "lesson", "title": "Hosts first", "text": "Ask hosts.", "source": "MEL-JO-2026",
                    "programme": "PROSPECTS",
                ]
            ]
            #expect(try await voice.post("lessons", lesson).status == 201)
            let followUp: JSONValue = ["programme": "COMPASS", "state": "accepted", "reason": "Same there"]
            let followed = try await voice.post("lessons/L1/follow-ups", followUp).body
            #expect(followed["followUps"][0]["decidedBy"] == "key-officer")
        }
    }
}
