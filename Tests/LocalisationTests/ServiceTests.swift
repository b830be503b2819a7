import Domain
import Foundation
import HTTPTypes
import Journal
import ServiceKit
import Testing

@testable import Localisation

/// The service as it runs: the subscription reads the log, commands come over HTTP.
@Suite("The service as it runs")
struct ServiceTests {
    static let framework: JSONValue = [
        "framework": "local-2026", "title": "Led by refugees", "programme": "MENO",
        "ceiling": ["amount": "100000", "currency": "EUR"], "opens": "2026-06-01T00:00:00Z",
        "closes": "2026-09-01T00:00:00Z", "passMark": 55, "provenance": "generated: tests",
    ]

    private func submitted(_ id: String, _ requested: String) throws -> SubsidyApplicationSubmitted {
        try Samples.submitted(id, Samples.content(requested: requested))
    }

    @Test("takes applications from the door to the advance, and can be built again")
    func whole() async throws {
        let desk = try Desk()
        try await desk.running {
            try await desk.ask { caller in
                let first = try await caller.post("frameworks", Self.framework, as: "officer")
                #expect(first.status == 201)
                #expect(first.location == "/localisation/v1/frameworks/local-2026")
                #expect(first.body["advancePercentage"] == 80)
                #expect(try await caller.post("frameworks", Self.framework, as: "officer").status == 200)
            }
            try await desk.submit(
                [
                    submitted("a1", "70000"), submitted("a2", "40000"), submitted("a3", "30000.00"),
                    submitted("a4", "0"),
                ],
                at: Samples.closes)
            try await desk.submit([submitted("a5", "1")], sequence: 5, at: Samples.closes.addingTimeInterval(0.001))
            try await desk.ask { caller in
                try await Self.decide(caller)
                try await Self.pay(caller)
            }
        }
        #expect(try await desk.recorded().count == 1 + 3 * 2 + 2 * 3 + 3 + 4 + 1)
        #expect(try await desk.journal.verify().faults == [])
        #expect(try await desk.journal.rebuild() == 21)
        #expect(try await desk.journal.verify().faults == [])
        #expect(try await desk.journal.progress().deadLetters == 0)
    }

    private static func decide(_ caller: Caller) async throws {
        #expect(try await caller.post("frameworks/local-2026/ranking", as: "approver").code == "not-all-scored")
        for (id, score) in [("a1", 90), ("a2", 80), ("a3", 70)] {
            let body: JSONValue = ["score": .integer(score), "motivation": "Near to the people"]
            for _ in 1...2 {
                let answer = try await caller.post("applications/\(id)/score", body, as: "appraiser")
                #expect(answer.body["status"] == "scored")
            }
        }
        for _ in 1...2 {
            let answer = try await caller.post("frameworks/local-2026/ranking", as: "approver")
            #expect(answer.status == 200)
            #expect(answer.body["ranking"]["establishedBy"] == "key-approver")
            #expect(answer.body["usage"]["granted"] == ["amount": "100000", "currency": "EUR"])
            #expect(answer.body["usage"]["left"]["amount"] == "0")
        }
        let decisions = try await caller.walk("decisions", limit: 2)
        #expect(decisions.map { $0["application"] } == ["a4", "a5", "a1", "a2", "a3"])
        #expect(decisions.map { $0["ground"] } == ["threshold", "window", .null, "ceiling", .null])
        #expect(decisions.map { $0["rank"] } == [.null, .null, 1, 2, 3])
        #expect(decisions.map { $0["decidedBy"] } == [.null, .null, "key-approver", "key-approver", "key-approver"])
        #expect(decisions[3]["amount"] == .null)
    }

    private static func pay(_ caller: Caller) async throws {
        let high = try await caller.post(
            "applications/a1/advance", ["amount": ["amount": "56000.01", "currency": "EUR"]], as: "controller")
        #expect(high.status == 422)
        #expect(high.code == "advance-too-high")
        #expect(try await caller.post("applications/a2/advance", as: "controller").code == "not-granted")
        for _ in 1...2 {
            let paid = try await caller.post("applications/a1/advance", as: "controller")
            #expect(paid.status == 200)
            #expect(paid.body["advance"]["amount"]["amount"] == "56000")
            #expect(paid.body["advance"]["paidOn"] == "2026-11-01")
        }
        #expect(try await caller.get("frameworks/local-2026")["usage"]["advanced"]["amount"] == "56000")
    }

