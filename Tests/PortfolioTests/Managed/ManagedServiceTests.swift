import Domain
import EventLog
import Foundation
import HTTPTypes
import Portfolio
import ServiceKit
import Testing

/// The whole way of an activity and its results over HTTP, each step by who may take it.
@Suite("Managed activities over HTTP")
struct ManagedServiceTests {
    private static let path = "managed-activities/XM-DAC-7-PPR-4000007001"
    private static let period = "\(path)/periods/2025-10-01--2026-09-30"

    private static func body(_ value: some Encodable) throws -> JSONValue {
        try PlatformJSON.decoder().decode(JSONValue.self, from: Data(EventJSON.encode(value)))
    }

    /// An activity with gender marker 1 that has begun, and its address.
    static func begin(_ caller: Clerk) async throws -> String {
        try await start(caller)
        return path
    }

    private static func start(_ caller: Clerk) async throws {
        let plan = try body(ManagedCase.plan(from: "2025-10-01"))
        let identified = try await caller.post(
            "managed-activities",
            ["activity": "XM-DAC-7-PPR-4000007001", "plan": plan, "reason": "Country plan"], as: "ada")
        #expect(identified.status == 201)
        let target = try body(ManagedCase.target())
        for (rest, body, person) in [
            ("targets", ["target": target, "reason": "Study"] as JSONValue, "ada"),
            ("stage", ["stage": "appraised", "reason": "Sound"], "ada"),
            ("stage", ["stage": "committed", "reason": "Signed"], "ben"),
            ("stage", ["stage": "implementing", "reason": "Begun"], "ada"),
        ] {
            let answer = try await caller.post("\(path)/\(rest)", body, as: person)
            #expect(answer.status == 200, "\(answer.body.jsonText)")
        }
    }

    @Test("a plan is committed by four eyes, and what follows from it is owed and in the calendar")
    func commitment() async throws {
        let desk = try Desk(now: PeriodCase.instant("2026-10-05T09:00:00Z"))
        try await desk.clerk { caller in
            try await Self.start(caller)
            let detail = try await caller.get(Self.path, as: "ada")
            #expect(detail["item"]["stage"] == "implementing")
            #expect(detail["item"]["iatiStatus"] == "2")
            #expect(detail["item"]["original"] == "2025-10-01/2028-02-29")
            #expect(detail["rules"]["version"] == "2026-11")
            let owed = try await caller.get("obligations?overdue=true&on=2026-07-01&zone=Europe/Amsterdam", as: "ada")
            #expect(owed["items"].list.map { $0["key"] } == ["annual-report-2025"])
            let before = try await caller.get("obligations?overdue=true&on=2026-06-30", as: "ada")
            #expect(before["items"].list == [])
            let met = try await caller.post(
                "\(Self.path)/obligations/annual-report-2025/fulfilment", ["evidence": "s77"], as: "controller")
            #expect(met.status == 200)
            #expect(try await caller.get("obligations?status=met", as: "ada")["items"].list.count == 1)
            let closed = try await caller.post(
                "\(Self.path)/stage", ["stage": "finalising", "reason": "Over"], as: "ada")
            #expect(closed.status == 200)
            let refused = try await caller.post(
                "\(Self.path)/stage", ["stage": "closed", "reason": "Over"], as: "ada")
            #expect(refused.status == 409)
            #expect(refused.code == "something-outstanding")
            #expect(refused.body["outstanding"].list.map { $0["kind"] }.contains("audit"))
        }
        #expect(try await desk.faults() == [])
    }

