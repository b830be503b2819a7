import Domain
import EventLog
import Foundation
import Journal
import ServiceKit
import Testing

@Suite("Receipts", .timeLimit(.minutes(5)))
struct ReceiptTests {
    @Test("the same file twice changes nothing and gives the same receipt")
    func sameFile() async throws {
        let door = try Door()
        try await door.open { partner in
            let first = try await partner.verdict(Samples.report())
            let before = try await door.recorded()
            let second = try await partner.submit(Samples.report())
            #expect(second.status == 202)
            #expect(second["id"] == first["id"] && second["receipt"] == first["receipt"])
            #expect(second.json["isDuplicate"] == .boolean(true))
            #expect(try await door.recorded() == before)
        }
    }

    @Test("two partners may send the same content; each has a receipt")
    func twoPartners() async throws {
        let door = try Door()
        try await door.open { partner in
            let first = try await partner.submit(Samples.report(), as: "UNHCR")
            let second = try await partner.submit(Samples.report(), as: "ILO")
            #expect(first["id"] != second["id"])
            #expect(first["receipt"]?.hasSuffix("-1") == true && second["receipt"]?.hasSuffix("-2") == true)
        }
    }

    @Test("an Idempotency-Key makes a retry safe, and cannot be used for something else")
    func idempotency() async throws {
        let door = try Door()
        try await door.open { partner in
            let headers = ["Idempotency-Key": "k-1"]
            let first = try await partner.submit(Samples.report(), headers: headers)
            let again = try await partner.submit(Samples.report(), headers: headers)
            #expect(again["id"] == first["id"])
            let other = try await partner.submit(Samples.report(rows: Samples.row(location: "Irbid")), headers: headers)
            #expect(other.status == 409 && other.problem == "idempotency-key-reused")
            // Another partner's keys are its own.
            let stranger = try await partner.submit(
                Samples.report(rows: Samples.row(location: "Irbid")), as: "ILO", headers: headers)
            #expect(stranger.status == 202)
        }
        #expect(try await door.count("submissions") == 2)
    }

    @Test("a crowd at the door has its receipts, and each is judged while more keep coming")
    func crowd() async throws {
        let door = try Door()
        try await door.open { partner in
            let verdicts = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<120 {
                    let report = Samples.report(rows: Samples.row(location: "Place \(number)"))
                    group.addTask { try await partner.verdict(report)["verdict"] }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(verdicts == Array(repeating: "accepted", count: 120))
        }
        #expect(try await door.count("submissions") == 120)
    }

    @Test("many uploads of one file at the same time are one submission")
    func race() async throws {
        let door = try Door()
        try await door.open { partner in
            let ids = try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<20 { group.addTask { try await partner.submit(Samples.report())["id"] } }
                return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
            }
            #expect(ids.count == 1)
        }
        #expect(try await door.count("submissions") == 1)
    }

    @Test("another partner's submission is not there; staff see it")
    func confidential() async throws {
        let door = try Door()
        try await door.open { partner in
            let id = try #require(try await partner.submit(Samples.report())["id"])
            let path = "/intake/v1/submissions/\(id)"
            let foreign = try await partner.get(path, as: "ILO")
            let absent = try await partner.get("/intake/v1/submissions/no-such", as: "ILO")
            #expect(foreign.status == 404 && absent.status == 404)
            #expect(foreign.problem == absent.problem)
            #expect(try await partner.get(path + "/findings", as: "ILO").status == 404)
            #expect(try await partner.get(path, as: nil).status == 401)
            #expect(try await partner.get(path, as: "officer").status == 200)
        }
    }

    @Test("a sender can say that content is generated, and nothing better")
    func provenance() async throws {
        let door = try Door()
        try await door.open { partner in
            let answer = try await partner.submit(
                Samples.report(), headers: ["Prospects-Provenance": "generated: a test, seed 1"])
            #expect(answer["provenance"] == "generated: a test, seed 1")
            let claim = try await partner.submit(
                Samples.report(rows: Samples.row(location: "Irbid")), headers: ["Prospects-Provenance": "letter: S1"])
            #expect(claim.status == 400)
        }
    }

    @Test("a large file is kept by its hash, in parts that fit an event, and survives a restart")
    func largeFile() async throws {
        let door = try Door()
        let file = Samples.file(
            Samples.activity(content: (0..<3_000).map { Samples.transaction("\($0).5") }.joined(separator: "\n")))
        try await door.open { partner in
            let answer = try await partner.verdict(file)
            #expect(answer["verdict"] == "accepted")
            let hash = try #require(answer["contentHash"])
            #expect(try door.files() == ["files/\(hash.prefix(2))/\(hash)"])
        }
        let payloads = try await door.journal.read { db in
            try ContentPart.fetchAll(db)
        }
        #expect(payloads.count > 1)
        #expect(payloads.allSatisfy { $0.bytes < 900_000 })
        #expect(payloads.flatMap(\.numbers) == Array(1...3_000))
    }
}
