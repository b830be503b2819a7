import Domain
import Foundation
import Journal
import ServiceKit
import Testing

@testable import Portfolio

/// The same organisation under two spellings, the same project from two partners: suspected, shown, decided by a
/// person, traceable.
@Suite("Duplicates as they arrive")
struct DuplicateTests {
    private static func report(
        _ submission: String, _ identifier: String, title: String, by reporter: String,
        naming participants: [OrganisationReference] = []
    ) throws -> [any DomainEvent] {
        var header = try Samples.header(identifier, title: title, reporter: reporter, countries: ["ET"])
        header.plannedStart = try Samples.day("2026-01-01")
        header.plannedEnd = try Samples.day("2027-12-31")
        header.organisations = participants.map { OrganisationRole(organisation: $0, role: "4") }
        return try Samples.report(submission, header, digest: identifier)
    }

    private static func organisation(_ code: String, _ name: String, _ country: String = "ET") -> JSONValue {
        ["code": .string(code), "name": .string(name), "country": .string(country)]
    }

    @Test("one organisation in two scripts is suspected, merged with a reason, answers for both, and can be undone")
    func organisations() async throws {
        let desk = try Desk()
        try await Ministry().ask(desk) { voice in
            _ = try await voice.post("organisations", Self.organisation("SELAM", "Selam Community Association"))
            let named = OrganisationReference(ref: nil, name: "Selaam Comunity Assoc.", type: "24")
            try await desk.deliver(
                Self.report("s1", "XM-DAC-41122-1", title: "Water", by: "XM-DAC-41122", naming: [named]))
            let found = try await voice.get("duplicates?status=suspected")["items"]
            #expect(found.list.count == 1)
            let suspicion = found[0]
            #expect(suspicion["kind"] == "organisation")
            #expect(suspicion["reasons"][0].text?.contains("Selaam Comunity Assoc.") == true)
            #expect(suspicion["rules"] == "2026-1")
            let number = try #require(suspicion["number"].number)
            let body: JSONValue = ["kept": "SELAM", "reason": "one address and one chair"]
            let same = try await voice.post("duplicates/\(number)/same", body)
            #expect(same.status == 200)
            #expect(same.body["status"] == "same")
            #expect(same.body["decisions"][0]["decidedBy"] == "key-officer")
            let other = try #require(
                [suspicion["first"], suspicion["second"]].compactMap { $0["id"].text }
                    .first { $0 != "SELAM" })
            // Either code leads to the one that is kept, with the history of both.
            #expect(try await voice.get("organisations/\(other)")["code"] == "SELAM")
            let history = try await voice.get("organisations/SELAM/history")
            #expect(
                history["entries"].list.compactMap { $0["organisation"].text } == ["SELAM", other])
            #expect(history["decisions"][0]["reason"] == "one address and one chair")
            let undo: JSONValue = ["kind": "organisation", "merged": .string(other), "reason": "two chairs after all"]
            #expect(try await voice.post("merges/undo", undo).body["members"] == [.string(other)])
            #expect(try await voice.get("organisations/\(other)")["code"] == .string(other))
            #expect(try await voice.get("duplicates/\(number)")["status"] == "suspected")
            let different: JSONValue = ["reason": "two chairs, two registers"]
            #expect(try await voice.post("duplicates/\(number)/different", different).body["status"] == "different")
            #expect(
                try await voice.get("merges")["items"].list.compactMap { $0["decision"].text } == [
                    "same", "undone", "different",
                ])
        }
        #expect(try await desk.faults() == [])
    }

    @Test("one project from two partners is suspected; linked, both reports stay; the same report again adds nothing")
    func projects() async throws {
        let desk = try Desk()
        let first = try Self.report(
            "s1", "XM-DAC-41122-77", title: "Schools for refugees in Gambella", by: "XM-DAC-41122")
        let second = try Self.report(
            "s2", "XM-DAC-41121-90", title: "Gambella: Schools for Refugees", by: "XM-DAC-41121")
        try await desk.deliver(first + second + second)
        try await Ministry().ask(desk) { voice in
            let found = try await voice.get("duplicates?kind=activity")["items"]
            #expect(found.list.count == 1)
            let number = try #require(found[0]["number"].number)
            let body: JSONValue = ["kept": "XM-DAC-41122-77", "reason": "the partners confirm it"]
            #expect(try await voice.post("duplicates/\(number)/same", body).body["status"] == "same")
            #expect(
                try await voice.get("identity?kind=activity&member=XM-DAC-41121-90")["members"] == [
                    "XM-DAC-41122-77", "XM-DAC-41121-90",
                ])
            for identifier in ["XM-DAC-41122-77", "XM-DAC-41121-90"] {
                #expect(try await voice.get("activities/\(identifier)")["identifier"] == .string(identifier))
            }
        }
        #expect(
            try await desk.recorded() == [
                "activity-recorded.v1", "activity-recorded.v1", "duplicate-suspected.v1",
                "activities-linked-as-same.v1",
            ])
    }

    @Test("lists find what any of the merged reported, by code or identifier, and hide the merged one")
    func resolved() async throws {
        let desk = try Desk()
        let first = try Self.report("s1", "ET-CSA-11-A", title: "Water", by: "ET-CSA-11")
        let second = try Self.report("s2", "ET-CSA-22-B", title: "Health", by: "ET-CSA-22")
        try await desk.deliver(first + second)
        try await Ministry().ask(desk) { voice in try await Self.resolve(voice) }
    }

    private static func reported(by organisation: String, _ voice: Ministry.Voice) async throws -> [String] {
        let page = try await voice.get("activities?reporter=\(organisation)")
        return page["items"].list.compactMap { $0["identifier"].text }
    }

    private static func resolve(_ voice: Ministry.Voice) async throws {
        for (code, identifier) in [("ONE", "ET-CSA-11"), ("TWO", "ET-CSA-22")] {
            let body: JSONValue = [
                "code": .string(code), "name": .string("Office \(code)"), "iatiIdentifier": .string(identifier),
            ]
            let answer = try await voice.post("organisations", body)
            #expect(answer.status == 201)
        }
        let before = try await reported(by: "ONE", voice)
        #expect(before == ["ET-CSA-11-A"])
        let merge: JSONValue = ["kind": "organisation", "kept": "ONE", "merged": "TWO", "reason": "renamed"]
        let merged = try await voice.post("merges", merge)
        #expect(merged.status == 200)
        for asked in ["ONE", "TWO", "ET-CSA-11", "ET-CSA-22"] {
            let found = try await reported(by: asked, voice)
            #expect(found == ["ET-CSA-11-A", "ET-CSA-22-B"])
        }
        let listed = try await voice.get("organisations")
        #expect(listed["items"].list.compactMap { $0["code"].text } == ["ONE"])
        let circle: JSONValue = ["kind": "organisation", "kept": "TWO", "merged": "ONE", "reason": "again"]
        let refused = try await voice.post("merges", circle)
        #expect(refused.code == "merge-circle")
        let forbidden = try await voice.post("merges", merge, as: "partner")
        #expect(forbidden.status == 403)
    }

    @Test("receivers of sub-agreements and applicants are suspected as they are named; known ones are not named again")
    func sources() async throws {
        let desk = try Desk()
        let country = try Samples.country("UG")
        let receiver = FinancialReport.Receiver(
            name: "Refugees Togehter", country: country, registration: "ug-ngb 01234", isLocal: true,
            isRefugeeLed: false)
        let period = try #require(Period(Samples.day("2026-01-01"), Samples.day("2026-12-31")))
        let percent = try #require(ExactDecimal("5"))
        let agreement = FinancialReport.SubAgreement(
            reference: "A1", receiver: receiver, tier: 1, amount: try Samples.money("10", "EUR"), period: period,
            flexibility: .unearmarked, overheadPercent: percent, advancePercent: percent)
        let application = SubsidyApplicationSubmitted(
            submission: try Samples.submission("s1"), organisation: try Samples.organisation("RT"),
            provenance: .reported,
            application: SubsidyApplication(
                framework: try #require(FrameworkID("MENO")), applicant: try Samples.applicant("RT"),
                title: "Legal aid", country: country, period: period, requested: try Samples.money("5", "EUR")))
        let finances = FinancesReported(
            submission: try Samples.submission("s2"), organisation: try Samples.organisation("UNHCR"),
            provenance: .reported,
            report: FinancialReport(
                programme: try Samples.programme("PROSPECTS"), activity: try Samples.activity("A/1"), period: period,
                lines: [], subAgreements: [agreement]), part: 1, parts: 1)
        var elsewhere = finances.report
        elsewhere.subAgreements[0].receiver = FinancialReport.Receiver(
            name: "Refugee Together", country: country, registration: nil, isLocal: true, isRefugeeLed: false)
        let again = FinancesReported(
            submission: finances.submission, organisation: finances.organisation, provenance: .reported,
            report: elsewhere, part: 2, parts: 2)
        try await desk.deliver([application, finances, again, again, application])
        // The number in the register is known already; the misspelled name without a number is another.
        let named = try await desk.recorded().filter { $0.hasPrefix("organisation") || $0.hasPrefix("duplicate") }
        #expect(named == ["organisation-named.v1", "organisation-named.v1", "duplicate-suspected.v1"])
        #expect(try await desk.faults() == [])
    }

    @Test("merges and undoing in any order leave every history to be read", arguments: 1...6)
    func nothingLost(seed: Int) async throws {
        let desk = try Desk()
        var random = SeededGenerator(seed: UInt64(seed))
        let codes = ["AB", "CD", "EF", "GH", "IJ"]
        var steps: [(String, String, Bool)] = []
        for _ in 0..<25 {
            let pair = codes.shuffled(using: &random)
            steps.append((pair[0], pair[1], Int.random(in: 0..<3, using: &random) == 0))
        }
        let plan = steps
        try await Ministry().ask(desk) { voice in
            for code in codes { _ = try await voice.post("organisations", Self.organisation(code, "Bureau \(code)")) }
            for (one, other, isUndo) in plan {
                let body: JSONValue =
                    isUndo
                    ? ["kind": "organisation", "merged": .string(one), "reason": "wrong"]
                    : ["kind": "organisation", "kept": .string(one), "merged": .string(other), "reason": "one"]
                let answer = try await voice.post(isUndo ? "merges/undo" : "merges", body)
                #expect([200, 409].contains(answer.status))
                var seen: Set<String> = []
                for code in codes {
                    let detail = try await voice.get("organisations/\(code)")
                    let kept = try #require(detail["code"].text)
                    #expect(kept == code || detail["mergedWith"].list.contains(.string(code)))
                    let history = try await voice.get("organisations/\(code)/history")["entries"].list
                    let told = history.compactMap { $0["organisation"].text }
                    #expect(told.contains(code) && Set(told).count == history.count)
                    seen.formUnion(told)
                }
                #expect(seen == Set(codes))
            }
        }
        #expect(try await desk.faults() == [])
    }
}
