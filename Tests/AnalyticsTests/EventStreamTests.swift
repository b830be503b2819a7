import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Journal
import ServiceKit
import Testing

@testable import Analytics

@Suite("The stream of events")
struct EventStreamTests {
    private func lines(_ browser: Browser, _ query: String) async throws -> [JSONValue] {
        let answer = try await browser.ask("/analytics/v1/events?follow=false\(query)", withKey: true)
        #expect(answer.status == 200)
        #expect(answer.contentType == "application/x-ndjson")
        return try answer.text.split(separator: "\n").map {
            try PlatformJSON.decoder().decode(JSONValue.self, from: Data($0.utf8))
        }
    }

    @Test("from the beginning to the present end it has every event of every service once")
    func all() async throws {
        let desk = try Desk()
        let happenings = try ExampleProgramme.make()
        try await desk.publish(happenings)
        try await desk.log.append([LogMessage(key: nil, value: nil)], to: .events(of: .portfolio))
        try await desk.browse { browser in
            let all = try await lines(browser, "&from=beginning")
            #expect(all.compactMap { $0["id"].text }.sorted() == happenings.map(\.id).sorted())
            #expect(all.allSatisfy { $0["specversion"].text == "1.0" && $0["data"] != .null })
        }
    }

    @Test("a type is matched whole or up to a dot, and a time leaves out what was before")
    func filters() async throws {
        let desk = try Desk()
        let happenings = try ExampleProgramme.make()
        try await desk.publish(happenings)
        try await desk.browse { browser in
            let fund = try await lines(browser, "&type=nl.prospects.opportunity-fund")
            #expect(fund.count == happenings.count { $0.type.service == .opportunityFund })
            let signed = try await lines(browser, "&type=\(AwardSigned.type)")
            #expect(signed.count == 2)
            #expect(try await lines(browser, "&type=nl.prospects.opport").isEmpty)
            let since = try Samples.time("2026-10-01T00:00:00Z")
            let late = try await lines(browser, "&from=2026-10-01T00:00:00Z")
            #expect(late.count == happenings.count { $0.at >= since })
            #expect(try await lines(browser, "&from=now").isEmpty)
        }
    }

    @Test("it needs an access key, and says what it does not understand")
    func refusals() async throws {
        let desk = try Desk()
        try await desk.browse { browser in
            let keyless = try await browser.ask("/analytics/v1/events?follow=false")
            #expect(keyless.status == 401)
            let tomorrow = try await browser.ask("/analytics/v1/events?from=tomorrow", withKey: true)
            #expect(tomorrow.status == 400)
        }
    }

    @Test("what subscriptions read from the log is what the figures show")
    func subscribed() async throws {
        let desk = try Desk()
        let other = try Desk()
        let happenings = try ExampleProgramme.make()
        try await desk.publish(happenings)
        try await desk.readAll()
        try await other.fill(happenings)
        let (read, filled) = (Box(), Box())
        try await desk.browse { read.value = try await $0.ask("/analytics/v1/overview.csv").text }
        try await other.browse { filled.value = try await $0.ask("/analytics/v1/overview.csv").text }
        #expect(read.value == filled.value)
        #expect(try await desk.journal.verify().deadLetters == 0)
    }
}
