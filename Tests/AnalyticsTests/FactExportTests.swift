import Domain
import Foundation
import Journal
import ServiceKit
import Testing

@testable import Analytics

@Suite("Facts to take away")
struct FactExportTests {
    private static func desk() async throws -> Desk {
        let desk = try Desk()
        // More than one portion, and texts that CSV and JSON write in their own ways.
        var happenings = try GeneratedReports.make(rows: 3_000, seed: 3)
        happenings += try ExampleProgramme.make()
        try await desk.fill(happenings)
        return desk
    }

    @Test("CSV and NDJSON have the same rows in the same order", arguments: FactExport.Kind.allCases)
    func twins(kind: FactExport.Kind) async throws {
        try await Self.desk().browse { browser in
            let table = try await browser.table("/analytics/v1/facts/\(kind.rawValue).csv")
            let lines = try await browser.ask("/analytics/v1/facts/\(kind.rawValue).ndjson", withKey: true).text
                .split(separator: "\n")
            #expect(table.count == lines.count && !table.isEmpty)
            #expect(kind != .people || table.count >= 3_000)
            for (row, line) in zip(table, lines) {
                guard case .object(let members) = try PlatformJSONText.decode(String(line)) else {
                    Issue.record("not an object: \(line)")
                    continue
                }
                let texts = members.mapValues { $0.number.map(String.init) ?? $0.text ?? "" }
                #expect(texts == row)
            }
        }
    }

    @Test("suffix, parameter and Accept choose the format; another is not there")
    func formats() async throws {
        try await Self.desk().browse { browser in
            let csv = try await browser.ask("/analytics/v1/facts/decisions.csv", withKey: true)
            let lines = try await browser.ask("/analytics/v1/facts/decisions.ndjson", withKey: true)
            #expect(csv.contentType.hasPrefix("text/csv") && lines.contentType == "application/x-ndjson")
            let path = "/analytics/v1/facts/decisions"
            #expect(try await browser.ask(path, withKey: true).text == csv.text)
            #expect(try await browser.ask("\(path)?format=ndjson", withKey: true).text == lines.text)
            #expect(try await browser.ask(path, accept: "application/x-ndjson", withKey: true).text == lines.text)
            #expect(try await browser.ask("\(path)?format=xml", withKey: true).status == 400)
            #expect(try await browser.ask("\(path).xml", withKey: true).status == 404)
            #expect(try await browser.ask("/analytics/v1/facts/secrets.csv", withKey: true).status == 404)
            #expect(try await browser.ask(path).status == 401)
        }
    }
}
