import Foundation
import Journal
import ServiceKit
import Testing

@Suite("Review of submissions", .timeLimit(.minutes(5)))
struct ReviewTests {
    private func steps(_ answer: Partner.Answer) -> [String] {
        guard case .array(let steps) = answer.json["steps"] else { return [] }
        return steps.compactMap { step in
            if case .object(let members) = step, case .string(let name) = members["step"] { name } else { nil }
        }
    }

    @Test("a financial report rests until a person has decided; each step says who and why")
    func life() async throws {
        let door = try Door()
        try await door.open { partner in
            let received = try await partner.verdict(Samples.finances())
            let path = "/intake/v1/submissions/\(received["id"] ?? "")"
            #expect(received["status"] == "received" && received.json["isPublished"] == .boolean(false))
            #expect(try await !door.recorded().contains("finances-reported.v1"))
            let early = try await partner.post("\(path)/decision", as: "officer", #"{"decision":"accepted","why":"x"}"#)
            #expect(early.status == 409 && early.problem == "not-under-review")
            #expect(try await partner.post("\(path)/review", as: "officer")["status"] == "under-review")
            let asked = try await partner.post(
                "\(path)/supplement-request", as: "officer",
                #"{"question":"Which training?","due":"2026-12-31T23:59:59+03:00"}"#)
            #expect(asked["status"] == "supplement-requested")
            let silent = try await partner.post("\(path)/supplement", as: "UNHCR", #"{"answer":" "}"#)
            #expect(silent.status == 422 && silent["field"] == "answer")
            let foreign = try await partner.post("\(path)/supplement", as: "ILO", #"{"answer":"We know"}"#)
            #expect(foreign.status == 404)
            let answered = try await partner.post("\(path)/supplement", as: "UNHCR", #"{"answer":"Welding"}"#)
            #expect(answered["status"] == "under-review")
            let decided = try await partner.post(
                "\(path)/decision", as: "officer", #"{"decision":"accepted","why":"complete"}"#)
            #expect(decided["status"] == "accepted")
            let end = try await partner.get("\(path)?wait=20", as: "UNHCR")
            #expect(end.json["isPublished"] == .boolean(true))
            #expect(steps(end) == ["under-review", "supplement-requested", "supplement", "accepted"])
            #expect(try await door.recorded().contains("finances-reported.v1"))
            let late = try await partner.post("\(path)/withdrawal", as: "UNHCR", #"{"why":"mistake"}"#)
            #expect(late.status == 409 && late.problem == "already-ended")
        }
        #expect(try await door.journal.verify().faults == [])
    }

    @Test("what is declined or withdrawn is never published", arguments: ["declined", "withdrawn"])
    func ends(_ end: String) async throws {
        let door = try Door()
        try await door.open { partner in
            let received = try await partner.verdict(Samples.finances())
            let path = "/intake/v1/submissions/\(received["id"] ?? "")"
            _ = try await partner.post("\(path)/review", as: "officer")
            let answer =
                if end == "declined" {
                    try await partner.post("\(path)/decision", as: "officer", #"{"decision":"declined","why":"no"}"#)
                } else {
                    try await partner.post("\(path)/withdrawal", as: "UNHCR", #"{"why":"wrong file"}"#)
                }
            #expect(answer["status"] == end)
            let other = try await partner.verdict(Samples.report())
            #expect(other.json["isPublished"] == .boolean(true), "the processor went on")
            #expect(try await !door.recorded().contains("finances-reported.v1"))
            #expect(try await partner.post("\(path)/review", as: "officer").status == 409)
        }
    }

    @Test("what the rules have judged and published is not reviewed, and cannot be taken back")
    func unreviewed() async throws {
        try await Door().open { partner in
            let received = try await partner.verdict(Samples.report())
            let path = "/intake/v1/submissions/\(received["id"] ?? "")"
            #expect(try await partner.post("\(path)/review", as: "officer").problem == "not-reviewed")
            let back = try await partner.post("\(path)/withdrawal", as: "UNHCR", #"{"why":"mistake"}"#)
            #expect(back.problem == "already-published")
            #expect(try await partner.post("\(path)/review", as: "UNHCR").status == 403)
        }
    }

    @Test("on request the good rows of a report are accepted though others are not")
    func part() async throws {
        let door = try Door()
        try await door.open { partner in
            let rows = [
                Samples.row(location: "Mafraq"), Samples.row(people: "1", location: "Irbid"),
                Samples.row(population: "\"nobody\"", location: "Amman"),
            ].joined(separator: ",")
            let whole = try await partner.verdict(Samples.report(rows: rows))
            #expect(whole["verdict"] == "rejected")
            let other = Samples.report(rows: rows + "," + Samples.row(location: "Zarqa"))
            let receipt = try await partner.submit(other, headers: [:], query: "?partial=true")
            let part = try await partner.get("/intake/v1/submissions/\(receipt["id"] ?? "")?wait=20", as: "UNHCR")
            #expect(part["verdict"] == "accepted-with-findings" && part.json["isPublished"] == .boolean(true))
            #expect(part.rules() == whole.rules())
        }
        #expect(try await door.count("journal WHERE type LIKE '%people-reported%'") == 1)
    }

    @Test("a financial report is judged whole: every line with its place, rule and remedy")
    func finances() async throws {
        try await Door().open { partner in
            let answer = try await partner.verdict(
                Samples.finances(
                    lines: [
                        Samples.line(intervention: "teaching"), Samples.line(amount: "1,5"), Samples.line(amount: "-3"),
                        Samples.line(), Samples.line(),
                    ],
                    agreements: [
                        Samples.agreement(overhead: "170"), Samples.agreement("SA-2", amount: "0"),
                        Samples.agreement("SA-2"),
                    ]))
            #expect(answer["verdict"] == "rejected")
            let found = Set(
                answer.findings.compactMap { finding -> String? in
                    guard case .string(let rule) = finding["rule"], case .string(let path) = finding["path"],
                        case .string = finding["remedy"]
                    else { return nil }
                    return "\(rule.replacing("financial-report.", with: "")) \(path)"
                })
            #expect(
                found == [
                    "value /lines/0/intervention", "amount /lines/1/amount/amount", "negative /lines/2/amount",
                    "duplicate-line /lines/3", "duplicate-line /lines/4", "percentage /subAgreements/0/overheadPercent",
                    "agreement-amount /subAgreements/1/amount", "duplicate-agreement /subAgreements/2/reference",
                ])
        }
    }
}
