import Domain
import Foundation
import HTTPTypes
import Journal
import ServiceKit
import Testing

@testable import Portfolio

/// Organisations over HTTP: what people record, and what is read after it.
@Suite("Organisations over HTTP")
struct OrganisationRouteTests {
    private static let together: JSONValue = [
        "code": "RT", "name": "Refugees Together", "iatiType": "24", "country": "UG",
    ]

    @Test("an organisation is registered, described, typed and checked; its history says who and when")
    func whole() async throws {
        let desk = try Desk()
        try await Ministry().ask(desk) { voice in
            #expect(try await voice.post("organisations", Self.together).status == 201)
            #expect(try await voice.post("organisations", Self.together).status == 200)
            let other: JSONValue = ["code": "RT", "name": "Somebody else"]
            #expect(try await voice.post("organisations", other).code == "organisation-exists")
            for (path, body) in [
                ("identifiers", ["kind": "register", "scheme": "UG-NGB", "value": "77", "evidence": "extract"]),
                ("identifiers", ["kind": "own", "scheme": "partner portal", "value": "P9", "evidence": "portal"]),
                ("names", ["name": "لاجئون معا", "language": "ar"]),
                ("legal-basis", ["basis": "national-law", "evidence": "statutes"]),
                (
                    "typing",
                    [
                        "isLocal": true, "isRefugeeLed": true, "leadershipDisplacedPercent": "66.7",
                        "evidence": "list of the board", "date": "2026-01-15",
                    ]
                ),
                ("due-diligence", ["outcome": "passed", "evidence": "report 12", "on": "2026-01-10"]),
                ("sanctions-check", ["outcome": "passed", "evidence": "lists of the UN", "on": "2026-03-10"]),
            ] as [(String, JSONValue)] {
                let answer = try await voice.post("organisations/RT/\(path)", body)
                #expect(answer.status == 200, "\(path): \(answer.body.jsonText)")
            }
            let detail = try await voice.get("organisations/RT")
            #expect(detail["isLocal"] == true)
            #expect(detail["mayApplyForSubsidy"] == true)
            #expect(detail["typing"]["decidedBy"] == "key-officer")
            #expect(detail["identifiers"].list.map { $0["value"].text } == ["UG-NGB-77", "P9"])
            #expect(detail["names"].list.map { $0["language"].text } == [nil, "ar"])
            let listed = try await voice.get("organisations?refugee-led=true&local=true")["items"]
            #expect(listed.list.map { $0["code"].text } == ["RT"])
            let history = try await voice.get("organisations/RT/history")["entries"].list
            #expect(
                history.compactMap { $0["event"].text } == [
                    "organisation-registered", "organisation-identified", "organisation-identified",
                    "organisation-name-recorded", "legal-basis-recorded", "organisation-typed",
                    "due-diligence-recorded", "sanctions-check-recorded",
                ])
            #expect(history.allSatisfy { $0["by"] == "key-officer" })
        }
        #expect(try await desk.faults() == [])
        #expect(try await desk.journal.rebuild() == 8)
        #expect(try await desk.faults() == [])
    }

    @Test("what expires is listed as of a day, what was never checked first")
    func calendar() async throws {
        let desk = try Desk()
        try await Ministry().ask(desk) { voice in
            _ = try await voice.post("organisations", Self.together)
            let check: JSONValue = ["outcome": "passed", "evidence": "report 12", "on": "2025-02-01"]
            let answer = try await voice.post("organisations/RT/due-diligence", check, as: "controller")
            #expect(answer.status == 200)
            func states(_ day: String) async throws -> [String?] {
                try await voice.get("organisation-checks?on=\(day)")["items"].list.map { $0["state"].text }
            }
            #expect(try await states("2025-01-31") == ["missing", "missing"])
            #expect(try await states("2025-06-01") == ["missing", "valid"])
            #expect(try await states("2025-12-15") == ["missing", "expiring"])
            #expect(try await states("2026-01-31") == ["missing", "expiring"])
            #expect(try await states("2026-02-01") == ["missing", "expired"])
            let expired = try await voice.get("organisation-checks?on=2026-02-01&state=expired")["items"]
            #expect(expired[0]["validThrough"] == "2026-01-31")
            #expect(expired[0]["rules"] == "2026-1")
            let first = try await voice.get("organisation-checks?on=2026-02-01&limit=1")
            let next = try #require(first["next"].text)
            let second = try await voice.get("organisation-checks?on=2026-02-01&limit=1&cursor=\(next)")
            #expect(second["items"][0]["kind"] == "due-diligence")
            #expect(second["next"] == .null)
        }
    }

    @Test("refusals say what is wrong and what to do; partners and strangers may not write")
    func refused() async throws {
        let desk = try Desk()
        try await Ministry().ask(desk) { voice in
            _ = try await voice.post("organisations", Self.together)
            let affiliation: JSONValue = [
                "affiliation": "nationally-registered-international", "network": "Helping Hands", "evidence": "website",
            ]
            #expect(try await voice.post("organisations/RT/affiliation", affiliation).status == 200)
            let typing: JSONValue = ["isLocal": true, "isRefugeeLed": false, "evidence": "statutes"]
            let answer = try await voice.post("organisations/RT/typing", typing)
            #expect(answer.status == 409)
            #expect(answer.code == "not-local")
            #expect(answer.body["field"] == "isLocal")
            #expect(try await voice.post("organisations/RT/typing", typing, as: "partner").status == 403)
            #expect(try await voice.post("organisations/RT/typing", typing, as: nil).status == 401)
            #expect(try await voice.post("organisations/XX/typing", typing).status == 404)
            #expect(try await voice.send(.get, "organisations/RT/history", nil, as: "partner").status == 403)
            #expect(try await voice.send(.get, "organisations/RT", nil, as: nil).status == 200)
            #expect(try await voice.send(.get, "organisations/XX", nil, as: nil).status == 404)
            let check: JSONValue = ["outcome": "unknown", "evidence": "report"]
            #expect(try await voice.post("organisations/RT/due-diligence", check).status == 400)
        }
    }
}
