import Domain

/// What cannot be right in a chain.
extension FundingGraph {
    /// Everything that is wrong, in one order.
    func faults(_ rates: RateBook) -> [FundingChainFlag] {
        (circles() + tiers() + unknownSources() + allocations(rates)).sorted(by: FundingChainFlag.inOrder)
    }

    /// The tier that a place in the chain has; `nil` where nothing tells.
    private func expectedTiers(_ link: Link, _ tiers: [String: Int]) -> Set<Int>? {
        switch link.source {
        case .grants(let activity):
            grants.contains { $0.activity == activity && $0.receiver == link.giver } ? [1] : nil
        case .agreement(let key): tiers[key].map { [$0 + 1] }
        case .received:
            Set(links.filter { $0.agreement.receiver == link.giver }.map { $0.agreement.tier + 1 })
        case .unknown: nil
        }
    }

    private func tiers() -> [FundingChainFlag] {
        let tiers = Dictionary(uniqueKeysWithValues: links.map { ($0.agreement.key, $0.agreement.tier) })
        return links.compactMap { link in
            let agreement = link.agreement
            guard let expected = expectedTiers(link, tiers), !expected.contains(agreement.tier) else { return nil }
            let words = expected.sorted().map(String.init).joined(separator: " or ")
            return FundingChainFlag(
                kind: .tier, programme: programme, path: [link.giver, agreement.receiver],
                agreements: [agreement.key],
                detail: "Agreement \(agreement.key) is reported as tier \(agreement.tier); by its place it is \(words)."
            )
        }
    }

    private func unknownSources() -> [FundingChainFlag] {
        links.compactMap { link in
            guard case .unknown(let upstream) = link.source else { return nil }
            return FundingChainFlag(
                kind: .unknownUpstream, programme: programme, path: [link.giver, link.agreement.receiver],
                agreements: [link.agreement.key],
                detail: "Agreement \(link.agreement.key) takes its money from “\(upstream)”, which nobody reported.")
        }
    }

    /// One flag for each knot of organisations whose money comes back to them.
    private func circles() -> [FundingChainFlag] {
        var next: [String: Set<String>] = [:]
        for link in links { next[link.giver, default: []].insert(link.agreement.receiver) }
        return Knots.all(in: next).map { knot in
            let inside = Set(knot)
            let agreements = links.filter { inside.contains($0.giver) && inside.contains($0.agreement.receiver) }
            let path = Knots.round(from: knot[0], within: inside, next)
            return FundingChainFlag(
                kind: .circle, programme: programme, path: path, agreements: agreements.map(\.agreement.key),
                detail: "Money comes back to \(knot[0]): \(path.joined(separator: " → ")).")
        }
    }
}
