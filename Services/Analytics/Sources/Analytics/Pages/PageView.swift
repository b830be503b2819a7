import Domain
import Foundation
import Hummingbird
import ServiceKit

/// One request for a page: its language, its time, and where its figures come from.
///
/// All figures of a page are answered from one state of the facts, by the same definitions as the API's.
struct PageView: Sendable {
    let language: PageLanguage
    let names: ValueNames
    let base: FactBase
    let disclosure: Disclosure
    let asOf: Date
    /// As they stand in the address; `nil` where they do not.
    let asked: (asOf: String?, language: String?)
    /// The page's own path.
    let path: String

    static let parameters = ["asOf", "lang"]

    init(
        _ request: Request, _ query: QueryParameters, _ desk: FigureDesk, _ names: Names, _ disclosure: Disclosure
    ) async throws {
        let time = try AsOf(query, now: desk.now())
        language = try PageLanguage(query, request)
        base = try await desk.keeper.current()
        asOf = time.time
        asked = (time.parameter, query.string("lang"))
        path = request.uri.path
        self.disclosure = disclosure
        self.names = ValueNames(language, names, base, asOf: time.time)
    }

    /// Who is who, as it is known at the time of the page.
    var organisations: WhoIsWho { base.organisations(upTo: FigureQuestion.milliseconds(asOf)) }

    /// An address within the pages that keeps language and time.
    func link(_ path: String, language other: PageLanguage? = nil) -> String {
        let values = [("asOf", asked.asOf), ("lang", other?.rawValue ?? asked.language)]
        let query = values.compactMap { name, value in value.map { "\(name)=\(PageView.escape($0))" } }
        guard !query.isEmpty else { return path }
        return path + (path.contains("?") ? "&" : "?") + query.joined(separator: "&")
    }

    static func escape(_ text: String) -> String {
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    /// The answer to a question; `nil` where this reader may not ask it.
    func answer(
        _ code: String, by: [FigureDimension] = [], only: [FigureDimension: Set<String>] = [:]
    ) -> FigureAnswer? {
        guard let definition = FigureCatalogue.figure(code) else { return nil }
        let asked = by + only.keys
        guard asked.allSatisfy({ FigureGrammar.isShown($0, definition.about, disclosure) }) else { return nil }
        return FigureAnswer(definition, FigureQuestion(by: by, only: only, asOf: asOf), base, for: disclosure)
    }

    func phrase(_ phrase: Phrase) -> HTML { HTML(escaping: language(phrase)) }

    /// What the engine says in English, in the language of the page where it is known there.
    func said(_ text: String) -> HTML {
        guard language == .dutch else { return HTML(escaping: text) }
        if let dutch = EngineWords.dutch[text] { return HTML(escaping: dutch) }
        return HTML(trusted: "<span lang=\"en\">") + HTML(escaping: text) + HTML(trusted: "</span>")
    }

    /// The same of a sentence with gaps, whose numbers are written as the page writes them.
    func said(_ text: FigureText) -> HTML {
        let number = { (decimal: Decimal) in language.number(decimal) }
        guard language == .dutch else { return HTML(escaping: text.filled(text.pattern, number: number)) }
        guard let dutch = EngineWords.dutch[text.pattern] else { return said(text.description) }
        return HTML(escaping: text.filled(dutch, number: number))
    }

    func anchor(_ address: String, _ text: String) -> HTML {
        HTML(trusted: "<a href=\"\(HTML(escaping: address).markup)\">\(HTML(escaping: text).markup)</a>")
    }
}
