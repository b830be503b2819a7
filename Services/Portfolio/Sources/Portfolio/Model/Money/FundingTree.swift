import Domain
import Foundation

/// A chain as a tree: each organisation with what came in, what it passed on and what it kept. Each agreement stands
/// once, below who gives; an organisation that several pay is opened where it stands first.
struct FundingTree: Sendable, Equatable {
    struct Node: Sendable, Equatable {
        let organisation: String
        let received: MoneyTotals
        let passedOn: MoneyTotals
        /// What it kept, in one currency; `nil` where nothing is known to have come in, or there is no rate.
        let remaining: Money?
        /// The rates that `remaining` rests on.
        let conversions: [String]
        /// Whether what it received and gives stands elsewhere in the tree.
        let isRepeated: Bool
        var branches: [Branch]
    }

    /// An agreement with who receives it.
    struct Branch: Sendable, Equatable {
        let link: FundingGraph.Link
        let node: Node
    }

    let roots: [Node]
    /// The donor's money: the only sum that counts each euro once.
    let total: MoneyTotals

    init(_ graph: FundingGraph, _ rates: RateBook) {
        var builder = Builder(graph: graph, rates: rates)
        let receivers = Set(graph.links.map(\.agreement.receiver))
        let givers = Set(graph.links.map(\.giver))
        let granted = Set(graph.grants.map(\.receiver))
        var roots = granted.union(givers.subtracting(receivers)).sorted().map { builder.node($0, depth: 0) }
        // Those that only give each other have no beginning, and a chain that is too deep goes on at the top.
        for giver in givers.sorted() where !builder.hasOpened(giver) { roots.append(builder.node(giver, depth: 0)) }
        self.roots = roots
        total = MoneyTotals(graph.grants.map(\.amount))
    }

    private struct Builder {
        let graph: FundingGraph
        let rates: RateBook
        private let outgoing: [String: [FundingGraph.Link]]
        private let incoming: [String: [FundingGraph.Link]]
        private let granted: [String: [FundingGraph.Grant]]
        private var opened: Set<String> = []

        init(graph: FundingGraph, rates: RateBook) {
            self.graph = graph
            self.rates = rates
            outgoing = Dictionary(grouping: graph.links, by: \.giver)
            incoming = Dictionary(grouping: graph.links, by: \.agreement.receiver)
            granted = Dictionary(grouping: graph.grants, by: \.receiver)
        }

        func hasOpened(_ organisation: String) -> Bool { opened.contains(organisation) }

        /// Deeper than any real chain; what people send must not make this one call itself for ever.
        private static let maximumDepth = 32

        mutating func node(_ organisation: String, depth: Int) -> Node {
            let isNew = depth < Self.maximumDepth && opened.insert(organisation).inserted
            let received =
                (granted[organisation] ?? []).map { ($0.amount, $0.date) }
                + (incoming[organisation] ?? []).map { ($0.agreement.amount, $0.agreement.date) }
            let given = outgoing[organisation] ?? []
            let passedOn = given.map { ($0.agreement.amount, $0.agreement.date) }
            let sums = received.isEmpty ? nil : FundingGraph.totals(received, passedOn, rates)
            var branches: [Branch] = []
            if isNew {
                // In depth first order an organisation would open below whoever comes first by name: the same for
                // everyone, whatever the order of arrival.
                for link in given {
                    branches.append(Branch(link: link, node: node(link.agreement.receiver, depth: depth + 1)))
                }
            }
            return Node(
                organisation: organisation, received: MoneyTotals(received.map(\.0)),
                passedOn: MoneyTotals(passedOn.map(\.0)),
                remaining: sums.map { Money($0.received.amount - $0.passedOn.amount, $0.received.currency) },
                conversions: sums?.conversions ?? [], isRepeated: !isNew, branches: branches)
        }
    }
}
