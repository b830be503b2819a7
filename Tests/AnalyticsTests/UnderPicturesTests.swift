import Domain
import Foundation
import ServiceKit
import Testing

@testable import Analytics

@Suite("Under every picture and table")
struct UnderPicturesTests {
    private static let pages = [
        "/", "/countries", "/balance", "/money", "/localisation", "/costs", "/countries/JO", "/countries/JO/hosts",
        "/pillars/education", "/partners/UNICEF",
    ]

    @Test("stand its unit, time, definition, download and what it is made of", arguments: pages)
    func stands(path: String) async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make() + RecordedExtras.make())
        try await desk.browse { browser in
            let page = try await browser.read(path, withKey: true).text
            let sections = page.components(separatedBy: "<section ").dropFirst().filter { $0.contains("<table") }
            #expect(!sections.isEmpty)
            for section in sections {
                // A pair of tables side by side has one line for both.
                let tables = section.components(separatedBy: "<table").count - 1
                let pairs = section.components(separatedBy: "<div class=\"pair\">").count - 1
                let lines = section.components(separatedBy: "<p class=\"about\">").dropFirst().map {
                    $0.components(separatedBy: "</p>")[0]
                }
                #expect(lines.count >= tables - pairs, "\(path): \(section.prefix(120))")
                for line in lines {
                    #expect(line.contains("Unit: ") && line.contains("as of "), "\(line)")
                    #expect(line.contains(">Definition</a>") && line.contains(">Download as CSV</a>"), "\(line)")
                    #expect(line.contains("what it is made of") || line.contains("What it is made of"), "\(line)")
                }
            }
        }
    }

    @Test("the funding chain as CSV has the amounts of its picture, each with its payments and agreements")
    func chain() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make() + RecordedExtras.make())
        try await desk.browse { browser in
            let rows = try await browser.table("/analytics/v1/funding-chain.csv", isOpen: true)
            let page = try await browser.read("/money").text
            #expect(rows.contains { $0["from"] == "donor" } && rows.contains { $0["receiver_kind"] == "refugee-led" })
            for row in rows {
                let amount = NumberText.money(
                    Decimal(string: row["amount"] ?? ""), currency: row["currency"] ?? "", fractionDigits: 0)
                #expect(page.contains(amount), "\(amount)")
                let items = try await browser.get(row["lineage"] ?? "", isOpen: true)["items"].list
                #expect(!items.isEmpty, "\(row)")
            }
        }
    }

    @Test("obligations as CSV: how many for everybody, each one with its event for those of the programme")
    func obligations() async throws {
        var history = History()
        let time = try Samples.time("2026-08-01")
        for (number, due) in ["2026-09-01", "2027-09-01"].enumerated() {
            let activity = try Samples.activity("XM-DAC-7-\(number)")
            history.add(
                ObligationRecorded(
                    activity: activity, programme: try Samples.programme("PROSPECTS"),
                    obligation: ActivityObligation(
                        key: "audit", kind: .audit, title: "Audit", dueOn: try Samples.day(due), timeZone: "UTC",
                        basis: "agreement"), recordedBy: "officer", on: try Samples.day("2026-08-01")),
                to: "activity/\(activity)", at: time)
        }
        let desk = try Desk()
        let happenings = history.happenings
        try await desk.fill(happenings)
        try await desk.browse { browser in
            let counts = try await browser.table("/analytics/v1/obligations.csv", isOpen: true)
            #expect(
                counts.map { "\($0["state"] ?? "") \($0["obligations"] ?? "")" } == [
                    "open 1", "overdue 1", "met 0", "waived 0",
                ])
            #expect(try await browser.ask("/analytics/v1/obligations/list.csv").status == 401)
            let list = try await browser.table("/analytics/v1/obligations/list.csv")
            #expect(list.map { $0["state"] } == ["overdue", "open"])
            #expect(list.map { $0["event"] } == happenings.map(\.id))
            let page = try await browser.read("/obligations", withKey: true).text
            #expect(page.contains("/analytics/v1/obligations.csv?") && page.contains(happenings[0].id))
            let open = try await browser.read("/obligations").text
            #expect(!open.contains("XM-DAC-7-0") && !open.contains("obligations/list.csv"))
        }
    }

    @Test("the page of host communities is open in both languages, and its small cells cannot be computed back")
    func hosts() async throws {
        var history = History()
        for (number, (pillar, people)) in [(Pillar.education, 7), (.livelihoods, 400), (.protection, 300)].enumerated()
        {
            history.add(
                try Reports.people(
                    number, people, activity: "A\(number)", pillar: pillar, population: .hostCommunity),
                to: "activity/A\(number)", at: try Samples.time("2026-08-01"))
        }
        let desk = try Desk()
        try await desk.fill(history.happenings)
        try await desk.browse { browser in
            for language in PageLanguage.allCases {
                let page = try await browser.read("/countries/JO/hosts?lang=\(language.rawValue)")
                #expect(page.status == 200)
                let table =
                    page.text.components(separatedBy: "id=\"section-1\"").last?
                    .components(separatedBy: "</section>").first ?? ""
                // The small pillar and one beside it: their sum alone can be told from the total.
                #expect(table.components(separatedBy: "&lt;10</abbr>").count - 1 == 2, "\(table)")
                #expect(!page.text.contains(">7<") && table.contains("/analytics/figures/reach/lineage?"))
                let lineage = page.links.filter { $0.hasPrefix("/analytics/figures/reach/lineage?") }
                for address in lineage {
                    let made = try await browser.read(address)
                    #expect(made.status == 200 && !made.text.contains(": 7<") && !made.text.contains(">7<"))
                }
            }
        }
    }
}
