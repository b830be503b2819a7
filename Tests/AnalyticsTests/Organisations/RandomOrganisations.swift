import Domain
import Foundation

@testable import Analytics

/// Payments, decisions, merges and their undoing by chance, and what must come of them by the plainest computation.
struct RandomOrganisations {
    private(set) var story = Story()
    private var steps: [Step] = []

    private enum Step {
        case pay(String, Int)
        case type(String, Bool)
        case merge(String, String)
        case undo(String)
    }

    init(_ random: inout SeededGenerator) throws {
        let codes = (0..<6).map { "ORG-\($0)" }
        for _ in 0..<50 {
            let one = codes[Int.random(in: 0..<6, using: &random)]
            let other = codes[Int.random(in: 0..<6, using: &random)]
            let kept = kept()
            switch Int.random(in: 0..<6, using: &random) {
            case 0:
                let isLocal = Bool.random(using: &random)
                try story.types(one, isLocal: isLocal)
                steps.append(.type(one, isLocal))
            // As it is decided: neither of the two is merged already.
            case 1...2 where one != other && kept[one] == nil && kept[other] == nil:
                try story.merges(one, into: other)
                steps.append(.merge(one, other))
            case 3 where kept[one] != nil:
                try story.undoes(one, from: kept[one] ?? "")
                steps.append(.undo(one))
            default:
                let amount = Int.random(in: 1...900, using: &random)
                try story.pays(amount, to: one)
                steps.append(.pay(one, amount))
            }
        }
    }

    private func kept(_ count: Int = .max) -> [String: String] {
        steps.prefix(count).reduce(into: [:]) { kept, step in
            switch step {
            case .merge(let merged, let root): kept[merged] = root
            case .undo(let merged): kept[merged] = nil
            case .pay, .type: break
            }
        }
    }

    /// What of each organisation's money is local, and all of it.
    func expected(upTo minute: Int) -> [String: [Decimal?]] {
        let kept = kept(minute)
        func root(_ code: String) -> String { kept[code].map(root) ?? code }
        var (types, paid): ([String: Bool], [String: Int]) = ([:], [:])
        for step in steps.prefix(minute) {
            if case .type(let code, let isLocal) = step { types[code] = isLocal }
            if case .pay(let code, let amount) = step { paid[root(code), default: 0] += amount }
        }
        return paid.reduce(into: [:]) { cells, item in
            let members = kept.keys.filter { root($0) == item.key }.sorted()
            let isLocal = ([item.key] + members).compactMap { types[$0] }.first ?? false
            cells[item.key] = [Decimal(isLocal ? item.value : 0), Decimal(item.value)]
        }
    }
}
