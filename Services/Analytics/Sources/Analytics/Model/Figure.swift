import Domain
import Foundation

/// One figure: its value with unit, time, origin and the address of what it is made of.
struct Figure: Sendable {
    let name: FigureName
    let selection: Selection
    let value: Value
    /// `people`, a currency or `%`.
    let unit: String
    /// The time as of which it is given.
    let asOf: Date
    /// How many of its facts come from where.
    let provenance: [ProvenanceCount]
    /// What must be said with it, such as the version of a budget or the bound of a letter.
    let note: String?

    enum Value: Sendable, Hashable {
        /// At least and at most; `nil` where nothing was reported.
        case range(low: Int?, high: Int?)
        case count(Int?)
        case amount(Decimal?)
        /// A part of a whole, in percent; no ratio where the whole is nothing.
        case share(part: Decimal?, whole: Decimal?)
    }

    init(
        _ name: FigureName, _ selection: Selection, _ value: Value, unit: String, asOf: Date,
        provenance: [ProvenanceCount], note: String? = nil
    ) {
        self.name = name
        self.selection = selection
        self.value = value
        self.unit = unit
        self.asOf = asOf
        self.provenance = provenance
        self.note = note
    }

    /// The address of the events that it is made of.
    var lineage: String { selection.lineage(of: name) }

    var isGenerated: Bool { provenance.contains(where: \.isGenerated) }

    /// A share in percent with one decimal, rounded half to even; `nil` where there is no ratio.
    var percentage: Decimal? {
        guard case .share(let part, let whole) = value, let part, let whole, whole != 0 else { return nil }
        return (part / whole * 100).rounded(to: 1)
    }

    /// An amount; `nil` for other values.
    var amount: Decimal? {
        if case .amount(let amount) = value { amount } else { nil }
    }

    var low: Int? {
        if case .range(let low, _) = value { low } else { nil }
    }

    var high: Int? {
        if case .range(_, let high) = value { high } else { nil }
    }
}

/// How many facts of a figure have one origin.
struct ProvenanceCount: Sendable, Hashable, Encodable {
    /// As `Provenance.label` writes it.
    let label: String
    /// `nil` where facts of several origins were counted together.
    let count: Int?
    let isGenerated: Bool

    private enum CodingKeys: String, CodingKey { case label, count }

    static func of(_ sources: some Sequence<FactSource>) -> [ProvenanceCount] {
        of(sources.lazy.map { ($0.provenance, 1) })
    }

    /// - Parameter facts: origins, each with how many facts have it.
    static func of(_ facts: some Sequence<(Provenance, Int)>) -> [ProvenanceCount] {
        Dictionary(facts.map { ($0.0, $0.1) }, uniquingKeysWith: +)
            .map { provenance, count in
                let isGenerated = if case .generated = provenance { true } else { false }
                return ProvenanceCount(label: provenance.label, count: count, isGenerated: isGenerated)
            }
            .sorted { $0.label < $1.label }
    }
}
