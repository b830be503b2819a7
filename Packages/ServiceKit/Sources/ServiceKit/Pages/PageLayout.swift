public import Foundation
public import HTTPTypes
import Hummingbird

/// The frame of every page: title, navigation, main part, footer.
public struct PageLayout: Sendable {
    private static let source = """
        <!doctype html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{{title}} – {{product}}</title>
        <link rel="stylesheet" href="{{stylesheet}}">
        {{{head}}}</head>
        <body>
        <a class="skip" href="#main">{{skip}}</a>
        <header>
        <p class="product"><a href="{{home}}">{{product}}</a></p>
        <nav aria-label="{{menu}}">
        <ul>
        {{#navigation}}<li><a href="{{path}}"{{#current}} aria-current="page"{{/current}}>{{title}}</a></li>
        {{/navigation}}</ul>
        </nav>
        {{{tools}}}</header>
        <main id="main" tabindex="-1">
        <h1>{{title}}</h1>
        {{{body}}}
        </main>
        <footer>
        {{#asOf}}<p>{{words}} <time datetime="{{machine}}">{{person}}</time></p>
        {{/asOf}}<p>{{product}} {{version}}</p>
        </footer>
        </body>
        </html>

        """

    private static let problemSource = """
        <p>{{detail}}</p>
        <p>{{remedy}}</p>
        <p class="muted">Request {{requestID}}</p>
        """

    let product: String
    let version: String
    private let language: String
    private let words: Words
    private let home: String
    private let navigation: [NavigationItem]
    private let template: PageTemplate
    private let problemTemplate: PageTemplate

    /// The frame of a product.
    ///
    /// - Parameters:
    ///   - product: the name that people see.
    ///   - version: the version that runs.
    ///   - language: the language of the pages, as in BCP 47.
    ///   - words: the words of the frame, in that language.
    ///   - home: where the name of the product leads.
    ///   - navigation: the entries at the top.
    /// - Throws: an error of the template parser.
    public init(
        product: String, version: String, language: String = "en", words: Words = .english, home: String = "/",
        navigation: [NavigationItem]
    ) throws {
        self.product = product
        self.version = version
        self.language = language
        self.words = words
        self.home = home
        self.navigation = navigation
        self.template = try PageTemplate(Self.source)
        self.problemTemplate = try PageTemplate(Self.problemSource)
    }

    /// A page.
    ///
    /// - Parameters:
    ///   - title: what the page is about; also its heading.
    ///   - body: the main part below the heading.
    ///   - current: the path of the entry of the navigation that the page belongs to.
    ///   - asOf: the time of the figures.
    ///   - head: what the head has beside the stylesheet, such as a script of our own.
    ///   - tools: what stands beside the navigation, such as a choice of language.
    ///   - status: the status of the response.
    public func page(
        title: String,
        body: HTML,
        current: String? = nil,
        asOf: Date? = nil,
        head: HTML = .empty,
        tools: HTML = .empty,
        status: HTTPResponse.Status = .ok
    ) -> HTMLPage {
        var values: [String: Any] = [
            "title": title,
            "product": self.product,
            "version": self.version,
            "language": self.language,
            "stylesheet": Stylesheet.path,
            "body": body,
            "head": head,
            "tools": tools,
            "skip": self.words.skip,
            "menu": self.words.menu,
            "home": self.home,
            "navigation": self.navigation.map { item in
                ["title": item.title, "path": item.path, "current": item.path == current] as [String: Any]
            },
        ]
        if let asOf {
            values["asOf"] = [
                "words": self.words.asOf, "machine": PlatformJSON.text(of: asOf), "person": Self.text(of: asOf),
            ]
        }
        return HTMLPage(html: self.template.render(values), status: status)
    }

    /// Adds the stylesheet, which every page needs.
    public func addRoutes(to routes: Routes) {
        routes.get(Stylesheet.path, access: .open, .style) { _, _ in
            Response(
                status: .ok,
                headers: [
                    .contentType: "text/css; charset=utf-8",
                    .cacheControl: "public, max-age=31536000, immutable",
                ],
                body: .init(byteBuffer: ByteBuffer(string: Stylesheet.css))
            )
        }
    }

    /// A problem as a person sees it.
    func response(
        for problem: Problem,
        from request: Request,
        context: PlatformRequestContext
    ) throws -> Response {
        let body = self.problemTemplate.render([
            "detail": problem.detail, "remedy": problem.remedy, "requestID": context.requestID,
        ])
        let page = self.page(title: problem.title, body: body, status: problem.status)
        var response = try page.response(from: request, context: context)
        response.headers.append(contentsOf: problem.headers)
        return response
    }

    private static func text(of date: Date) -> String {
        let parts = PlatformJSON.text(of: date).split(separator: "T")
        guard parts.count == 2 else { return PlatformJSON.text(of: date) }
        return "\(parts[0]) \(parts[1].prefix(5)) UTC"
    }
}
