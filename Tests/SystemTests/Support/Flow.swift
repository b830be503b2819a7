import Foundation

/// A programme's work as a list of steps, each of which may be tried again: what was done stays done.
struct Flow: Sendable {
    struct Step: Sendable {
        let name: String
        let run: @Sendable (Platform) async throws -> Void
    }

    /// The same work every time.
    static let steps: [Step] = reports + files + fund + subsidies

    /// How many submissions the steps make.
    static let submissions = 24 + 3 + 2 + 3

    private static let reports = (0..<24).map { number in
        let partner = ["UNHCR", "ILO", "UNICEF"][number % 3]
        return Step(name: "report \(number)") { platform in
            _ = try await platform.submit(Documents.report(number), as: partner)
        }
    }

    /// The last one is large enough to be published in several transactions.
    private static let files = [(1, 3), (2, 40), (3, 2_500)].map { number, transactions in
        Step(name: "file \(number)") { platform in
            _ = try await platform.submit(Documents.file(number, transactions: transactions), as: "NL-MFA")
        }
    }

    private static let fund: [Step] =
        [
            Step(name: "call") { platform in
                try await platform.post("/opportunity-fund/v1/calls", as: "programme-officer", Documents.call)
            }
        ]
        + ["UNHCR", "ILO"].flatMap { lead -> [Step] in
            let proposal = Documents.proposal(lead)
            func step(_ name: String, _ holder: String, _ path: String, _ body: String = "") -> Step {
                Step(name: "\(lead) \(name)") { platform in
                    let id = try await platform.submit(proposal, as: lead)
                    try await platform.waitUntilThere("/opportunity-fund/v1/proposals/\(id)", as: "programme-officer")
                    try await platform.post("/opportunity-fund/v1/" + path.replacing("ID", with: id), as: holder, body)
                }
            }
            return [
                step("appraisal", "appraiser", "proposals/ID/appraisal", #"{"score":80,"motivation":"sound"}"#),
                step("approval", "approver", "proposals/ID/approval"),
                step("signature", "approver", "awards/ID/signature"),
                step("request", "programme-officer", "awards/ID/tranches/1/request"),
                step("payment", "finance-controller", "awards/ID/tranches/1/payment"),
            ]
        }

    private static let subsidies: [Step] =
        [
            Step(name: "framework") { platform in try await platform.publishFramework() },
            Step(name: "applications") { platform in
                for applicant in 1...3 {
                    let id = try await platform.submit(Documents.application(applicant), as: "GEN-\(applicant)")
                    let path = "/localisation/v1/applications/\(id)"
                    try await platform.waitUntilThere(path, as: "programme-officer")
                    try await platform.post(
                        path + "/score", as: "appraiser", #"{"score":\#(60 + applicant * 10),"motivation":"sound"}"#)
                }
            },
            Step(name: "ranking") { platform in try await platform.rank() },
        ]
        + [2, 3].map { applicant in
            Step(name: "advance \(applicant)") { platform in
                let id = try await platform.submit(Documents.application(applicant), as: "GEN-\(applicant)")
                try await platform.post("/localisation/v1/applications/\(id)/advance", as: "finance-controller", "")
            }
        }
}

extension Platform {
    /// Submits a document. Sent again, it gives the same id.
    func submit(_ document: String, as holder: String) async throws -> String {
        let answer = try await send("POST", "/intake/v1/submissions", as: holder, Data(document.utf8))
        guard answer.status == 202, let id = answer.json["id"].text else {
            throw SystemFault(description: "submission: \(answer.status) \(answer.json)")
        }
        return id
    }

    func post(_ path: String, as holder: String, _ body: String) async throws {
        let answer = try await send(
            "POST", path, as: holder, Data(body.utf8), headers: ["content-type": "application/json"])
        guard (200..<300).contains(answer.status) else {
            throw SystemFault(description: "\(path): \(answer.status) \(answer.json)")
        }
    }

    func waitUntilThere(_ path: String, as holder: String? = nil) async throws {
        try await until("\(path) is there") { try await self.send("GET", path, as: holder).status == 200 }
    }

    /// Looks again and again, for five minutes at most. What crosses processes gives no signal to wait for.
    func until(_ what: String, _ isSo: @Sendable () async throws -> Bool) async throws {
        let deadline = ContinuousClock.now + .seconds(300)
        while try await !isSo() {
            guard ContinuousClock.now < deadline else {
                throw SystemFault(description: "not so after five minutes: \(what)")
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// The window stays open long enough for the applications, also when programs die meanwhile.
    func publishFramework() async throws {
        let path = "/localisation/v1/frameworks/\(Documents.framework)"
        if try await send("GET", path).status == 200 { return }
        try await post("/localisation/v1/frameworks", as: "programme-officer", Documents.frameworkDocument)
    }

    func rank() async throws {
        let path = "/localisation/v1/frameworks/\(Documents.framework)"
        let closes = try requireTime(try await send("GET", path).json["closes"].text)
        let remaining = closes.timeIntervalSinceNow
        if remaining > 0 { try await Task.sleep(for: .seconds(remaining + 0.05)) }
        try await post(path + "/ranking", as: "approver", "")
    }

    /// What everybody can see in the end, without times and names that differ from run to run.
    func figures() async throws -> JSON {
        try await send("GET", "/analytics/v1/overview").json
            .without(["asOf", "lineage", "opens", "closes", "at", "recordedAt"])
    }
}

private func requireTime(_ text: String?) throws -> Date {
    guard let text, let date = try? Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains(".")).parse(text)
    else { throw SystemFault(description: "no time: \(text ?? "nil")") }
    return date
}
