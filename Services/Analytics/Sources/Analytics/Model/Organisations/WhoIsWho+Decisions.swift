import Domain

extension WhoIsWho {
    /// The decisions that say what organisations are and who is one with whom, as parts of a figure that rests on them:
    /// they contribute nothing of their own, and explain why others do.
    func decisions(about organisations: Set<String>, _ base: FactBase) -> [FigurePart] {
        var parts: [FigurePart] = []
        for root in organisations.sorted() {
            if let typing = typing(of: group(root)) {
                let what = [typing.isLocal ? "local" : "not local", typing.isRefugeeLed ? "refugee-led" : nil]
                    .compactMap(\.self).joined(separator: " and ")
                parts.append(
                    FigurePart(
                        source: base.source(of: typing),
                        what: "\(typing.organisation) is \(what) as of \(typing.date): \(typing.evidence)",
                        contribution: .nothing, standing: "decides what counts as local"))
            }
        }
        let merged = base.recorded.organisations.merges.filter { merge in
            merge.recordedAt <= upTo && organisations.contains(code(merge.merged.text))
                && merges.isMerged(merge.merged.text, into: merge.kept.text)
        }
        return parts
            + merged.map { merge in
                FigurePart(
                    source: base.source(of: merge),
                    what: "\(merge.merged) is one with \(merge.kept): \(merge.reason)", contribution: .nothing,
                    standing: "decides who is one")
            }
    }
}
