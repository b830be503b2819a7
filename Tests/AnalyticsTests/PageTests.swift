import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Pages")
struct PageTests {
    @Test("the first page has the figures, no script, and balanced markup")
    func glance() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            let page = try await browser.ask("/")
            #expect(page.status == 200)
            #expect(page.contentType.hasPrefix("text/html"))
            #expect(
                !page.text.contains("<script") && !page.text.contains(" style=\"") && !page.text.contains("onclick"))
            #expect(Markup.faults(page.text) == [])
            for text in [
                "Jordan", "Education and learning", "Status unknown", "subject to spring decision", "need not add up",
            ] {
                #expect(page.text.contains(text), "\(text)")
            }
        }
    }

    @Test("whatever is generated is labelled so wherever it shows; a page of reports alone has no such label")
    func labelled() async throws {
        let happenings = try ExampleProgramme.make()
        let desk = try Desk()
        try await desk.fill(happenings)
        try await desk.browse { browser in
            let page = try await browser.ask("/").text
            #expect(page.contains("Generated figures.") && page.contains("by country (generated figures)"))
            let rows = try await browser.table("/analytics/v1/overview.csv")
            for row in rows where row["provenance"]?.contains("generated") == true && row["level"] != "cell" {
                let address = try #require(row["lineage"]).replacing("/analytics/v1/lineage?", with: "/lineage?")
                for link in page.components(
                    separatedBy: "<a class=\"figure\" href=\"\(address.replacing("&", with: "&amp;"))\">"
                ).dropFirst() {
                    let after = link.split(separator: "</a>", maxSplits: 1).dropFirst().first ?? ""
                    #expect(after.hasPrefix(" <abbr class=\"gen\" title=\"generated: example 7\">"), "\(address)")
                }
            }
            #expect(page.contains("Jordan · generated") && !page.contains("Kenya · generated"))
        }
        let plain = try Desk()
        let reports = try Samples.time("2026-07-11")
        try await plain.fill(happenings.filter { $0.type.service == .portfolio && $0.at < reports })
        try await plain.browse { browser in
            let page = try await browser.ask("/").text
            #expect(!page.contains("class=\"gen\"") && !page.contains("Generated figures"))
            #expect(page.contains("letter: S2"))
        }
    }

    @Test("the letters are quoted with bound, period and letter")
    func letters() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            let page = try await browser.ask("/").text
            let quotes = page.components(separatedBy: "id=\"letters\"").last ?? ""
            #expect(
                quotes.contains("<strong>about <a") && quotes.contains("2019/2024")
                    && quotes.contains("2026-07-07 (S0)"))
        }
    }
}