    @Test("the same event published twice changes nothing")
    func redelivery() async throws {
        let desk = try Desk()
        try await desk.running {
            try await desk.ask { _ = try await $0.post("frameworks", Self.framework, as: "officer") }
            // Once as a repetition of the log, once as another event of the same submission.
            try await desk.submit([submitted("a1", "10")], at: Samples.during)
            try await desk.submit([submitted("a1", "10")], at: Samples.during)
            try await desk.submit([submitted("a1", "10")], sequence: 2, at: Samples.during)
        }
        #expect(
            try await desk.recorded() == ["framework-published", "application-registered", "threshold-checked"])
        #expect(try await desk.journal.verify().faults == [])
    }

    @Test("rankings at the same moment are one ranking")
    func concurrency() async throws {
        let desk = try Desk()
        try await desk.running {
            try await desk.ask { _ = try await $0.post("frameworks", Self.framework, as: "officer") }
            try await desk.submit((1...20).map { try submitted("a\($0)", "9000") }, at: Samples.during)
            try await desk.ask { caller in
                for number in 1...20 {
                    _ = try await caller.post(
                        "applications/a\(number)/score", ["score": 60, "motivation": "Sound"], as: "appraiser")
                }
                let answers = try await withThrowingTaskGroup(of: Caller.Answer.self) { tasks in
                    for person in ["approver", "second-approver", "approver", "second-approver"] {
                        tasks.addTask { try await caller.post("frameworks/local-2026/ranking", as: person) }
                    }
                    return try await tasks.reduce(into: []) { $0.append($1) }
                }
                #expect(answers.filter { $0.status == 200 }.count == 2)
                #expect(answers.filter { $0.code == "already-ranked" }.count == 2)
                #expect(try await caller.walk("decisions?outcome=granted", limit: 5).count == 11)
                #expect(try await caller.walk("decisions?outcome=refused", limit: 5).count == 9)
                #expect(try await caller.get("frameworks/local-2026")["usage"]["left"]["amount"] == "1000")
            }
        }
        #expect(try await desk.journal.verify().faults == [])
    }

    @Test("no ranking while accepted applications are still to be read")
    func stillReading() async throws {
        let desk = try Desk(patience: .milliseconds(10))
        try await desk.running {
            try await desk.ask { _ = try await $0.post("frameworks", Self.framework, as: "officer") }
        }
        try await desk.publish([submitted("a1", "10")], sequence: 1, at: Samples.during)
        try await desk.ask { caller in
            let answer = try await caller.post("frameworks/local-2026/ranking", as: "approver")
            #expect(answer.status == 503)
            #expect(answer.code == "unavailable")
        }
    }

    @Test("no ranking while the window is open")
    func windowOpen() async throws {
        let desk = try Desk(now: Samples.closes)
        try await desk.running {
            try await desk.ask { caller in
                _ = try await caller.post("frameworks", Self.framework, as: "officer")
                let answer = try await caller.post("frameworks/local-2026/ranking", as: "approver")
                #expect(answer.status == 409)
                #expect(answer.code == "window-open")
            }
        }
    }

    @Test("an applicant sees its own applications, and no sign of others")
    func own() async throws {
        let desk = try Desk()
        try await desk.running {
            try await desk.ask { _ = try await $0.post("frameworks", Self.framework, as: "officer") }
            try await desk.submit(
                [
                    Samples.submitted("a1", Samples.content()),
                    Samples.submitted("a2", Samples.content(organisation: "RLO-2")),
                ], at: Samples.during)
            try await desk.ask { caller in
                let own = try await caller.get("applications", as: "applicant")["items"].list.map { $0["id"].text }
                #expect(own == ["a1"])
                #expect(try await caller.send(.get, "applications/a1", as: "applicant").status == 200)
                let hidden = try await caller.send(.get, "applications/a2", as: "applicant")
                let absent = try await caller.send(.get, "applications/a9", as: "applicant")
                #expect(hidden.status == 404)
                #expect(hidden.body["detail"].text?.replacing("a2", with: "a9") == absent.body["detail"].text)
                #expect(try await caller.send(.get, "applications").status == 401)
            }
        }
    }

    @Test("lists come in pages, can be filtered, and refuse what they do not know")
    func lists() async throws {
        let desk = try Desk()
        try await desk.running {
            try await desk.ask { _ = try await $0.post("frameworks", Self.framework, as: "officer") }
            try await desk.submit((1...5).map { try submitted("a\($0)", "\($0 % 2)") }, at: Samples.during)
            try await desk.ask { caller in
                #expect(try await caller.walk("frameworks", limit: 1).count == 1)
                #expect(
                    try await caller.walk("applications", limit: 2).compactMap { $0["id"].text }.sorted()
                        == ["a1", "a2", "a3", "a4", "a5"])
                #expect(try await caller.walk("applications?framework=local-2026&status=admitted", limit: 2).count == 3)
                #expect(try await caller.walk("applications?status=refused", limit: 2).count == 2)
                let refused = try await caller.get("applications/a2")
                #expect(
                    refused["threshold"] == ["passed": false, "unmet": ["The amount requested is not above zero."]])
                #expect(refused["decision"]["ground"] == "threshold")
                #expect(
                    try await caller.send(.get, "applications?status=lost", as: "officer").code == "invalid-parameter")
                #expect(try await caller.send(.get, "decisions?status=lost").code == "unknown-parameter")
                for path in ["frameworks/x", "applications/x"] {
                    #expect(try await caller.send(.get, path, as: "officer").status == 404)
                }
            }
        }
    }

    @Test("commands need the role, and say what is wrong with them")
    func refusals() async throws {
        let desk = try Desk()
        try await desk.running {
            try await desk.ask { caller in
                #expect(try await caller.post("frameworks", Self.framework).status == 401)
                let roles = [
                    ("frameworks", "appraiser"), ("applications/a1/score", "approver"),
                    ("frameworks/local-2026/ranking", "appraiser"), ("applications/a1/advance", "officer"),
                ]
                for (path, person) in roles {
                    #expect(try await caller.post(path, [:], as: person).code == "role-required", "\(path)")
                }
                guard case .object(var body) = Self.framework else { return }
                body["passMark"] = 101
                let mark = try await caller.post("frameworks", .object(body), as: "officer")
                #expect(mark.status == 422)
                #expect(mark.body["field"] == "passMark")
                #expect(try await caller.post("frameworks/x/ranking", as: "approver").status == 404)
                #expect(try await caller.post("applications/x/advance", as: "controller").status == 404)
            }
        }
    }

    @Test("every rejection of a rule is 404, 409 or 422 with its own code")
    func problems() {
        for code in FrameworkRejection.Code.allCases {
            let problem = Problem(FrameworkRejection(code, "What happened.", remedy: "What to do."))
            #expect(problem.code.rawValue == code.rawValue)
            #expect([404, 409, 422].contains(problem.status.code))
        }
    }
}
