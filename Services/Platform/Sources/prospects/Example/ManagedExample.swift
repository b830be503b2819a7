import Foundation
import ServiceKit

/// The donor's own side of its contributions in the example: plans with markers and targets, appraised, committed by a
/// second person, with what is owed on them. The donor's IATI file reports the same identifiers.
struct ManagedExample: Sendable {
    let programme: ExampleProgramme

    private struct Known: Decodable {
        struct Item: Decodable { let stage: String }
        let item: Item
    }

    /// How far activities come, and who takes them there. The last contribution waits for its commitment.
    private static let steps: [(stage: String, by: String)] = [
        ("identified", "programme-officer"), ("appraised", "programme-officer"),
        ("committed", "approver"), ("implementing", "programme-officer"),
    ]

    /// Takes up what is not there yet, and takes the steps that were not taken before.
    func load() async throws {
        let officer = try programme.desk("programme-officer")
        for (place, partner) in ExamplePartner.all.enumerated() {
            let identifier = ExampleActivities.contribution(partner)
            let path = "/portfolio/v1/managed-activities/\(identifier)"
            if try await !officer.exists(path) {
                try await officer.post("/portfolio/v1/managed-activities", taken(partner, place, as: identifier))
            }
            let stage = try await officer.get(path, as: Known.self).item.stage
            guard let reached = Self.steps.firstIndex(where: { $0.stage == stage }) else { continue }
            if reached == 0 { try await officer.post("\(path)/targets", target(partner, place)) }
            let last = place == ExamplePartner.all.count - 1 ? 2 : Self.steps.count
            for step in Self.steps.prefix(last).dropFirst(reached + 1) {
                try await programme.desk(step.by).post("\(path)/stage", Self.stage(step.stage))
            }
        }
    }

    private func taken(_ partner: ExamplePartner, _ place: Int, as identifier: String) -> JSONValue {
        [
            "activity": .string(identifier), "plan": plan(partner, place), "reason": "Invented for the example.",
            "provenance": .string("generated: \(ExampleProgramme.generator)"),
        ]
    }

    private func target(_ partner: ExamplePartner, _ place: Int) -> JSONValue {
        [
            "reason": "Invented for the example.",
            "target": [
                "indicator": place % 2 == 0 ? "E1" : "J1", "baseline": "0",
                "target": .string("\(partner.contribution * 1_000)"), "by": "2027-12-31",
                "method": "Registers of partners, each person once",
            ],
        ]
    }

    private static func stage(_ stage: String) -> JSONValue {
        ["stage": .string(stage), "reason": "Invented for the example."]
    }

    private func plan(_ partner: ExamplePartner, _ place: Int) -> JSONValue {
        let euros = partner.contribution * 1_000_000
        return [
            "title": .string("Prospects phase 2, contribution to \(partner.code) (generated example)"),
            "programme": "PROSPECTS", "partner": .string(partner.code),
            "period": ["start": "2024-01-01", "end": "2027-12-31"], "scope": "Invented by the example's generator.",
            "budget": [
                line("1", "Services", euros / 10 * 7, "direct-service", "direct"),
                line("2", "Systems", euros - euros / 10 * 7, "system-strengthening", "direct"),
            ],
            "countries": .array(
                ExampleCountry.all.map { ["country": .string($0.code), "percentage": .string("12.5")] }),
            "sectors": [["vocabulary": "1", "code": place % 2 == 0 ? "72012" : "16020", "percentage": "100"]],
            "pillars": [place % 2 == 0 ? "education" : "livelihoods"], "gender": place == 0 ? "2" : "1",
            "disability": place % 2 == 0 ? "1" : "0", "modality": "national",
        ]
    }

    private func line(
        _ code: String, _ name: String, _ euros: Int, _ intervention: String, _ cost: String
    ) -> JSONValue {
        [
            "code": .string(code), "name": .string(name), "amount": ["amount": .string("\(euros)"), "currency": "EUR"],
            "intervention": .string(intervention), "costClass": .string(cost),
        ]
    }
}