    @Test("partners see and touch their own, and nothing of others")
    func own() async throws {
        let desk = try Desk(now: PeriodCase.instant("2026-10-05T09:00:00Z"))
        try await desk.clerk { caller in
            try await Self.start(caller)
            #expect(try await caller.get("managed-activities", as: "pam")["items"].list.count == 1)
            #expect(try await caller.get("managed-activities", as: "stranger")["items"].list == [])
            #expect(try await caller.get("obligations", as: "stranger")["items"].list == [])
            #expect(try await caller.send(.get, Self.path, as: "stranger").status == 404)
            let amendment: JSONValue = ["kind": "scope", "scope": "Evenings", "reason": "Asked for"]
            #expect(try await caller.post("\(Self.path)/amendments", amendment, as: "stranger").status == 404)
            #expect(try await caller.post("\(Self.path)/amendments", amendment, as: "pam").status == 200)
            #expect(
                try await caller.post("\(Self.path)/stage", ["stage": "closed", "reason": "x"], as: "pam").status == 403
            )
            #expect(try await caller.send(.get, "managed-activities").status == 401)
        }
    }

    @Test("figures go from the partner to publication, are corrected, and are counted anew beside the old")
    func results() async throws {
        let desk = try Desk(now: PeriodCase.instant("2026-10-05T09:00:00Z"))
        try await desk.clerk { caller in
            try await Self.start(caller)
            let scheduled = try await caller.post(
                "\(Self.path)/periods",
                [
                    "reportingYear": "october-september", "year": 2026, "dueOn": "2026-11-30",
                    "timeZone": "Africa/Kampala",
                ], as: "ada")
            #expect(scheduled.status == 201, "\(scheduled.body.jsonText)")
            #expect(scheduled.body["item"]["locks"].text?.hasPrefix("2026-12-30T21:00:00") == true)
            let overlapping = try await caller.post(
                "\(Self.path)/periods", ["reportingYear": "calendar", "year": 2026, "dueOn": "2027-02-01"], as: "ada")
            #expect(overlapping.code == "period-exists")
            let values: JSONValue = [
                "values": [
                    [
                        "indicator": "E1", "value": "1000",
                        "groups": [
                            ["population": "refugee", "people": 700], ["population": "host-community", "people": 300],
                        ], "sexes": [["sex": "female", "people": 520], ["sex": "male", "people": 480]],
                    ],
                    ["indicator": "E5", "numerator": "1", "denominator": "3"],
                ]
            ]
            #expect(try await caller.post("\(Self.period)/values", values, as: "stranger").status == 404)
            #expect(try await caller.post("\(Self.period)/values", values, as: "pam").status == 200)
            var header = try Samples.header(ManagedCase.name, reporter: "XM-DAC-7", countries: ["KE", "UG"])
            header.reporter = OrganisationReference(ref: "XM-DAC-7", name: "Ministry", type: "10")
            (header.description, header.language) = ("Schools", "en")
            header.actualStart = try Samples.day("2025-10-01")
            header.sectors = [CodeShare(vocabulary: "1", code: "11220", percentage: nil)]
            header.organisations = [
                OrganisationRole(organisation: OrganisationReference(ref: "XM-DAC-7", type: "10"), role: "1")
            ]
            header.countries = [CountryShare(country: "UG", percentage: nil)]
            try await desk.deliver(Samples.report("s9", header, digest: "d9"))
            try await Self.walk(caller)
        }
        #expect(try await desk.faults() == [])
    }

    private static func walk(_ caller: Clerk) async throws {
        for (step, person) in [
            ("submission", "pam"), ("partner-check", "pia"), ("post-validation", "post"),
            ("headquarters-validation", "ada"), ("acceptance", "controller"),
        ] {
            let answer = try await caller.post("\(period)/\(step)", as: person)
            #expect(answer.status == 200, "\(step): \(answer.body.jsonText)")
        }
        #expect(try await caller.post("\(period)/lock", as: "ada").code == "period-not-locked")
        caller.clock.set(try PeriodCase.instant("2026-12-30T21:00:00Z"))
        for step in ["lock", "publication"] {
            #expect(try await caller.post("\(period)/\(step)", as: "ada").status == 200)
        }
        let correction: JSONValue = [
            "reason": "Counted twice",
            "values": [
                ["indicator": "E1", "value": "960", "groups": [["population": "refugee", "people": 960]]]
            ],
        ]
        #expect(try await caller.post("\(period)/corrections", correction, as: "pam").status == 200)
        let approved = try await caller.post("\(period)/corrections/1/approval", ["reason": "Seen"], as: "ben")
        #expect(approved.body["versions"].list.count == 2)
        #expect(approved.body["versions"][0]["values"][0]["value"] == "1000")
        #expect(approved.body["versions"][1]["values"][0]["value"] == "960")
        #expect(approved.body["versions"][1]["values"][1]["value"] == "33.33")
        let redefinition: JSONValue = [
            "method": "Hosts alone", "populations": ["host-community"], "reason": "Asked for",
        ]
        #expect(try await caller.post("indicators/E1/redefinition", redefinition, as: "ada").status == 200)
        #expect(try await caller.post("indicators/E1/redefinition/approval", as: "ada").code == "four-eyes")
        #expect(try await caller.post("indicators/E1/redefinition/approval", as: "ben").status == 200)
        try await exported(caller)
        let detail = try await caller.get(period, as: "pia")
        #expect(detail["rederived"][0]["before"] == "960")
        #expect(detail["rederived"][0]["after"] == "0")
        #expect(detail["item"]["state"] == "published")
    }

    /// What was accepted stands in the file of those who may see it, once the activity is reported in IATI.
    private static func exported(_ caller: Clerk) async throws {
        for (person, isThere) in [("ada", true), ("pam", true), ("stranger", false)] {
            let file = try await caller.send(.get, "export/iati-with-reports.xml", as: person).body.text ?? ""
            #expect(file.contains("XM-DAC-7-PPR-4000007001</iati-identifier>"), "\(file.prefix(400))")
            for part in [
                "<target value=\"4000\"", "<baseline year=\"2025\" value=\"0\"", "<actual value=\"960\"",
                "<actual value=\"33.33\"", "<dimension name=\"population\" value=\"refugee\"/>",
            ] { #expect(file.contains(part) == isThere, "\(part) for \(person)") }
        }
    }

    @Test("an accepted report goes to its period; one that finds none is listed with the reason")
    func matching() async throws {
        let desk = try Desk(now: PeriodCase.instant("2026-10-05T09:00:00Z"))
        try await desk.clerk { caller in
            try await Self.start(caller)
            let early = try PeriodCase.reported("s0", [("Arua", .refugee, 5)])
            try await desk.deliver([early])
            let listed = try await caller.get("unmatched-reports", as: "ada")["items"]
            #expect(listed[0]["submission"] == "s0")
            #expect(listed[0]["reason"].text?.contains("No results are owed") == true)
            _ = try await caller.post(
                "\(Self.path)/periods",
                ["reportingYear": "october-september", "year": 2026, "dueOn": "2026-11-30"], as: "ada")
            let report = try PeriodCase.reported("s1", [("Arua", .refugee, 410), ("Arua", .hostCommunity, 190)])
            try await desk.deliver([report, report])
            let detail = try await caller.get(Self.period, as: "ada")
            #expect(detail["item"]["state"] == "submitted")
            #expect(detail["versions"].list.count == 1)
            #expect(detail["versions"][0]["values"][0]["value"] == "600")
            try await desk.deliver([early])
            #expect(try await caller.get("unmatched-reports", as: "ada")["items"].list.count == 1)
        }
        #expect(try await desk.faults() == [])
    }

    @Test("what a partner reports under the same identifier stands beside it, with what differs")
    func beside() async throws {
        let desk = try Desk(now: PeriodCase.instant("2026-10-05T09:00:00Z"))
        try await desk.clerk { caller in
            try await Self.start(caller)
            #expect(try await caller.get(Self.path, as: "ada")["reported"] == .null)
            var header = try Samples.header(ManagedCase.name, countries: ["KE", "UG"], status: "3")
            header.plannedStart = try Samples.day("2025-10-01")
            header.plannedEnd = try Samples.day("2028-06-30")
            header.policyMarkers = [PolicyMarker(vocabulary: "1", code: "1", significance: "1")]
            try await desk.deliver(Samples.report("s1", header, digest: "d1"))
            let detail = try await caller.get(Self.path, as: "ada")
            #expect(detail["item"]["stage"] == "implementing")
            #expect(
                detail["reported"]["differences"].list.map { [$0["what"], $0["managed"], $0["reported"]] } == [
                    ["status", "2", "3"], ["end", "2028-02-29", "2028-06-30"], ["disability", "0", .null],
                ])
            #expect(try await caller.get("activities/\(ManagedCase.name)", as: "ada")["activity"]["status"] == "3")
        }
    }

    @Test("a payment of the donor is an advance until it is accounted for, however often it is told")
    func advance() async throws {
        let desk = try Desk(now: PeriodCase.instant("2026-10-05T09:00:00Z"))
        try await desk.clerk { caller in
            var plan = try ManagedCase.plan(from: "2026-04-01")
            plan.partner = try Samples.organisation("UNHCR")
            let identifier = "XM-DAC-7-OF-p7"
            _ = try await caller.post(
                "managed-activities",
                ["activity": .string(identifier), "plan": Self.body(plan), "reason": "Award"], as: "ada")
            let award = try Samples.award("p7", shares: [("UNHCR", "1000000")])
            let paid = try Samples.tranche(award, 1, of: "400000")
            try await desk.deliver([award, paid, paid])
            let owed = try await caller.get("managed-activities/\(identifier)", as: "ada")["obligations"].list
            #expect(owed.map { $0["key"] } == ["advance-1"])
            #expect(owed.first?["dueOn"] == "2027-05-01")
            #expect(owed.first?["amount"]["amount"] == "400000")
        }
    }
}
