import Domain
import Foundation
import ServiceKit
import Testing

@testable import Analytics

/// Indicator W1: a share needs what it is a share of.
@Suite("Joint outputs")
struct JointOutputsTests {
    private static let path = "/analytics/v1/figures/joint-outputs"

    private static func count(
        _ id: String, _ country: String, _ year: Int, _ outputs: Int, correction: String? = nil
    ) throws -> OutputsCounted {
        OutputsCounted(
            id: try #require(EntryID(id)), programme: try Samples.programme("PROSPECTS"),
            country: try #require(CountryCode(country)), year: year, outputs: outputs, method: "Country plan",
            provenance: .reported, correction: correction, recordedBy: "officer")
    }

    private static func joint(
        _ id: String, _ country: String, _ year: Int, correction: String? = nil
    ) throws -> JointOutputRecorded {
        JointOutputRecorded(
            id: try #require(EntryID(id)), programme: try Samples.programme("PROSPECTS"),
            country: try #require(CountryCode(country)), year: year, title: "Output \(id)",
            partners: ["ILO", "UNICEF"].compactMap { OrganisationCode($0) }, provenance: .reported,
            correction: correction, recordedBy: "officer")
    }

    private static func desk(_ events: [any DomainEvent]) async throws -> Desk {
        let desk = try Desk()
        var history = History()
        for (number, event) in events.enumerated() {
            history.add(event, to: "entry/\(number)", at: Date(timeIntervalSince1970: 1_790_000_000 + Double(number)))
        }
        try await desk.fill(history.happenings)
        return desk
    }

    @Test("the share is recomputed from counted outputs at every level, never averaged")
    func share() async throws {
        let desk = try await Self.desk([
            Self.count("JO", "JO", 2026, 8), Self.count("KE", "KE", 2026, 2), Self.joint("a", "JO", 2026),
            Self.joint("b", "KE", 2026), Self.joint("c", "KE", 2026),
        ])
        try await desk.browse { browser in
            let all = try await browser.get(Self.path)["values"].list
            #expect(all.map { $0["value"].text } == ["30"])
            #expect(all.map { [$0["numerator"].text, $0["denominator"].text] } == [["3", "10"]])
            let each = try await browser.get("\(Self.path)?by=country")["values"].list
            #expect(each.map { $0["value"].text } == ["12.5", "100"])
            let year = try await browser.get("\(Self.path)?period=2025")["values"].list
            #expect(year.allSatisfy { $0["value"] == .null })
        }
    }

    @Test("joint outputs that nobody counted all of are listed, and make no share")
    func uncounted() async throws {
        let desk = try await Self.desk([
            Self.count("JO", "JO", 2026, 4), Self.joint("a", "JO", 2025), Self.joint("b", "KE", 2026),
        ])
        try await desk.browse { browser in
            let answer = try await browser.get(Self.path)
            #expect(answer["values"].list.map { $0["value"].text } == ["0"], "counted, and none of the four joint")
            #expect(answer.jsonText.contains("nobody counted all outputs"))
            let kenya = try await browser.get("\(Self.path)?where=country:KE")["values"].list
            #expect(kenya.allSatisfy { $0["value"] == .null })
        }
    }

    @Test("a correction takes the place of what it corrects, and more joint outputs than outputs are no share")
    func corrected() async throws {
        let desk = try await Self.desk([
            Self.count("JO", "JO", 2026, 4), Self.joint("a", "JO", 2026), Self.joint("b", "JO", 2026),
            Self.joint("a", "JO", 2026, correction: "Another title"),
            Self.count("JO", "JO", 2026, 5, correction: "One was forgotten"),
        ])
        try await desk.browse { browser in
            let values = try await browser.get(Self.path)["values"].list
            #expect(values.map { $0["value"].text } == ["40"])
        }
        let wrong = try await Self.desk([
            Self.count("JO", "JO", 2026, 1), Self.joint("a", "JO", 2026), Self.joint("b", "JO", 2026),
        ])
        try await wrong.browse { browser in
            let answer = try await browser.get(Self.path)
            #expect(answer["values"].list.allSatisfy { $0["value"] == .null })
            #expect(answer.jsonText.contains("is to be corrected"))
        }
    }
}
