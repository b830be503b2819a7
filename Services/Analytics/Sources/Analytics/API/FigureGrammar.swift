import Domain
import Foundation
import HTTPTypes
import ServiceKit

/// The language of questions: what stands in the address of a figure, read part by part. Bad requests say which part.
///
///     by=country,pillar          at most three dimensions of the figure's own
///     where=country:JO,LB;pillar:education
///     period=2023 | oct-sep-2023 | mid-2023 | 2023-01-01/2023-03-31
///     asOf=2026-11-01 | 2026-11-01T12:00:00Z
///     convert=EUR                amounts of all currencies in one, by recorded rates
///     set=host-target:0.5        a rule in place of its default
enum FigureGrammar {
    static let parameters = ["by", "where", "period", "asOf", "convert", "set", "format"]
    /// The most values that a question is narrowed to, in all dimensions.
    static let mostValues = 200

    static func question(
        _ query: QueryParameters, of about: FigureAbout, now: Date, for disclosure: Disclosure
    ) throws -> FigureQuestion {
        let asOf = try AsOf(query, now: now)
        var question = FigureQuestion(asOf: asOf.time)
        question.by = try by(query, about, disclosure)
        question.only = try only(query, about, disclosure)
        question.period = try query.value("period", expected: FigurePeriod.expected, read: FigurePeriod.init)
        if disclosure == .open, about.isOfPeople, let period = question.period, !period.isYear {
            throw problem(
                "period", "Single days of people are not shown to everybody.",
                "Ask for a year such as oct-sep-2023, or sign in as an analyst.")
        }
        question.settings = try settings(query, about)
        question.convert = try convert(query, about)
        return question
    }

    private static func by(
        _ query: QueryParameters, _ about: FigureAbout, _ disclosure: Disclosure
    ) throws -> [FigureDimension] {
        let names = (query.string("by") ?? "").split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        if names == [""] { return [] }
        guard names.count <= FigureQuestion.mostDimensions else {
            throw problem(
                "by", "\(names.count) dimensions are asked for.",
                "Ask by at most \(FigureQuestion.mostDimensions) dimensions.")
        }
        let dimensions = try names.map { try dimension($0, in: "by", about, disclosure) }
        guard Set(dimensions).count == dimensions.count else {
            throw problem("by", "A dimension is named twice.", "Name each dimension once.")
        }
        return dimensions
    }

    private static func only(
        _ query: QueryParameters, _ about: FigureAbout, _ disclosure: Disclosure
    ) throws -> [FigureDimension: Set<String>] {
        guard let text = query.string("where") else { return [:] }
        var only: [FigureDimension: Set<String>] = [:]
        for clause in text.split(separator: ";", omittingEmptySubsequences: false) {
            let parts = clause.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[1].isEmpty else {
                throw problem(
                    "where", "“\(clause.prefix(100))” is not a dimension and its values.",
                    "Write dimension:value,value;dimension:value, such as country:JO,LB;pillar:education.")
            }
            let dimension = try dimension(String(parts[0]), in: "where", about, disclosure)
            let values = parts[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard values.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 200 }) else {
                throw problem("where", "A value of \(dimension.rawValue) is empty or too long.", "Leave it out.")
            }
            guard only.updateValue(Set(values), forKey: dimension) == nil else {
                throw problem(
                    "where", "\(dimension.rawValue) is narrowed twice.", "Give all its values in one place: a,b.")
            }
        }
        guard only.values.reduce(0, { $0 + $1.count }) <= mostValues else {
            throw problem("where", "More than \(mostValues) values are given.", "Ask by the dimension instead.")
        }
        return only
    }

    private static func dimension(
        _ name: String, in field: String, _ about: FigureAbout, _ disclosure: Disclosure
    ) throws -> FigureDimension {
        let allowed = about.dimensions.filter { isShown($0, about, disclosure) }
        guard let dimension = FigureDimension(rawValue: name), about.dimensions.contains(dimension) else {
            throw problem(
                field, "\(about.code) has no dimension “\(name.prefix(100))”.",
                "Use \(allowed.map(\.rawValue).joined(separator: ", ")).")
        }
        guard allowed.contains(dimension) else {
            throw problem(
                field, "People by \(name) are not shown to everybody: the groups are too small.",
                "Use \(allowed.map(\.rawValue).joined(separator: ", ")), or sign in as an analyst.")
        }
        return dimension
    }

    /// Open readers ask people by the dimensions that small cells are suppressed over.
    static func isShown(_ dimension: FigureDimension, _ about: FigureAbout, _ disclosure: Disclosure) -> Bool {
        disclosure == .programme || !about.isOfPeople || !PeopleSelection.dimensions.contains(dimension)
            || dimension == .group || SmallCells.hierarchy.contains(dimension)
    }

    private static func convert(_ query: QueryParameters, _ about: FigureAbout) throws -> Currency? {
        let currency = try query.value("convert", expected: "a currency such as EUR", read: Currency.init)
        guard currency == nil || about.isOfMoney else {
            throw problem("convert", "\(about.code) is not of money.", "Leave it out.")
        }
        return currency
    }

    private static func settings(_ query: QueryParameters, _ about: FigureAbout) throws -> [String: Decimal] {
        guard let text = query.string("set") else { return [:] }
        var settings: [String: Decimal] = [:]
        for clause in text.split(separator: ";", omittingEmptySubsequences: false) {
            let parts = clause.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            let names = about.settings.map(\.name)
            guard parts.count == 2, let rule = about.settings.first(where: { $0.name == parts[0] }),
                let value = ExactDecimal(parts[1]), value.value >= 0, value.value <= rule.most
            else {
                throw problem(
                    "set", "“\(clause.prefix(100))” is not a rule of \(about.code) with a number.",
                    names.isEmpty
                        ? "Leave it out: the figure has no rules to set."
                        : "Write rule:number, within the rule's bounds, with one of \(names.joined(separator: ", ")).")
            }
            settings[parts[0]] = value.value
        }
        return settings
    }

    static func problem(_ field: String, _ detail: String, _ remedy: String) -> Problem {
        Problem(.invalidParameter, status: .badRequest, detail: detail, field: field, remedy: remedy)
    }
}
