import Domain
import Foundation
import ServiceKit
import Testing

/// Whatever the size of parts, however submissions mix and whatever comes again: the record is the same.
@Suite("Redelivery")
struct RedeliveryTests {
    private struct Report {
        let submission: Int
        let activity: Int
        let content: Int
        let transactions: [ReportedTransaction]
    }

    /// Three submissions about the same activities; one in three says the same again.
    private func reports(_ random: inout SeededGenerator) throws -> [Report] {
        var contents: [[ReportedTransaction]] = []
        for _ in 0..<3 {
            contents.append(
                try (0..<Int.random(in: 0...9, using: &random)).map { index in
                    let whole = Int.random(in: -9999...9999, using: &random)
                    let amount = "\(whole).\(Int.random(in: 0...999_999, using: &random))"
                    return try Samples.transaction(
                        index + 1, ["1", "3"].randomElement(using: &random) ?? "1",
                        Int.random(in: 0...9, using: &random) == 0 ? nil : amount,
                        ["EUR", "USD", "JOD"].randomElement(using: &random) ?? "EUR")
                })
        }
        var reports: [Report] = []
        for submission in 0..<3 {
            for activity in 0..<3 {
                let content = Int.random(in: 0..<3, using: &random)
                reports.append(
                    Report(
                        submission: submission, activity: activity, content: content, transactions: contents[content]))
            }
        }
        return reports
    }

    private func events(_ report: Report, _ random: inout SeededGenerator) throws -> [any DomainEvent] {
        var (parts, rest): ([ActivityContent], [ReportedTransaction]) = ([], report.transactions)
        while !rest.isEmpty {
            let count = Int.random(in: 1...rest.count, using: &random)
            parts.append(Samples.part(Array(rest.prefix(count))))
            rest.removeFirst(count)
        }
        let header = try Samples.header("A\(report.activity)", title: "content \(report.content)")
        return try Samples.report("s\(report.submission)", header, digest: "d\(report.content)", parts: parts)
    }

    /// Streams in their own order, mixed at random; a later submission's report of an activity does not overtake
    /// an earlier one's. Anything may come again, from any place of its stream on.
    private func mixed(_ reports: [Report], _ random: inout SeededGenerator) throws -> [any DomainEvent] {
        var streams: [[any DomainEvent]] = []
        for submission in 0..<3 {
            var stream: [any DomainEvent] = []
            for report in reports where report.submission == submission { stream += try events(report, &random) }
            streams.append(stream + [try Samples.published("s\(submission)")])
        }
        var next = [0, 0, 0]
        var delivered: [any DomainEvent] = []
        var headers: [[ActivityID]] = [[], [], []]
        while let choice = next.indices.filter({ next[$0] < streams[$0].count }).randomElement(using: &random) {
            let event = streams[choice][next[choice]]
            if let header = event as? ActivityReported {
                let identifier = header.activity.identifier
                guard (0..<choice).allSatisfy({ headers[$0].contains(identifier) }) else { continue }
                headers[choice].append(identifier)
            }
            delivered.append(event)
            next[choice] += 1
            if Int.random(in: 0..<4, using: &random) == 0 {
                delivered += streams[choice][Int.random(in: 0..<next[choice], using: &random)..<next[choice]]
            }
        }
        return delivered
    }

    /// What can be seen, without the numbers that depend on the order.
    private func view(_ desk: Desk) async throws -> [String] {
        let seen = Seen()
        try await desk.browse { browser in
            for activity in 0..<3 {
                let detail = try await browser.get("activities/A\(activity)")
                await seen.add(detail["activity"].jsonText + detail["totals"].jsonText)
                let transactions = try await browser.walk("transactions?activity=A\(activity)", limit: 3)
                await seen.add(transactions.map { "\($0["number"].jsonText) \($0["value"].jsonText)" }.joined())
            }
            for submission in 0..<3 {
                await seen.add(try await browser.get("summary?submission=s\(submission)").jsonText)
            }
        }
        return await seen.texts
    }

    private actor Seen {
        var texts: [String] = []

        func add(_ text: String) { texts.append(text) }
    }

    @Test("gives the same record", arguments: 1...12)
    func same(seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let reports = try reports(&random)
        let plain = try Desk()
        for report in reports { try await plain.deliver(events(report, &random)) }
        for submission in 0..<3 { try await plain.deliver([Samples.published("s\(submission)")]) }
        let expected = try await view(plain)
        for _ in 0..<3 {
            let desk = try Desk()
            try await desk.deliver(mixed(reports, &random))
            #expect(try await view(desk) == expected)
            #expect(try await desk.faults() == [])
        }
    }
}
