import Domain
import Foundation
import Hummingbird
import ServiceKit

/// The languages of pages.
enum PageLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case dutch = "nl"

    /// What the address asks for, or else what the browser prefers, or else English.
    init(_ query: QueryParameters, _ request: Request) throws {
        let asked: PageLanguage? = try query.choice("lang")
        self = asked ?? .preferred(request.headers[values: .acceptLanguage])
    }

    /// The first language of ours by weight; English where none is named.
    static func preferred(_ headers: [String]) -> PageLanguage {
        let ranges = headers.joined(separator: ",").split(separator: ",").map { range -> (PageLanguage?, Double) in
            let parts = range.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
            let tag = parts.first?.split(separator: "-").first.map { $0.lowercased() } ?? ""
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            return (PageLanguage(rawValue: tag), weight)
        }
        let known = ranges.compactMap { language, weight in language.map { ($0, weight) } }.filter { $0.1 > 0 }
        // Of equal weight the first one named counts.
        return known.enumerated().max { ($0.element.1, -$0.offset) < ($1.element.1, -$1.offset) }?.element.0 ?? .english
    }

    /// The language's own name.
    var name: String {
        switch self {
        case .english: "English"
        case .dutch: "Nederlands"
        }
    }

    /// A phrase of the catalogue.
    func callAsFunction(_ phrase: Phrase) -> String {
        switch self {
        case .english: phrase.texts.english
        case .dutch: phrase.texts.dutch
        }
    }

    /// A phrase with values in its gaps, in their order.
    func callAsFunction(_ phrase: Phrase, _ values: String...) -> String {
        var parts = self(phrase).components(separatedBy: "%")
        for (place, value) in values.enumerated().reversed() where place + 1 < parts.count {
            parts[place] += value + parts.remove(at: place + 1)
        }
        return parts.joined(separator: "%")
    }

    /// What `NumberText` wrote, with the decimal sign of the language. Thousands are parted by a narrow space in both.
    func number(_ text: String) -> String {
        switch self {
        case .english: text
        case .dutch: text.replacing(".", with: ",")
        }
    }

    /// A number with the digits that it has.
    func number(_ value: Decimal?) -> String { number(NumberText.number(value)) }

    /// A day in words.
    func day(_ day: CalendarDate) -> String {
        let months =
            switch self {
            case .english:
                [
                    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December",
                ]
            case .dutch:
                [
                    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
                    "oktober", "november", "december",
                ]
            }
        guard months.indices.contains(day.month - 1) else { return day.description }
        return "\(day.day) \(months[day.month - 1]) \(day.year)"
    }
}
