import Domain
import Foundation
import HTTPTypes
import Journal
import ServiceKit

/// Answers every question for figures: JSON, CSV and pages ask here, so that they cannot differ.
struct Figures: Sendable {
    private let reader: FactReader
    private let now: @Sendable () -> Date

    init(_ journal: Journal, _ reference: ReferenceData, now: @escaping @Sendable () -> Date) {
        reader = FactReader(journal, reference)
        self.now = now
    }

    func overview(_ query: QueryParameters) async throws -> Overview {
        let asOf = try AsOf(query, now: now())
        return Overview(try await reader.all(upTo: asOf.time), try Selection(query, asOf: asOf), asOf: asOf.time)
    }

    func reach(_ query: QueryParameters) async throws -> ReachReport {
        let asOf = try AsOf(query, now: now())
        let selection = try Selection(query, asOf: asOf)
        return ReachReport(try await reader.people(upTo: asOf.time), selection: selection, asOf: asOf.time)
    }

    func money(_ query: QueryParameters) async throws -> MoneyReport {
        let asOf = try AsOf(query, now: now())
        let selection = try Selection(query, asOf: asOf)
        let facts = try await reader.money(upTo: asOf.time)
        var set = FactSet(countable: [])
        set.money = facts
        return MoneyReport(Ledger(facts, asOf: asOf.time), names: set.programmeNames, selection: selection)
    }

    func lineage(_ query: QueryParameters) async throws -> Lineage {
        guard let name: FigureName = try query.choice("figure") else {
            let names = FigureName.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem(
                .invalidParameter, status: .badRequest, detail: "It is not said which figure is meant.",
                field: "figure",
                remedy: "Give one of \(names).")
        }
        let asOf = try AsOf(query, now: now())
        let selection = try Selection(query, asOf: asOf)
        switch name {
        case .reach, .women, .disability:
            return .ofPeople(name, try await reader.people(upTo: asOf.time), selection, asOf: asOf.time)
        case .letter:
            let facts = try await reader.letters(upTo: asOf.time)
            guard let lineage = Lineage.ofLetter(facts, selection, asOf: asOf.time) else {
                throw Problem(
                    .notFound, status: .notFound, detail: "No letter, or more than one, states such a figure.",
                    remedy: "Take the address from the figure: it names code, period and letter.")
            }
            return lineage
        default:
            let ledger = Ledger(try await reader.money(upTo: asOf.time), asOf: asOf.time)
            return .ofMoney(name, ledger, selection, in: try Figures.currency(of: name, ledger, selection))
        }
    }

    /// The currency asked for, or the only one that occurs.
    private static func currency(
        of name: FigureName, _ ledger: Ledger, _ selection: Selection
    ) throws -> Currency {
        if let currency = selection.currency { return currency }
        let currencies = Set(ledger.lines(of: name, selection).map(\.amount.currency))
        guard currencies.count <= 1 else {
            let codes = currencies.sorted().map(\.code).joined(separator: " or ")
            throw Problem(
                .invalidParameter, status: .badRequest,
                detail: "The figure exists in several currencies, which are never added.",
                field: "currency", remedy: "Give the currency: \(codes).")
        }
        return currencies.first ?? .eur
    }
}
