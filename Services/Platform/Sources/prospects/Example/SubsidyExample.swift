import Foundation
import ServiceKit

/// The localisation part of the example: a framework, applications of local organisations, a ranking, advances.
struct SubsidyExample: Sendable {
    let programme: ExampleProgramme

    private struct Framework: Encodable {
        let framework = ExampleProposals.framework
        let title = "Localisation, example framework (generated)"
        let programme = "MENO"
        let ceiling = ExampleProposals.Amount(2_000_000)
        let opens = "2026-01-01T00:00:00Z"
        let closes: String
        let provenance = "generated: \(ExampleProgramme.generator)"
    }

    private struct Score: Encodable {
        let score: Int
        let motivation = "Scored by the example's generator."
    }

    private struct Nothing: Encodable {}

    private struct State: Decodable {
        struct Ranking: Decodable {}
        let closes: Date
        let ranking: Ranking?
    }

    private struct ApplicationState: Decodable {
        let status: String
        var isGranted: Bool { status == "granted" }
    }

    /// How long the window of the example stays open: applications are in long before.
    private static let window: TimeInterval = 4

    /// - Returns: how many grants were awarded.
    func load() async throws -> Int {
        let path = "/localisation/v1/frameworks/\(ExampleProposals.framework)"
        let officer = try programme.desk("programme-officer")
        if try await !officer.exists(path) {
            let closes = PlatformJSON.text(of: Date.now + Self.window)
            try await officer.post("/localisation/v1/frameworks", Framework(closes: closes))
        }
        var applications: [(path: String, score: Int)] = []
        for (organisation, score, document) in ExampleProposals.applications {
            let desk = try programme.desk(organisation.code)
            let id = try await desk.submit("application-\(organisation.code).json", document)
            applications.append(("/localisation/v1/applications/\(id)", score))
        }
        for (application, _) in applications { try await officer.waitUntilThere(application) }
        let state = try await officer.get(path, as: State.self)
        if state.ranking == nil {
            for (application, score) in applications {
                try await programme.desk("reviewer").post("\(application)/score", Score(score: score))
            }
            let remaining = state.closes.timeIntervalSinceNow
            if remaining > 0 { try await Task.sleep(for: .seconds(remaining + 0.1)) }
            try await programme.desk("programme-officer").post("\(path)/ranking", Nothing())
        }
        var grants = 0
        for (application, _) in applications
        where try await officer.get(application, as: ApplicationState.self).isGranted {
            try await programme.desk("finance-controller").post("\(application)/advance", Nothing())
            grants += 1
        }
        return grants
    }
}
