import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServiceKit
import Testing

@Suite("Pages")
struct PageTests {
    private func layout() throws -> PageLayout {
        try PageLayout(
            product: "Prospects",
            version: "1.2.3",
            navigation: [
                NavigationItem(title: "Activities", path: "/activities"), NavigationItem(title: "Fund", path: "/fund"),
            ]
        )
    }

    @Test(
        "Text of users is escaped, also when marks combine with it",
        arguments: [
            "<script>alert(1)</script>", "\" onmouseover=\"x", "'><img src=x>", "&lt;",
            "\u{600}<script>", "\"\u{301} onmouseover=x", "<\u{200D}b>",
        ]
    )
    func escaping(text: String) throws {
        let template = try PageTemplate(
            "<p title=\"{{name}}\">{{name}}{{#list}}<i>{{.}}</i>{{/list}}{{> part}}</p>",
            partials: ["part": "<b>{{name}}</b>"]
        )
        let markup = template.render(["name": text, "list": [text]] as [String: Any]).markup
        let rest = ["<p title=\"", "\">", "<i>", "</i>", "<b>", "</b>", "</p>"].reduce(markup) { markup, part in
            var scalars = markup
            if let range = scalars.range(of: part, options: .literal) { scalars.removeSubrange(range) }
            return scalars
        }
        #expect(!rest.unicodeScalars.contains { $0 == "<" || $0 == ">" || $0 == "\"" || $0 == "'" })

        let page = try self.layout().page(title: text, body: .empty)
        #expect(!page.html.markup.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(page.html.markup.contains("<h1>\(HTML(escaping: text).markup)</h1>"))
    }

    @Test("A page has language, title, skip link, navigation, main part and footer")
    func structure() throws {
        let markup = try self.layout().page(
            title: "Activities",
            body: HTML(trusted: "<p>Body</p>"),
            current: "/activities",
            asOf: Date(timeIntervalSince1970: 1_767_225_600)
        ).html.markup
        for part in [
            "<!doctype html>", "<html lang=\"en\">", "<title>Activities – Prospects</title>", "href=\"#main\"",
            "<a href=\"/activities\" aria-current=\"page\">Activities</a>", "<a href=\"/fund\">Fund</a>",
            "<main id=\"main\"", "<h1>Activities</h1>", "<p>Body</p>", "Prospects 1.2.3",
            "<time datetime=\"2026-01-01T00:00:00Z\">2026-01-01 00:00 UTC</time>",
        ] {
            #expect(markup.contains(part), "\(part)")
        }
        #expect(!markup.contains("<script"))
        #expect(!markup.contains("style="))
    }

    @Test("The stylesheet is served under the name that pages use, and kept for good")
    func stylesheet() async throws {
        let layout = try self.layout()
        let markup = layout.page(title: "x", body: .empty).html.markup
        let path = try #require(markup.firstMatch(of: #/href="(/assets/[0-9a-f]{16}\.css)"/#)?.1)
        let platform = TestPlatform()
        layout.addRoutes(to: platform.routes)
        try await platform.test { client in
            let response = try await client.execute(uri: String(path), method: .get)
            #expect(response.status == .ok)
            #expect(response.headers[.contentType] == "text/css; charset=utf-8")
            #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
            try self.checkContrast(response.text)
        }
    }

    /// WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for parts of charts and the focus.
    private func checkContrast(_ css: String) throws {
        let schemes = css.components(separatedBy: "prefers-color-scheme: dark")
        #expect(schemes.count == 2)
        for scheme in schemes {
            var colours: [String: Double] = [:]
            for match in scheme.matches(of: #/--([a-z0-9-]+): #([0-9a-f]{6});/#) {
                colours[String(match.1)] = try self.luminance(String(match.2))
            }
            let paper = try #require(colours["paper"])
            for name in ["ink", "muted", "link"] {
                #expect(self.ratio(paper, try #require(colours[name])) >= 4.5, "\(name)")
                #expect(self.ratio(try #require(colours["band"]), try #require(colours[name])) >= 4.5, "\(name)")
            }
            for name in ["focus", "line"] {
                #expect(self.ratio(paper, try #require(colours[name])) >= 3, "\(name)")
            }
            for number in 1...8 {
                let series = try #require(colours["s\(number)"])
                #expect(self.ratio(paper, series) >= 3, "s\(number)")
                #expect(self.ratio(try #require(colours["on-series"]), series) >= 4.5, "s\(number)")
            }
        }
    }

    private func luminance(_ hex: String) throws -> Double {
        let number = try #require(Int(hex, radix: 16))
        let parts = [number >> 16, number >> 8 & 255, number & 255].map { part -> Double in
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private func ratio(_ first: Double, _ second: Double) -> Double {
        (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    @Test("A browser that has the page gets 304")
    func conditional() async throws {
        let layout = try self.layout()
        let platform = TestPlatform()
        platform.routes.get("/page", access: .open) { _, _ in layout.page(title: "x", body: .empty) }
        try await platform.test { client in
            let first = try await client.execute(uri: "/page", method: .get)
            let tag = try #require(first.headers[.eTag])
            #expect(first.headers[.cacheControl] == "private, no-cache")
            for value in [tag, "\"other\", W/\(tag)", "*"] {
                let second = try await client.execute(uri: "/page", method: .get, headers: [.ifNoneMatch: value])
                #expect(second.status == .notModified)
                #expect(second.text.isEmpty)
            }
            let other = try await client.execute(uri: "/page", method: .get, headers: [.ifNoneMatch: "\"other\""])
            #expect(other.status == .ok)
            let head = try await client.execute(uri: "/page", method: .head)
            #expect(head.status == .ok)
            #expect(head.text.isEmpty)
        }
    }
}
