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
        return FigureAnswer(definition, question, try await base(for: question), for: disclosure)
    }

    /// The facts of one value, in the order of recording.
    func lineage(
        _ code: String, _ query: QueryParameters, for disclosure: Disclosure
    ) async throws -> (answer: FigureAnswer, parts: [FigurePart]) {
        let definition = try Self.definition(code)
        var question = try FigureGrammar.question(query, of: definition.about, now: now(), for: disclosure)
        question.by = []
        let base = try await base(for: question)
        let answer = FigureAnswer(definition, question, base, for: disclosure)
        return (answer, FigureDesk.parts(definition, answer.question, base, disclosure))
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
        let base = try await base(for: question)
        let after = FigureAnswer(definition, question, base, for: disclosure)
        let then = FigureAnswer(definition, before, base, for: disclosure)
        let comparison = FigureComparison(
            before: then.values.cells.first,
            after: after.values.cells.first,
            FigureDesk.parts(definition, then.question, base, disclosure),
            FigureDesk.parts(definition, after.question, base, disclosure))
        return (after, comparison)
    }

    /// Throws `Problem` 400 where no rate of the currency asked for is recorded.
    private func base(for question: FigureQuestion) async throws -> FactBase {
        let base = try await keeper.current()
        if let currency = question.convert, !base.hasRates(to: currency, upTo: question.upTo) {
            throw FigureGrammar.problem(
                "convert", "No exchange rate of \(currency) is recorded.",
                "Use EUR, or a currency that the European Central Bank's file has: prospects rates FILE.")
        }
        return base
    }

    private static func parts(
        _ definition: any FigureDefinition, _ question: FigureQuestion, _ base: FactBase, _ disclosure: Disclosure
    ) -> [FigurePart] {
        shown(definition.parts(question, base.facing(question, of: definition)), definition.about, disclosure)
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
