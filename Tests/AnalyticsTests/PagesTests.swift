import Domain
import Foundation
import HTTPTypes
import ServiceKit
import Testing

@testable import Analytics

@Suite("Pages")
struct PagesTests {
    @Test("every page is well formed in both languages, with our own scripts and nothing from elsewhere")
    func strict() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            for path in ReadPage.paths {
                for language in PageLanguage.allCases {
                    let address = path + (path.contains("?") ? "&" : "?") + "lang=\(language.rawValue)"
                    let page = try await browser.read(address)
                    #expect(page.status == 200, "\(address): \(page.text.prefix(300))")
                    #expect(page.text.contains("<html lang=\"\(language.rawValue)\">"), "\(address)")
                    #expect(page.headers[.contentSecurityPolicy] == ContentSecurityPolicy.withOwnScripts)
                    #expect(page.headers[.contentLanguage] == language.rawValue)
                    #expect(page.headers[.vary]?.contains("Accept-Language") == true)
                    #expect(Markup.faults(page.text) == [], "\(address)")
                    for script in page.text.components(separatedBy: "<script").dropFirst() {
                        #expect(script.hasPrefix(" defer src=\"/assets/") && script.contains("\"></script>"))
                    }
                    #expect(!page.text.contains(" style=\"") && !page.text.contains(" onclick"))
                    #expect(!page.text.contains("http://") && !page.text.contains("https://"), "\(address)")
                    let tables = page.text.components(separatedBy: "<table").count
                    #expect(page.text.components(separatedBy: "<caption").count == tables, "\(address)")
                }
            }
        }
    }

    @Test("every link of a page leads somewhere")
    func links() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            var links: Set<String> = []
            for path in ReadPage.paths { links.formUnion(try await browser.read(path).links) }
            #expect(links.count > 100 && links.contains("/countries/JO"))
            for link in links.sorted() where !link.hasPrefix("#") && !link.hasPrefix("/assets/") {
                let page = try await browser.read(link.components(separatedBy: "#")[0])
                #expect(page.status == 200, "\(link)")
            }
        }
    }

    @Test("a page shows what the API answers to everybody")
    func sameAsAPI() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            let page = try await browser.read("/").text
            let rows = try await browser.table("/analytics/v1/figures/reach.csv?by=country,pillar", isOpen: true)
            #expect(rows.count > 8)
            for row in rows where row["suppressed"] == "false" {
                let high = try #require(row["high"].flatMap { Decimal(string: $0) })
                #expect(page.contains(NumberText.number(high)), "\(row)")
            }
            let money = try await browser.get("/analytics/v1/money")["totals"][0]["disbursed"]["value"].text
            let shown = NumberText.money(Decimal(string: money ?? ""), currency: "EUR", fractionDigits: 0)
            let moneyPage = try await browser.read("/money").text
            #expect(moneyPage.contains(shown))
        }
    }

    @Test("before anything happened nothing is zero")
    func empty() async throws {
        let desk = try Desk()
        try await desk.browse { browser in
            for path in ["/", "/countries", "/money", "/localisation", "/costs", "/obligations", "/countries/JO"] {
                let page = try await browser.read(path)
                #expect(page.status == 200 && page.text.contains("Nothing was recorded"), "\(path)")
                #expect(!page.text.contains(">0<") && !page.text.contains("nil"), "\(path)")
                #expect(Markup.faults(page.text) == [], "\(path)")
            }
        }
    }

    @Test("fewer than ten people are not shown to everybody, on any page, and it is said why in both languages")
    func small() async throws {
        var history = History()
        let time = try Samples.time("2026-08-01")
        for (number, population) in [Population.refugee, .hostCommunity].enumerated() {
            history.add(
                try Reports.people(number, number == 0 ? 4321 : 7, activity: "A\(number)", population: population),
                to: "activity/A\(number)", at: time)
        }
        let desk = try Desk()
        try await desk.fill(history.happenings)
        try await desk.browse { browser in
            let open = try await browser.read("/countries/JO/hosts").text
            #expect(open.contains("&lt;10</abbr>") && !open.contains(">7<") && open.contains("fewer than ten people"))
            let dutch = try await browser.read("/countries/JO/hosts?lang=nl").text
            #expect(dutch.contains("minder dan tien mensen"))
            let analyst = try await browser.read("/countries/JO/hosts", withKey: true).text
            #expect(analyst.contains(">7</a>") && !analyst.contains("&lt;10</abbr>"))
        }
    }

    @Test("people by partner are for those of the programme")
    func partners() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            let open = try await browser.read("/partners/UNICEF").text
            #expect(open.contains("People by partner are not shown to everybody"))
            #expect(!open.contains("/analytics/figures/reach/lineage"))
            let analyst = try await browser.read("/partners/UNICEF", withKey: true).text
            #expect(analyst.contains("/analytics/figures/reach/lineage"))
        }
    }

    @Test("whatever is generated is labelled so; a page of reports alone has no such label")
    func labelled() async throws {
        let happenings = try ExampleProgramme.make()
        let desk = try Desk()
        try await desk.fill(happenings)
        try await desk.browse { browser in
            let page = try await browser.read("/countries/JO").text
            #expect(page.contains("Generated figures.") && page.contains("title=\"generated: example 7\">gen."))
            let reported = try await browser.read("/countries/KE").text
            #expect(!reported.contains("class=\"gen\""))
        }
    }

    @Test("letters are quoted with bound, period and letter")
    func letters() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            let quotes = try await browser.read("/").text.components(separatedBy: "id=\"letters\"").last ?? ""
            #expect(
                quotes.contains("<strong>about <a") && quotes.contains("2019/2024")
                    && quotes.contains("2026-07-07 (S0)"))
        }
    }

    @Test(
        "what is not there is not found, and what is not asked well is said",
        arguments: [
            ("/countries/Jordan", 404), ("/pillars/sport", 404), ("/partners/NOBODY", 404),
            ("/analytics/figures/nothing", 404), ("/?lang=de", 400), ("/?asOf=yesterday", 400), ("/?colour=red", 400),
            ("/analytics/figures/reach/lineage?where=partner:UNICEF", 400),
        ])
    func refused(path: String, status: Int) async throws {
        let desk = try Desk()
        try await desk.browse { browser in
            let page = try await browser.read(path)
            #expect(page.status == status)
        }
    }

    @Test("names from outside are text, never markup")
    func escaped() async throws {
        var history = History()
        let evil = "<script>alert(1)</script>\" onmouseover=\"x"
        let known = try #require(try ReferenceData.load().programmes.first { $0.code.text == "PROSPECTS" })
        let data = try JSONEncoder().encode(known)
        var members = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        members["name"] = evil
        let profile = try JSONDecoder().decode(
            ProgrammeProfile.self, from: try JSONSerialization.data(withJSONObject: members))
        history.add(
            ProgrammeRegistered(programme: profile), to: "programme/PROSPECTS", at: try Samples.time("2026-07-01"))
        history.add(
            try Reports.people(1, 4321, activity: "A"), to: "activity/A", at: try Samples.time("2026-08-01"))
        let desk = try Desk()
        try await desk.fill(history.happenings)
        try await desk.browse { browser in
            let page = try await browser.read("/").text
            #expect(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>"))
            #expect(!page.contains("\" onmouseover=") && Markup.faults(page) == [])
        }
    }

    @Test("scripts and styles are named after their content and kept for good")
    func assets() async throws {
        let desk = try Desk()
        try await desk.browse { browser in
            let page = try await browser.read("/")
            let assets = Set(
                page.text.components(separatedBy: "\"/assets/").dropFirst().map {
                    "/assets/" + $0.prefix { $0 != "\"" }
                })
            #expect(assets.count >= 3)
            for asset in assets where asset.contains("analytics-") || asset.hasSuffix(".js") {
                let answer = try await browser.read(asset)
                #expect(answer.status == 200, "\(asset)")
                #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
                #expect(asset.contains("chart") == (answer.headers[.contentEncoding] == "gzip"))
            }
        }
    }
}
