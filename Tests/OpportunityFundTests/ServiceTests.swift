import Domain
import Foundation
import HTTPTypes
import Journal
import ServiceKit
import Testing

@testable import OpportunityFund

/// The service as it runs: the subscription reads the log, commands come over HTTP.
@Suite("The service as it runs")
struct ServiceTests {
    static let call: JSONValue = [
        "call": "syria-2026", "title": "Return and reception", "programme": "OPPORTUNITY-FUND",
        "envelope": ["amount": "1000000.00", "currency": "EUR"], "opens": "2026-06-01T00:00:00Z",
        "closes": "2026-09-01T00:00:00Z", "provenance": "generated: tests",
    ]

    @Test("takes a proposal from the door to the last payment, and can be built again")
    func whole() async throws {
        let fund = try Fund()
        try await fund.running {
            try await fund.ask { caller in
                let first = try await caller.post("calls", Self.call, as: "officer")
                #expect(first.status == 201)
                #expect(first.location == "/opportunity-fund/v1/calls/syria-2026")
                #expect(try await caller.post("calls", Self.call, as: "officer").status == 200)
            }
            var late = try Samples.content(title: "Host schools")
            late.benefitsHosts = false
            try await fund.submit([Samples.submitted("p1", Samples.content())], at: Samples.closes)
            try await fund.submit([Samples.submitted("p2", late)], sequence: 2, at: Samples.closes)
            try await fund.ask { caller in
                #expect(
                    try await caller.get("proposals?status=declined")["items"][0]["decision"]["reason"]
                        == "It is not meant to benefit host communities.")
                try await Self.decide(caller)
                try await Self.pay(caller)
            }
        }
        #expect(
            try await fund.recorded() == [
                "call-published", "proposal-registered", "proposal-declined", "proposal-appraised",
                "proposal-approved", "award-signed",
            ] + Array(repeating: ["tranche-requested", "tranche-paid"], count: 3).flatMap { $0 })
        #expect(try await fund.journal.verify().faults == [])
        #expect(try await fund.journal.rebuild() == 12)
        #expect(try await fund.journal.verify().faults == [])
        #expect(try await fund.journal.progress().deadLetters == 0)
    }

    private static func decide(_ caller: Caller) async throws {
        let appraisal: JSONValue = ["score": 82, "motivation": "Builds on both mandates"]
        for _ in 1...2 {
            let answer = try await caller.post("proposals/p1/appraisal", appraisal, as: "appraiser")
            #expect(answer.status == 200)
            #expect(answer.body["status"] == "recommended")
        }
        for _ in 1...2 {
            let answer = try await caller.post("proposals/p1/approval", as: "approver")
            #expect(answer.body["status"] == "approved")
            #expect(answer.body["award"] == "p1")
        }
        #expect(try await caller.get("awards/p1")["status"] == "drafted")
        #expect(try await caller.get("calls/syria-2026")["usage"]["left"]["amount"] == "500000")
    }

    private static func pay(_ caller: Caller) async throws {
        let unsigned = try await caller.post("awards/p1/tranches/1/payment", as: "controller")
        #expect(unsigned.status == 409)
        #expect(unsigned.code == "not-signed")
        for _ in 1...2 {
            let answer = try await caller.post("awards/p1/signature", ["signedOn": "2026-10-05"], as: "approver")
            #expect(answer.status == 200)
            #expect(answer.body["tranches"].list.count == 3)
            #expect(answer.body["paid"]["amount"] == "0")
        }
        for tranche in 1...3 {
            for _ in 1...2 {
                let requested = try await caller.post("awards/p1/tranches/\(tranche)/request", as: "officer")
                #expect(requested.status == 200)
                let paid = try await caller.post("awards/p1/tranches/\(tranche)/payment", as: "controller")
                #expect(paid.body["tranches"][tranche - 1]["status"] == "paid")
                #expect(paid.body["tranches"][tranche - 1]["paidOn"] == "2026-11-01")
            }
        }
        let award = try await caller.get("awards/p1")
        #expect(award["status"] == "paid")
        #expect(award["paid"] == ["amount": "500000", "currency": "EUR"])
        let call = try await caller.get("calls/syria-2026")
        #expect(call["usage"]["paid"]["amount"] == "500000")
        #expect(call["usage"]["provenance"] == ["generated: tests"])
    }

    @Test("knows after a restart what happened before it")
    func restart() async throws {
        let scratch = try Scratch()
        try await approve(in: scratch)
        let fund = try Fund(in: scratch)
        try await fund.running {
            try await fund.submit([Samples.submitted("p1", Samples.content())], sequence: 2, at: Samples.during)
            try await fund.ask { caller in
                let call = try await caller.post("calls", Self.call, as: "officer")
                #expect(call.status == 200)
                #expect(try await caller.post("proposals/p1/approval", as: "approver").status == 200)
                #expect(try await caller.post("proposals/p1/rejection", ["reason": "x"], as: "approver").status == 409)
            }
            #expect(try await fund.recorded().count == 4)
            try await fund.ask { try await Self.pay($0) }
        }
        #expect(try await fund.journal.verify().faults == [])
    }

    private func approve(in scratch: Scratch) async throws {
        let fund = try Fund(in: scratch)
        try await fund.running {
            try await fund.ask { _ = try await $0.post("calls", Self.call, as: "officer") }
            try await fund.submit([Samples.submitted("p1", Samples.content())], at: Samples.during)
            try await fund.ask { try await Self.decide($0) }
        }
    }

    @Test("the same event published twice changes nothing")
    func redelivery() async throws {
        let fund = try Fund()
        try await fund.running {
            try await fund.ask { _ = try await $0.post("calls", Self.call, as: "officer") }
            let submitted = try Samples.submitted("p1", Samples.content())
            try await fund.submit([submitted], at: Samples.during)
            // Once as a repetition of the log, once as another event of the same submission.
            try await fund.submit([submitted], at: Samples.during)
            try await fund.submit([submitted], sequence: 2, at: Samples.during)
        }
        #expect(try await fund.recorded() == ["call-published", "proposal-registered"])
        #expect(try await fund.journal.verify().faults == [])
    }

    @Test("approvals at the same moment never exceed the envelope")
    func concurrency() async throws {
        let fund = try Fund()
        try await fund.running {
            try await fund.ask { _ = try await $0.post("calls", Self.call, as: "officer") }
            let proposals = try (1...24).map { number in
                try Samples.submitted(
                    "p\(number)",
                    Samples.content(
                        title: "Proposal \(number)", total: "150000.00", first: "75000.01", second: "74999.99"))
            }
            try await fund.submit(proposals, at: Samples.during)
            try await fund.ask { caller in
                for number in 1...24 {
                    let answer = try await caller.post(
                        "proposals/p\(number)/appraisal", ["score": 70, "motivation": "Sound"], as: "appraiser")
                    #expect(answer.status == 200)
                }
                let answers = try await withThrowingTaskGroup(of: Caller.Answer.self) { tasks in
                    for number in 1...24 {
                        tasks.addTask { try await caller.post("proposals/p\(number)/approval", as: "approver") }
                    }
                    return try await tasks.reduce(into: []) { $0.append($1) }
                }
                #expect(answers.filter { $0.status == 200 }.count == 6)
                #expect(answers.filter { $0.status == 409 && $0.code == "envelope-exceeded" }.count == 18)
                #expect(try await caller.get("calls/syria-2026")["usage"]["left"]["amount"] == "100000")
                #expect(try await caller.walk("awards?status=drafted", limit: 4).count == 6)
            }
        }
        #expect(try await fund.journal.verify().faults == [])
    }

    @Test("lists come in pages, can be filtered, and refuse what they do not know")
    func lists() async throws {
        let fund = try Fund()
        try await fund.running {
            try await fund.ask { caller in
                for number in 1...3 {
                    guard case .object(var body) = Self.call else { return }
                    body["call"] = .string("call/\(number)")
                    let answer = try await caller.post("calls", .object(body), as: "officer")
                    #expect(answer.location == "/opportunity-fund/v1/calls/call%2F\(number)")
                }
            }
            try await fund.submit(
                (1...5).map {
                    try Samples.submitted("p\($0)", Samples.content(call: "call/\($0 % 2 + 1)", title: "T\($0)"))
                }, at: Samples.during)
            try await fund.ask { caller in
                try await Self.browse(caller)
            }
        }
    }

    private static func browse(_ caller: Caller) async throws {
        #expect(try await caller.walk("calls", limit: 2).map { $0["id"] } == ["call/1", "call/2", "call/3"])
        #expect(try await caller.get("calls/call%2F2")["id"] == "call/2")
        #expect(try await caller.walk("proposals", limit: 2).count == 5)
        #expect(try await caller.walk("proposals?call=call/2&status=registered", limit: 2).count == 3)
        #expect(try await caller.walk("proposals?status=approved", limit: 2) == [])
        #expect(try await caller.send(.get, "proposals?status=lost", as: "officer").code == "invalid-parameter")
        #expect(try await caller.send(.get, "proposals?state=lost", as: "officer").code == "unknown-parameter")
        for path in ["calls/x", "proposals/x", "awards/x", "awards/p1"] {
            #expect(try await caller.send(.get, path, as: "officer").status == 404)
        }
    }

    @Test("a partner sees the proposals that it leads or has a share in, and no sign of others")
    func own() async throws {
        let fund = try Fund()
        try await fund.running {
            try await fund.ask { _ = try await $0.post("calls", Self.call, as: "officer") }
            var alone = try Samples.content(title: "Alone")
            alone.shares = [try Samples.share("WB", "500000")]
            try await fund.submit(
                [Samples.submitted("p1", Samples.content()), Samples.submitted("p2", by: "UNICEF", alone)],
                at: Samples.during)
            try await fund.ask { caller in
                func list(_ person: String) async throws -> [String] {
                    try await caller.get("proposals", as: person)["items"].list.compactMap { $0["id"].text }.sorted()
                }
                #expect(try await list("partner") == ["p1"])
                #expect(try await list("other-partner") == ["p2"])
                #expect(try await list("officer") == ["p1", "p2"])
                #expect(try await caller.send(.get, "proposals/p1", as: "partner").status == 200)
                let hidden = try await caller.send(.get, "proposals/p1", as: "other-partner")
                let absent = try await caller.send(.get, "proposals/p9", as: "other-partner")
                #expect(hidden.status == 404)
                #expect(hidden.body["detail"].text?.replacing("p1", with: "p9") == absent.body["detail"].text)
                #expect(try await caller.send(.get, "proposals").status == 401)
            }
        }
    }

    @Test("commands need the role, and say what is wrong with them")
    func refusals() async throws {
        let fund = try Fund()
        try await fund.running {
            try await fund.ask { _ = try await $0.post("calls", Self.call, as: "officer") }
            try await fund.submit([Samples.submitted("p1", Samples.content())], at: Samples.during)
            try await fund.ask { caller in
                #expect(try await caller.post("calls", Self.call).status == 401)
                let roles: [(String, String)] = [
                    ("calls", "appraiser"), ("proposals/p1/appraisal", "approver"),
                    ("proposals/p1/approval", "controller"),
                    ("proposals/p1/rejection", "appraiser"), ("awards/p1/signature", "controller"),
                    ("awards/p1/tranches/1/request", "controller"), ("awards/p1/tranches/1/payment", "officer"),
                ]
                for (path, person) in roles {
                    #expect(try await caller.post(path, [:], as: person).code == "role-required", "\(path)")
                }
                let score = try await caller.post(
                    "proposals/p1/appraisal", ["score": 101, "motivation": "Sound"], as: "appraiser")
                #expect(score.status == 422)
                #expect(score.body["field"] == "score")
                #expect(score.body["remedy"].text?.isEmpty == false)
                let shape = try await caller.post("proposals/p1/appraisal", ["score": 10], as: "appraiser")
                #expect(shape.status == 400)
                #expect(shape.body["field"] == "motivation")
                #expect(try await caller.post("proposals/p9/approval", as: "approver").status == 404)
                #expect(try await caller.post("awards/p1/tranches/one/request", as: "officer").status == 404)
                #expect(try await caller.post("awards/p1/tranches/1/request", as: "officer").code == "not-signed")
                #expect(try await caller.post("awards/p1/signature", as: "approver").code == "not-approved")
                _ = try await caller.post(
                    "proposals/p1/appraisal", ["score": 80, "motivation": "Sound"], as: "appraiser")
                #expect(
                    try await caller.post("proposals/p1/approval", as: "partner-approver").code == "own-organisation")
            }
        }
    }

    @Test("every rejection of a rule is 404, 409 or 422 with its own code")
    func problems() {
        for code in FundRejection.Code.allCases {
            let problem = Problem(FundRejection(code, "What happened.", remedy: "What to do."))
            #expect(problem.code.rawValue == code.rawValue)
            #expect([404, 409, 422].contains(problem.status.code))
        }
    }
}
