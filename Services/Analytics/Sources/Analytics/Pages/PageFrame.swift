import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import PageAssets
import ServiceKit

/// What all pages have around them: navigation, choice of time and language, notices, and how to read.
struct PageFrame: Sendable {
    let library = PageAsset(
        name: "chart-3.9.1", type: "text/javascript; charset=utf-8", bytes: PageAssets.chartLibrary, isCompressed: true)
    let pictures = PageAsset(name: "pictures", type: "text/javascript; charset=utf-8", bytes: PageAssets.pictures)
    let style = PageAsset(name: "analytics", type: "text/css; charset=utf-8", bytes: Array(PageStyles.css.utf8))

    private static let entries: [(Phrase, String)] = [
        (.overview, "/"), (.countries, "/countries"), (.balance, "/balance"), (.money, "/money"),
        (.localisation, "/localisation"), (.costs, "/costs"), (.obligations, "/obligations"),
        (.figures, "/analytics/figures"),
    ]

    /// A page with its headers: scripts of ours only, by language.
    func response(
        _ title: String, _ body: HTML, entry: String, asksForTime: Bool = true, _ view: PageView, _ request: Request,
        _ context: PlatformRequestContext
    ) throws -> Response {
        let language = view.language
        let layout = try PageLayout(
            product: "Prospects", version: "1.0", language: language.rawValue,
            words: PageLayout.Words(skip: language(.skip), menu: language(.menu), asOf: language(.asOf)),
            home: view.link("/"),
            navigation: PageFrame.entries.map { NavigationItem(title: language($0), path: view.link($1)) })
        let page = layout.page(
            title: title, body: (asksForTime ? times(view) : .empty) + notice(body, view) + body + reading(body, view),
            current: view.link(entry), asOf: view.asOf, head: head, tools: languages(view))
        var response = try page.response(from: request, context: context)
        response.headers[.contentSecurityPolicy] = ContentSecurityPolicy.withOwnScripts
        response.headers[.contentLanguage] = language.rawValue
        response.headers[.vary] = "Accept, Accept-Language, Authorization"
        return response
    }

    private var head: HTML {
        HTML(
            trusted: """
                <link rel="stylesheet" href="\(style.path)">
                <script defer src="\(library.path)"></script>
                <script defer src="\(pictures.path)"></script>

                """)
    }

    private func languages(_ view: PageView) -> HTML {
        let links = PageLanguage.allCases.map { language in
            let current = language == view.language ? " aria-current=\"true\"" : ""
            let address = HTML(escaping: view.link(view.path, language: language)).markup
            return
                "<a href=\"\(address)\" lang=\"\(language.rawValue)\" hreflang=\"\(language.rawValue)\"\(current)>\(language.name)</a>"
        }
        return HTML(
            trusted:
                "<p class=\"languages\" role=\"group\" aria-label=\"\(view.phrase(.language).markup)\">\(links.joined(separator: " "))</p>\n"
        )
    }

    private func times(_ view: PageView) -> HTML {
        let path = HTML(escaping: view.path).markup
        let language = view.asked.language.map {
            "<input type=\"hidden\" name=\"lang\" value=\"\(HTML(escaping: $0).markup)\">\n"
        }
        var now = ""
        if view.asked.asOf != nil {
            let query = view.asked.language.map { "?lang=\(PageView.escape($0))" } ?? ""
            now = view.anchor(view.path + query, view.language(.now)).markup
        }
        return HTML(
            trusted: """
                <form class="asof" method="get" action="\(path)">
                \(language ?? "")<label for="asof">\(view.phrase(.recordedUpTo).markup)</label>
                <input type="date" id="asof" name="asOf" value="\(CalendarDate(utc: view.asOf))">
                <button type="submit">\(view.phrase(.show).markup)</button> \(now)
                </form>

                """)
    }

    /// Says in the page's own words that some of it is generated, wherever it is.
    private func notice(_ body: HTML, _ view: PageView) -> HTML {
        let labels = view.base.codes.provenances.texts.filter(PageView.isGenerated)
        guard body.markup.contains("class=\"gen\""), !labels.isEmpty else { return .empty }
        let text = view.language(.generatedText, labels.sorted().joined(separator: ", "))
        return HTML(
            trusted:
                "<p class=\"notice made\"><strong>\(view.phrase(.generatedTitle).markup)</strong> \(HTML(escaping: text).markup)</p>\n"
        )
    }

    private func reading(_ body: HTML, _ view: PageView) -> HTML {
        var items = "<li>\(view.phrase(.dashMeaning).markup)</li>\n"
        if body.markup.contains("&lt;10</abbr>") { items += "<li>\(view.phrase(.suppressedMeaning).markup)</li>\n" }
        return HTML(
            trusted:
                "<section aria-labelledby=\"reading\">\n<h2 id=\"reading\">\(view.phrase(.howToRead).markup)</h2>\n<ul>\n\(items)</ul>\n</section>\n"
        )
    }
}
