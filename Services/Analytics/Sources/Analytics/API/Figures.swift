import Domain
import Foundation
import HTTPTypes
import Journal
import ServiceKit

/// Answers the questions of pages and their downloads.
struct Figures: Sendable {
    private let keeper: FactKeeper
    private let now: @Sendable () -> Date

    init(_ keeper: FactKeeper, now: @escaping @Sendable () -> Date) {
        self.keeper = keeper
        self.now = now
    }

    func overview(_ query: QueryParameters, for disclosure: Disclosure) async throws -> Overview {
        let asOf = try AsOf(query, now: now())
        return Overview(try await keeper.current(), try Selection(query, asOf: asOf), asOf: asOf.time, disclosure)
    }

    func reach(_ query: QueryParameters, for disclosure: Disclosure) async throws -> ReachReport {
        let asOf = try AsOf(query, now: now())
        let selection = try Selection(query, asOf: asOf)
        return ReachReport(try await keeper.current(), selection: selection, asOf: asOf.time, disclosure)
    }

    func money(_ query: QueryParameters) async throws -> MoneyReport {
        let asOf = try AsOf(query, now: now())
        let selection = try Selection(query, asOf: asOf)
        let base = try await keeper.current()
        return MoneyReport(
            Ledger(base, asOf: asOf.time, inSums: true), names: base.programmeNames(asOf: asOf.time),
            selection: selection)
    }

    func lineage(_ query: QueryParameters, for disclosure: Disclosure) async throws -> Lineage {
        guard let name: FigureName = try query.choice("figure") else {
            let names = FigureName.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem(
                .invalidParameter, status: .badRequest, detail: "It is not said which figure is meant.",
                field: "figure", remedy: "Give one of \(names).")
        }
        let asOf = try AsOf(query, now: now())
        let selection = try Selection(query, asOf: asOf)
        let base = try await keeper.current()
        switch name {
        case .reach, .women, .disability:
            return .ofPeople(name, base, selection, asOf: asOf.time, disclosure)
        case .letter:
            let facts = base.facts(base.letters, upTo: FigureQuestion.milliseconds(asOf.time))
            guard let lineage = Lineage.ofLetter(facts, selection, asOf: asOf.time) else {
                throw Problem(
                    .notFound, status: .notFound, detail: "No letter, or more than one, states such a figure.",
                    remedy: "Take the address from the figure: it names code, period and letter.")
            }
            return lineage
        default:
            let ledger = Ledger(base, asOf: asOf.time)
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

extension PlatformRequestContext {
    /// People of the programme who work with figures see all of them; everybody else what is published.
    var disclosure: Disclosure {
        guard let identity, !identity.roles.isDisjoint(with: Disclosure.roles) else { return .open }
        return .programme
    }
}

extension Disclosure {
    /// The roles that small numbers of people are shown to.
    static let roles: Set<Role> = [.analyst, .programmeOfficer, .post, .financeController]
}
