/// What country teams do in the example: plans that are consulted on and approved, a MEL session with actions, changes
/// of policy, instruments of finance. All of it invented, and marked as generated.
struct CountryExample: Sendable {
    let programme: ExampleProgramme

    private struct Nothing: Encodable {}

    private struct State: Decodable {
        struct Version: Decodable { let status: String }
        let versions: [Version]
    }

    private struct Heard: Encodable {
        var department: String?
        let outcome: String
        let note: String
    }

    private struct Approval: Encodable {
        let revision = 1
        let motivation = "The post and the department were heard (generated example)."
    }

    func load() async throws {
        for plan in ExamplePlan.all { try await decide(on: plan) }
        try await holdSession()
        try await followPolicy()
        let officer = try programme.desk("programme-officer")
        for instrument in ExampleInstrument.all {
            try await officer.post("/portfolio/v1/finance-instruments", ["instrument": instrument])
        }
        for output in ExampleEntry.jointOutputs { try await officer.post("/portfolio/v1/joint-outputs", output) }
        for count in ExampleEntry.outputCounts { try await officer.post("/portfolio/v1/output-counts", count) }
        for contact in ExampleEntry.contacts { try await officer.post("/portfolio/v1/authority-contacts", contact) }
        for effort in ExampleEntry.efforts { try await officer.post("/portfolio/v1/effort", effort) }
    }

    /// What is approved stays as it is, so that a later start changes nothing.
    private func decide(on plan: ExamplePlan) async throws {
        let officer = try programme.desk("programme-officer")
        try await officer.post("/portfolio/v1/country-documents", plan)
        let path = "/portfolio/v1/country-documents/\(plan.id)"
        guard plan.isApproved, try await officer.get(path, as: State.self).versions.last?.status == "draft" else {
            return
        }
        try await programme.desk("post").post(
            "\(path)/consultations/post", Heard(outcome: "agrees", note: "Discussed with the country team."))
        try await programme.desk("reviewer").post(
            "\(path)/consultations/department",
            Heard(
                department: ExamplePlan.department, outcome: "agrees-with-comments", note: "More on water, please."))
        try await programme.desk("approver").post("\(path)/approval", Approval())
    }

    private func holdSession() async throws {
        let post = try programme.desk("post")
        let session = ExampleSession.jordan
        try await post.post("/portfolio/v1/mel-sessions", session)
        let path = "/portfolio/v1/mel-sessions/\(session.id)"
        for section in ExampleSession.sections { try await post.post("\(path)/sections", section) }
        for action in ExampleSession.actions { try await post.post("\(path)/actions", action) }
        try await post.post("\(path)/closing", Nothing())
        try await post.post("\(path)/actions/1/completion", ExampleSession.completion)
        let officer = try programme.desk("programme-officer")
        try await officer.post("/portfolio/v1/lessons", ["lesson": ExampleSession.lesson])
        try await officer.post(
            "/portfolio/v1/lessons/\(ExampleSession.lesson.id)/follow-ups", ExampleSession.followUp)
    }

    private func followPolicy() async throws {
        let officer = try programme.desk("programme-officer")
        for change in ExamplePolicyChange.all {
            let path = "/portfolio/v1/policy-changes/\(change.id)"
            // Recorded already: what became of it since is not undone by another start.
            if try await officer.exists(path) { continue }
            try await officer.post("/portfolio/v1/policy-changes", ["change": change])
            if let reversal = change.reversal { try await officer.post("\(path)/reversals", reversal) }
        }
    }
}
