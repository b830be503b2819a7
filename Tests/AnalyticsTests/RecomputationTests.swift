import Domain
import Foundation
import GRDB
import Testing

@testable import Analytics

/// The figures against a straightforward computation in SQL over the facts that everybody can download, by none of our
/// own rules in Swift. The benchmark `figures-in-sql` does it at the size of the whole programme.
@Suite("Recomputed in SQL")
struct RecomputationTests {
    private static let rows =
        ProcessInfo.processInfo.environment["PROSPECTS_RESULT_ROWS"].flatMap(Int.init) ?? 10_000

    @Test("every cell of country, pillar and population equals what SQL makes of the exported facts")
    func people() async throws {
        let desk = try Desk()
        try await desk.fill(try GeneratedReports.make(rows: Self.rows, seed: 11))
        let (file, json) = (Box(), Box())
        try await desk.browse { browser in
            file.value = try await browser.ask("/analytics/v1/facts/people.csv", withKey: true).text
            json.value = try await browser.ask(
                "/analytics/v1/figures/reach.ndjson?by=country,pillar,population", withKey: true
            ).text
        }
        let expected = try SQLReach.cells(csv: file.value)
        let lines = json.value.split(separator: "\n")
        #expect(lines.count == expected.count && lines.count > 30)
        for line in lines {
            let value = try PlatformJSONText.decode(String(line))
            let key = ["country", "pillar", "population"].map { value["at"][$0].text ?? "" }
            let cell = try #require(expected[key])
            #expect(value["low"].text == String(cell.low) && value["high"].text == String(cell.high), "\(key)")
        }
    }

    @Test("disbursed amounts by programme and year equal what SQL makes of the exported transactions")
    func money() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        let (file, json) = (Box(), Box())
        try await desk.browse { browser in
            file.value = try await browser.ask("/analytics/v1/facts/decisions.csv", withKey: true).text
            json.value = try await browser.ask(
                "/analytics/v1/figures/localisation-share.ndjson?by=programme", withKey: true
            ).text
        }
        let queue = try SQLReach.table(csv: file.value)
        for line in json.value.split(separator: "\n") {
            let value = try PlatformJSONText.decode(String(line))
            guard let programme = value["at"]["programme"].text else { continue }
            let sum = try await queue.read { db in
                try Int.fetchOne(
                    db,
                    sql: """
                        SELECT sum(CAST(amount AS INTEGER)) FROM facts
                        WHERE kind = 'disbursed' AND programme = ? AND currency = ?
                        """, arguments: [programme, value["at"]["currency"].text])
            }
            // Those of reported activities are in another file.
            if programme != "PROSPECTS" { #expect(sum.map(String.init) == value["denominator"].text) }
        }
    }
}

/// Reach by nothing but SQL.
enum SQLReach {
    /// A CSV file as a table.
    static func table(csv: String) throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        try queue.write { db in
            var insertion: Statement?
            for line in csv.split(separator: "\r\n") {
                let fields = CSVFields.read(String(line))
                if let insertion {
                    let values: [String?] = fields.map { $0.isEmpty ? nil : $0 }
                    try insertion.execute(arguments: StatementArguments(values))
                } else {
                    try db.execute(sql: "CREATE TABLE facts (\(fields.joined(separator: ", ")))")
                    insertion = try db.makeStatement(
                        sql: "INSERT INTO facts VALUES (\(fields.map { _ in "?" }.joined(separator: ", ")))")
                }
            }
        }
        return queue
    }

    static func cells(csv: String) throws -> [[String]: (low: Int, high: Int)] {
        let sql = try String(contentsOf: script, encoding: .utf8)
        return try table(csv: csv).read { db in
            var cells: [[String]: (low: Int, high: Int)] = [:]
            let rows = try Row.fetchCursor(db, sql: sql)
            while let row = try rows.next() { cells[[row[0], row[1], row[2]]] = (row[3], row[4]) }
            return cells
        }
    }

    /// What analysts are given to recompute reach. The generated reports of people newly reached have separate quarters.
    private static let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../Docs/reach.sql")
}
