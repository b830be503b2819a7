import Domain
import Foundation
import ServiceKit

/// Where figures are asked for: pages, JSON, CSV, NDJSON and streams all come here, so that they cannot differ.
struct FigureDesk: Sendable {
    let keeper: FactKeeper
    let now: @Sendable () -> Date

    /// Throws `Problem` 404 for a figure that there is not.
    static func definition(_ code: String) throws -> any FigureDefinition {
        guard let definition = FigureCatalogue.figure(code) else { throw Problem.notFound("figure", id: code) }
        return definition
    }

    /// The answer to a question in Swift: for pages.
    func answer(_ code: String, _ question: FigureQuestion, for disclosure: Disclosure) async throws -> FigureAnswer {
        FigureAnswer(try Self.definition(code), question, try await keeper.current(), for: disclosure)
    }

    func answer(_ code: String, _ query: QueryParameters, for disclosure: Disclosure) async throws -> FigureAnswer {
        let definition = try Self.definition(code)
        let question = try FigureGrammar.question(query, of: definition.about, now: now(), for: disclosure)
        return FigureAnswer(definition, question, try await keeper.current(), for: disclosure)
    }

    /// The facts of one value, in the order of recording.
    func lineage(
        _ code: String, _ query: QueryParameters, for disclosure: Disclosure
    ) async throws -> (answer: FigureAnswer, parts: [FigurePart]) {
        let definition = try Self.definition(code)
        var question = try FigureGrammar.question(query, of: definition.about, now: now(), for: disclosure)
        question.by = []
        let base = try await keeper.current()
        let answer = FigureAnswer(definition, question, base, for: disclosure)
        return (answer, FigureDesk.shown(definition.parts(answer.question, base), definition.about, disclosure))
    }

    /// What changed one value between two times.
    func comparison(
        _ code: String, _ query: QueryParameters, since earlier: Date, for disclosure: Disclosure
    ) async throws -> (answer: FigureAnswer, comparison: FigureComparison) {
        let definition = try Self.definition(code)
        var question = try FigureGrammar.question(query, of: definition.about, now: now(), for: disclosure)
        question.by = []
        var before = question
        before.asOf = earlier
        let base = try await keeper.current()
        let after = FigureAnswer(definition, question, base, for: disclosure)
        let then = FigureAnswer(definition, before, base, for: disclosure)
        let comparison = FigureComparison(
            before: then.values.cells.first,
            after: after.values.cells.first,
            FigureDesk.shown(definition.parts(then.question, base), definition.about, disclosure),
            FigureDesk.shown(definition.parts(after.question, base), definition.about, disclosure))
        return (after, comparison)
    }

    /// Open readers are told which reports a figure of people is made of, not how many people each counts.
    private static func shown(
        _ parts: [FigurePart], _ about: FigureAbout, _ disclosure: Disclosure
    ) -> [FigurePart] {
        guard about.isOfPeople, disclosure == .open else { return parts }
        return parts.map { part in
            let words = part.what.split(separator: ":").dropLast().joined(separator: ":")
            return FigurePart(
                source: part.source, what: words.isEmpty ? part.what : words, contribution: .nothing,
                standing: part.standing)
        }
    }
}
