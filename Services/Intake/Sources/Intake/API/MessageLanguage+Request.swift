import Findings
import HTTPTypes
import Hummingbird
import ServiceKit

extension MessageLanguage {
    /// The language that a request asks for: `?language=fr`, or else what `Accept-Language` likes best of those there
    /// are, or else English.
    init(of request: Request, _ query: QueryParameters) throws {
        if let text = query.string("language") {
            guard let language = MessageLanguage(rawValue: text) else {
                throw Problem(
                    .invalidValue, status: .badRequest, detail: "The parameter language is none that there is.",
                    field: "language", remedy: "Send one of: en, nl, fr, ar.")
            }
            self = language
        } else {
            self = MessageLanguage(accepting: request.headers[.acceptLanguage] ?? "")
        }
    }

    /// - Parameter header: such as `fr-BE,fr;q=0.9,en;q=0.5` (RFC 9110, 12.5.4).
    init(accepting header: String) {
        let choices = header.split(separator: ",").compactMap { item -> (MessageLanguage, Double)? in
            let parts = item.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
            guard let tag = parts.first?.split(separator: "-").first,
                let language = MessageLanguage(rawValue: String(tag))
            else { return nil }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 }
            return (language, weight ?? 1)
        }
        // The first of those that weigh most.
        let best = choices.filter { $0.1 > 0 }.reduce(nil as (MessageLanguage, Double)?) { best, next in
            best.map { $0.1 >= next.1 ? $0 : next } ?? next
        }
        self = best?.0 ?? .english
    }
}
